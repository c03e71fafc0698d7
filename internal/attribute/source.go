package attribute

import (
	"strings"

	"hearsay/internal/text"
)

// withSource gives c with the words that name its source, as far as the sentence has them. Earlier are the
// cues before it in the sentence.
func (r reader) withSource(s text.Sentence, c cue, earlier []cue) cue {
	if c.passive {
		if r.is(c.words.last, "by") {
			c.words.last++
			c.source, c.order = r.phraseRight(s, c.words.last), inverted
		}
		return c
	}
	if after := r.inversion(s, c); !after.empty() {
		c.source, c.order = after, inverted
		return c
	}
	if c.source = r.subject(s, c); !c.source.empty() {
		if r.relativePronoun(c.source.first) {
			c.order = relative
		}
		return c
	}
	if r.sharesSubject(s, c) {
		c.source, c.order = r.sharedSubject(s, c, earlier), shared
	}
	return c
}

// inversion is the source after the verb, where a quotation or a comma stands before it: “…,” said Peskov.
func (r reader) inversion(s text.Sentence, c cue) span {
	p := c.words.first - 1
	if p < s.First || !c.takes("quote") || !(r.tag(c.head) == "VBD" || r.tag(c.head) == "VBZ" || r.tag(c.head) == "VBN") {
		return span{}
	}
	if quoted := !r.outside(p) || r.is(p, ",") && !r.outside(p-1); !quoted && !r.endsSentence(s, c) {
		return span{}
	}
	source := r.phraseRight(s, c.words.last)
	if source.empty() || r.finite(source.last) && !r.is(source.last, ",") {
		return span{}
	}
	return source
}

// endsSentence reports whether a comma stands before c and nothing but a name behind it: It rains, noted Brandt.
func (r reader) endsSentence(s text.Sentence, c cue) bool {
	source := r.phraseRight(s, c.words.last)
	return r.is(c.words.first-1, ",") && !source.empty() && (source.last >= s.Last || r.is(source.last, ".", ",", ";")) &&
		(r.is(c.head, "said", "says") || r.name(source.last-1) || r.name(source.first))
}

// subject is the noun phrase before the verb group, with its title and apposition.
func (r reader) subject(s text.Sentence, c cue) span {
	p := c.words.first - 1
	if r.tag(c.head) == "VBG" && c.words.first == c.head {
		return r.participleSubject(s, p)
	}
	if p < s.First || !r.outside(p) {
		return span{}
	}
	if r.relativePronoun(p) {
		return span{p, p + 1}
	}
	if r.is(p, ",", ")") {
		return r.interruptedSubject(s, p)
	}
	for p > s.First && lists.times.Has(r.lower(p)) && r.outside(p-1) && (r.name(p-1) || lists.times.Has(r.lower(p-1))) {
		p-- // Brandt later Thursday told
	}
	return r.restricted(s, r.phraseLeft(s, p))
}

// restricted extends the phrase before a verb to the noun that it describes: an official who knows the plan
// said. Between the two there is a relative clause without commas.
func (r reader) restricted(s text.Sentence, phrase span) span {
	if r.tag(phrase.first) == "PRP" {
		return phrase // he cannot end the clause of another
	}
	verb := false
	for i := phrase.first - 1; i > s.First && r.outside(i) && !r.is(i, ",", "that", "and", "but"); i-- {
		switch {
		case r.is(i, "who") && verb:
			if head := r.phraseLeft(s, i-1); !head.empty() {
				return span{head.first, phrase.last}
			}
			return phrase
		case r.finite(i):
			verb = true
		}
	}
	return phrase
}

// participleSubject is the noun phrase right before a participle (Putin saying in May) or before its
// preposition (mocked Trump for claiming).
func (r reader) participleSubject(s text.Sentence, p int) span {
	if r.tag(p) == "IN" && r.is(p, "for", "of", "as") {
		p--
	}
	if p < s.First || !r.outside(p) || !r.noun(p) {
		return span{}
	}
	return r.phraseLeft(s, p)
}

// interruptedSubject is the subject with a parenthesis between it and its verb: Ann Hay, 46, a farmer, said. An
// apposition belongs to the source with all before it, a relative clause, an age or an adverb does not.
func (r reader) interruptedSubject(s text.Sentence, p int) span {
	var subject span
	end, described := p, false
	for range 6 {
		open := r.opening(s, p)
		if open <= s.First {
			break
		}
		inner := span{open + 1, p}
		switch {
		case r.apposition(inner) || r.is(p, ")"):
			described = true
		case !described:
			end = open
		}
		if name := r.phraseLeft(s, open-1); !name.empty() && (subject.empty() || r.opensClause(s, name.first)) {
			subject = span{name.first, max(end, open)}
		}
		p = open
	}
	return subject
}

// opensClause reports whether nothing before token i in its clause could govern it.
func (r reader) opensClause(s text.Sentence, i int) bool {
	return i == s.First || !r.outside(i-1) || r.tag(i-1) == "CC" || r.is(i-1, "that", "as", "while", ":", ";", "—")
}

// opening is the comma or bracket that pairs with the one at p; s.First-1 when there is none.
func (r reader) opening(s text.Sentence, p int) int {
	want := ","
	if r.is(p, ")") || r.is(p, ",") && r.is(p-1, ")") {
		want = "("
	}
	for i := p - 1; i >= s.First && r.outside(i); i-- {
		if r.is(i, want) {
			return i
		}
	}
	return s.First - 1
}

// apposition reports whether the tokens of inner say what somebody is: a farmer, the mayor of Hull.
func (r reader) apposition(inner span) bool {
	if inner.empty() || r.is(inner.first, "who", "which", "whose", "whom", "where", "when") {
		return false
	}
	switch r.tag(inner.first) {
	case "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ":
	default:
		return false
	}
	nouns := false
	for i := inner.first; i < inner.last; i++ {
		if r.finite(i) || lists.times.Has(r.lower(inner.first)) {
			return false
		}
		nouns = nouns || r.noun(i)
	}
	return nouns
}

// sharesSubject reports whether c continues an earlier verb: …, saying; … and denounced; … to insist.
func (r reader) sharesSubject(s text.Sentence, c cue) bool {
	p := c.words.first - 1
	if p < s.First {
		return false
	}
	return r.tag(c.head) == "VBG" || r.tag(p) == "CC" || r.is(p, "to", ",") ||
		r.is(p, "then") && r.tag(p-1) == "CC"
}

// sharedSubject is the source of the cue before c, else the subject of the nearest finite verb before it.
func (r reader) sharedSubject(s text.Sentence, c cue, earlier []cue) span {
	for i := len(earlier) - 1; i >= 0; i-- {
		if !earlier[i].source.empty() && earlier[i].order != relative {
			return earlier[i].source
		}
	}
	if r.is(c.words.first-1, ",") && r.tag(c.head) == "VBG" {
		for i := s.First + 1; i < c.words.first; i++ {
			if found := r.subjectOf(s, i); !found.empty() {
				return found // the main clause's: Trump paid a man who left, saying
			}
		}
	}
	for i := c.words.first - 1; i > s.First; i-- {
		if found := r.subjectOf(s, i); !found.empty() {
			return found
		}
	}
	return span{}
}

// subjectOf is the subject of the finite verb at token i; empty where there is none, or a relative pronoun.
func (r reader) subjectOf(s text.Sentence, i int) span {
	if !r.outside(i) || !r.finite(i) && !(r.tag(i) == "VBN" && r.nominal(i-1)) {
		return span{}
	}
	found := r.subject(s, cue{words: span{r.groupStart(s, i), i + 1}, head: i})
	if found.empty() || r.relativePronoun(found.first) {
		return span{}
	}
	return found
}

func (r reader) relativePronoun(i int) bool {
	return strings.HasPrefix(r.tag(i), "W") && r.is(i, "who", "which") ||
		r.is(i, "that") && r.tag(i) == "WDT"
}
