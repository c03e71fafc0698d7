package attribute

import (
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// accordingTo finds “According to the poll, …” and “…, according to the poll”.
func (r reader) accordingTo(s text.Sentence) []found {
	var out []found
	for i := s.First; i+1 < s.Last; i++ {
		if !r.outside(i) || !r.is(i, "according") || !r.is(i+1, "to") {
			continue
		}
		source := r.phraseRight(s, i+2)
		content := r.aroundSource(s, i, source)
		if source.empty() || len(content) == 0 {
			continue
		}
		cue := span{i, i + 2}
		out = append(out, found{[]text.Span{r.bytes(source)}, []text.Span{r.bytes(cue)}, content, accordingTo})
	}
	return out
}

// aroundSource is what a sentence says around “according to” and its source: before it, or behind it where
// it opens the sentence or splits it.
func (r reader) aroundSource(s text.Sentence, cue int, source span) []text.Span {
	var out []text.Span
	if head := (span{r.clauseStart(s, nil), r.trim(span{s.First, cue})}); cue > s.First && !head.empty() {
		out = append(out, r.whole(head))
		if r.hasVerb(head) {
			return out
		}
	}
	first := source.last
	for first < s.Last && r.is(first, ",", "that") && r.outside(first) {
		first++
	}
	if tail := (span{first, r.trim(span{first, s.Last})}); r.hasVerb(tail) {
		out = append(out, r.whole(tail))
	}
	return out
}

func (r reader) hasVerb(s span) bool {
	for i := s.first; i < s.last; i++ {
		if r.finite(i) || !r.outside(i) {
			return true
		}
	}
	return false
}

// nounsThat finds a noun that reports a clause: Clinton's claim that, the warning that.
func (r reader) nounsThat(s text.Sentence) []found {
	var out []found
	for i := s.First + 1; i+2 < s.Last; i++ {
		if !r.outside(i) || !lists.nouns.Has(strings.TrimSuffix(r.lower(i), "s")) || !r.is(i+1, "that") || !strings.HasPrefix(r.tag(i), "NN") {
			continue
		}
		if !r.clauseAt(s, i+2) {
			continue
		}
		last := r.trim(span{i + 1, r.mainVerb(i+2, r.stopBefore(s, i+1))})
		out = append(out, found{r.owner(s, i), []text.Span{r.bytes(span{i, i + 1})}, []text.Span{r.whole(span{i + 1, last})}, nounThat})
	}
	return out
}

// mainVerb is where a clause that starts at token i and stops before end gives way to the verb that it is the
// subject of: the claim that the gate was shut | surprised nobody. It is end where there is no such verb.
func (r reader) mainVerb(i, end int) int {
	open := 1 // finite verbs that still wait for their clause
	for ; i < end; i++ {
		switch {
		case !r.outside(i):
		case r.tag(i) == "CC" || r.tag(i)[:1] == "W" || r.is(i, ",", "that", "because", "if", "as", "while", "after", "before", "than", "until"):
			open++
		case r.finite(i) && open == 0 && !lists.auxiliary.Has(r.lower(i-1)):
			return i
		case r.finite(i) && open > 0:
			open--
		}
	}
	return end
}

// owner is the possessive before the noun at token i, adjectives between them; nil where there is none.
func (r reader) owner(s text.Sentence, i int) []text.Span {
	for i--; i > s.First && r.tag(i) == "JJ"; i-- {
	}
	switch {
	case r.tag(i) == "PRP$":
		return []text.Span{r.bytes(span{i, i + 1})}
	case r.tag(i) == "POS":
		if p := r.phraseLeft(s, i-1); !p.empty() {
			return []text.Span{r.bytes(span{p.first, i + 1})}
		}
	}
	return nil
}

// transcriptLine is the line of an interview: a name in capitals, a colon, then what the person says.
func (r reader) transcriptLine(p text.Paragraph) (found, bool) {
	if p.First >= p.Last {
		return found{}, false
	}
	first := r.Sentences[p.First].First
	if r.quoteMark(first) {
		first++ // a transcript that is quoted whole
	}
	for i := first; i < first+5 && i < r.Sentences[p.Last-1].Last; i++ {
		if r.is(i, ":") && i > first && r.Tokens[i].End < p.End {
			next := r.Tokens[i+1].Start
			return found{[]text.Span{r.bytes(span{first, i})}, []text.Span{r.Tokens[i].Span}, []text.Span{{Start: next, End: p.End}}, transcript}, true
		}
		if !capitals(r.Word(i)) {
			break
		}
	}
	return found{}, false
}

// capitals reports whether word is a name as transcripts print it: two letters or more, none small.
func capitals(word string) bool {
	letters := 0
	for _, c := range word {
		switch {
		case unicode.IsLower(c):
			return false
		case unicode.IsUpper(c):
			letters++
		}
	}
	return letters > 1 || word == "." || strings.HasSuffix(word, ".") && letters == 1
}
