package attribute

import (
	"strings"

	"hearsay/internal/text"
)

// found is one attribution before it becomes a statement.
type found struct {
	source  []text.Span
	cue     []text.Span
	content []text.Span
	pattern pattern
}

// cover is the stretch of text from the first to the last part.
func (f found) cover() text.Span {
	var out text.Span
	for _, part := range [...][]text.Span{f.source, f.cue, f.content} { // each is asked for often: nothing is allocated
		for _, s := range part {
			if out.Empty() {
				out = s
			}
			out = text.Cover(out, s)
		}
	}
	return out
}

// fromCue is the attribution that the cue at cues[k] makes: with the quotation before it, with what follows
// it, or with the clause before it.
func (r reader) fromCue(s text.Sentence, cues []cue, k int) (found, bool) {
	c := cues[k]
	f := found{cue: []text.Span{r.bytes(c.words)}}
	if !c.source.empty() {
		f.source = []text.Span{r.bytes(c.source)}
	}
	if quoted, ok := r.quotationBefore(s, cues, k); ok {
		f.pattern, f.content = quotationFirst, []text.Span{quoted}
		if c.order == inverted {
			f.pattern = quotationInverted
		}
		if more, ok := r.quotationAfter(s, c.end(), true); ok {
			f.pattern, f.content = quotationBroken, append(f.content, more)
		}
		return f, true
	}
	if first, p, ok := r.contentAfter(s, c); ok {
		last := r.contentEnd(s, cues, k, first)
		if last > first {
			f.pattern, f.content = p, []text.Span{r.whole(span{first, last})}
			return f, true
		}
	}
	if clause, ok := r.clauseBefore(s, cues, k); ok {
		f.pattern, f.content = clauseFirst, []text.Span{r.whole(clause)}
		return f, true
	}
	return f, false
}

// whole gives the tokens of s in bytes, grown over the quotations that they touch: words that somebody said
// in one breath are not cut.
func (r reader) whole(s span) text.Span {
	out := r.bytes(s)
	for i := s.first; i < s.last; i++ {
		if q := r.speech[i]; q != none {
			out = text.Cover(out, r.quotes[q].Span)
		}
	}
	return out
}

// quotationBefore is the quotation that ends right before the cue and its source: “…,” Peskov told Zarubin.
// Where only its end is quoted, the clause before it in the sentence belongs to it.
func (r reader) quotationBefore(s text.Sentence, cues []cue, k int) (text.Span, bool) {
	c := cues[k]
	p := c.start() - 1
	if r.is(p, ",", "—", "--", "–", "-") {
		p--
	}
	if !c.takes("quote") && !c.takes("clause") || c.order == shared || p < 0 || r.outside(p) || !r.reaches(s, c, p) {
		return text.Span{}, false
	}
	quote := r.quotes[r.speech[p]]
	if p == c.start()-1 && quote.Kind == text.Partial && !r.punctuated(quote) {
		return text.Span{}, false // a name for the source: the “Go Home” crowd said
	}
	first := r.clauseStart(s, cues[:k])
	if r.Tokens[first].Start >= quote.Start || quote.Kind == text.Quotation {
		return quote.Span, true
	}
	return r.whole(span{first, p + 1}), true
}

// reaches reports whether the quotation that ends with token p is near enough for the cue c in s: in its
// sentence, or right before it where a question or a cry ends the quotation (“Who knows?” Brandt said).
func (r reader) reaches(s text.Sentence, c cue, p int) bool {
	if p >= s.First {
		return true
	}
	if r.Sentences[r.Tokens[p].Sentence].Paragraph != s.Paragraph || c.start() > s.First {
		return false
	}
	_, _, more := r.contentAfter(s, c)
	return r.punctuated(r.quotes[r.speech[p]]) && (!more || c.order == inverted)
}

// punctuated reports whether a comma or another stop stands inside the closing mark of quote.
func (r reader) punctuated(quote text.Quote) bool {
	return r.is(r.lastInside(quote), ",", ".", "?", "!", "…", "...", "—", "--")
}

// lastInside is the last token before quote's closing mark.
func (r reader) lastInside(quote text.Quote) int {
	_, last := r.TokensIn(quote.Span)
	return last - 2
}

// clauseStart is where the clause begins that the last of cues leaves open: the sentence's start without
// its conjunction, or what follows the last cue.
func (r reader) clauseStart(s text.Sentence, cues []cue) int {
	first := s.First
	if len(cues) > 0 {
		first = cues[len(cues)-1].end()
	}
	for first < s.Last-1 && (r.is(first, ",", "but", "and", "yet", "still", "so", "—", "–", "--") && r.outside(first)) {
		first++
	}
	return first
}

// quotationAfter is the quotation that starts at token i, or after one comma, colon or dash; where adjuncts
// is set, words that tell when and where may stand before it.
func (r reader) quotationAfter(s text.Sentence, i int, adjuncts bool) (text.Span, bool) {
	if adjuncts {
		i = r.skipAdjuncts(s, i)
	}
	if r.is(i, "with", "by") {
		i++
	}
	if r.is(i, ",", ":", "—", "–", "--", "-") {
		i++
		if adjuncts && r.is(i, "but", "and") {
			i++ // “…,” he said, but “…”
		}
	}
	if i >= s.Last || r.outside(i) || r.quotes[r.speech[i]].Start < r.Tokens[i].Start {
		return text.Span{}, false
	}
	return r.quotes[r.speech[i]].Span, true
}

// contentAfter is the first token of what the cue reports, where that follows it, and the pattern it makes.
func (r reader) contentAfter(s text.Sentence, c cue) (int, pattern, bool) {
	start := c.end()
	if c.passive && (c.order == inverted || !r.is(r.skipAdjuncts(s, start), "that", "to")) {
		return 0, pattern{}, false
	}
	if c.takes("recipient") && !c.passive && !r.opens(s, c, start) {
		if after := r.baseRight(s, start); after > start && after < s.Last {
			start = r.phraseRight(s, start).last
		}
	}
	for _, i := range []int{start, r.skipAdjuncts(s, start)} {
		if p, ok := r.contentAt(s, c, i); ok && (p.sourceless || c.passive || !c.source.empty()) {
			if r.is(i, ":", ",") {
				i++
			}
			return i, p, true
		}
	}
	return 0, pattern{}, false
}

// opens reports whether token i can only begin the content, never name the one who is told.
func (r reader) opens(s text.Sentence, c cue, i int) bool {
	return i < s.Last && !r.outside(i) || r.is(i, "that", "whether", "if", "to", ":", ",") ||
		r.clauseAt(s, i) && !c.takes("object")
}

// contentAt tells by which pattern the cue's content begins at token i.
func (r reader) contentAt(s text.Sentence, c cue, i int) (pattern, bool) {
	if i >= s.Last {
		return pattern{}, false
	}
	_, quoted := r.quotationAfter(s, i, false)
	switch {
	case quoted && (c.takes("quote") || c.takes("object")):
		return quotationLast, true
	case r.is(i, ":") && c.takes("quote"):
		return afterColon, true
	case r.is(i, ",", ":"):
		return pattern{}, false
	case r.is(i, "that") && c.takes("clause"), r.is(i, "that") && c.takes("recipient"):
		return thatClause, true
	case r.is(i, "whether", "if", "how", "why", "what", "who", "where", "when") && (c.takes("wh") || c.takes("clause") && !r.is(i, "if", "when")):
		return question, true
	case (r.is(i, "to") || r.is(i, "not") && r.is(i+1, "to")) && (c.takes("to") || c.passive):
		return infinitive, true
	case r.clauseAt(s, i) && c.takes("clause"):
		return bareClause, true
	case c.takes("object") && r.objectAt(s, c, i):
		return object, true
	case c.takes("quoted") && !r.outside(i):
		return object, true
	}
	return pattern{}, false
}

// objectAt reports whether a noun phrase, quoted words or a preposition that fits the verb stand at i.
func (r reader) objectAt(s text.Sentence, c cue, i int) bool {
	if !r.outside(i) {
		return true
	}
	return r.baseRight(s, i) > i || r.is(c.head, "expressed", "expresses", "expressing", "express") && r.is(i, "about", "over")
}

// clauseAt reports whether a clause begins at token i: a noun phrase, then a finite verb.
func (r reader) clauseAt(s text.Sentence, i int) bool {
	if r.is(i, "there") {
		return r.finite(i + 1)
	}
	subject := r.phraseRight(s, i)
	if subject.empty() {
		return false
	}
	for j := subject.last; j < s.Last && j < subject.last+8; j++ {
		switch {
		case r.speaksFrom(j), r.is(j, ",") && r.tag(j+1) == "PRP":
			return false
		case r.finite(j):
			return true
		case strings.HasPrefix(r.tag(j), "RB") || !r.outside(j):
		case r.is(j, ",") || r.tag(j) == "IN" || r.noun(j) || r.tag(j) == "DT" || r.tag(j) == "CD" || r.tag(j) == "JJ":
			if r.is(j, "that", "because", "after", "as", "for") {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// speaksFrom reports whether a quotation that stands for itself opens at token i: behind a comma, or with a
// capital.
func (r reader) speaksFrom(i int) bool {
	if r.outside(i) || i+1 >= len(r.Tokens) || r.quotes[r.speech[i]].Start != r.Tokens[i].Start {
		return false
	}
	return r.is(i-1, ",", ":") || r.capitalised(i+1)
}

// skipAdjuncts is the token after the words behind token i that tell when, where, how and to whom: on
// Sunday, in an interview with the paper, last week.
func (r reader) skipAdjuncts(s text.Sentence, i int) int {
	for i < s.Last && r.outside(i) {
		switch {
		case r.is(i, "in", "on", "at", "during", "after", "before", "to", "by", "from", "with", "through", "via", "of", "for", "since", "as", "while", "about") &&
			r.baseRight(s, r.pastTimes(i+1)) > i+1:
			i = r.pastTimes(r.phraseEnd(s, i+1))
		case r.is(i, "in", "on", "at", "by", "since", "this", "last", "next", "earlier", "later", "late", "early") && r.pastTimes(i+1) > i+1:
			i = r.pastTimes(i + 1)
		case lists.times.Has(r.lower(i)) && !r.is(i, "this", "last") || strings.HasPrefix(r.tag(i), "RB"):
			i++
		case r.is(i, ",") && i+1 < s.Last && r.is(i+1, "in", "on", "at", "during", "after", "with", "of"):
			i++
		default:
			return i
		}
	}
	return i
}

// phraseEnd is the token after the noun phrase at i, after words of time inside it: early August.
func (r reader) phraseEnd(s text.Sentence, i int) int {
	i = r.pastTimes(i)
	if p := r.phraseRight(s, i); !p.empty() {
		i = p.last
	}
	return i
}

// pastTimes is the first token from i on that is no word of time and no number.
func (r reader) pastTimes(i int) int {
	for i < len(r.Tokens) && r.outside(i) && (lists.times.Has(r.lower(i)) && !r.is(i, "now") || r.tag(i) == "CD" || r.is(i, "early", "late", "mid")) {
		i++
	}
	return i
}
