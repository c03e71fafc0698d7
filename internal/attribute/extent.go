package attribute

import "hearsay/internal/text"

// contentEnd is the token after the content that begins at token first and that the cue at cues[k] reports.
func (r reader) contentEnd(s text.Sentence, cues []cue, k, first int) int {
	if end, ok := r.quotationOnly(first); ok {
		return end
	}
	end := r.stopBefore(s, first)
	for _, next := range cues[k+1:] {
		if cues[k].order == relative && !next.source.empty() && next.source.first < cues[k].source.first {
			end = min(end, next.words.first) // the verb that the relative clause interrupts
			break
		}
		if b := r.boundary(next); b > first && b < end && r.separates(cues[k], next, b) {
			end = b
			break
		}
	}
	return r.trim(span{first, end})
}

// quotationOnly is the end of the full quotation that begins at token first, and whether one does: the
// reporter's words after it belong to nobody else.
func (r reader) quotationOnly(first int) (int, bool) {
	if first >= len(r.Tokens) {
		return 0, false
	}
	q := r.speech[first]
	if q == none || r.quotes[q].Kind != text.Quotation || r.quotes[q].Start < r.Tokens[first].Start {
		return 0, false
	}
	_, last := r.TokensIn(r.quotes[q].Span)
	if r.is(last, "and", "but", "or") && !r.outside(last+1) {
		return r.quotationOnly(last + 1)
	}
	return last, true
}

// stopBefore is the first token from first on that no clause crosses: a semicolon, a lone dash, “, according
// to”, else the sentence's end.
func (r reader) stopBefore(s text.Sentence, first int) int {
	for i := first; i < s.Last; i++ {
		switch {
		case !r.outside(i):
		case r.is(i, ";") || r.is(i, "according") && r.is(i+1, "to"):
			return i
		case r.is(i, "—", "--", "–") && !r.dashAfter(s, i):
			return i
		}
	}
	return s.Last
}

// dashAfter reports whether another dash closes the parenthesis that the one at i opens.
func (r reader) dashAfter(s text.Sentence, i int) bool {
	for j := i + 1; j < s.Last; j++ {
		if r.is(j, "—", "--", "–") {
			return true
		}
	}
	return false
}

// boundary is the first token of the clause of c, with its conjunction and comma.
func (r reader) boundary(c cue) int {
	b := c.start()
	for b > 0 && (r.tag(b-1) == "CC" || r.is(b-1, "as", "while", "although", "though", "whereas", "then")) {
		b--
	}
	if r.is(b-1, ",", "—", "–") {
		b--
	}
	return b
}

// separates reports whether next, whose clause begins at token b, reports something of its own rather than
// being a part of what c reports.
func (r reader) separates(c, next cue, b int) bool {
	if next.order == inverted || next.order == relative {
		return false
	}
	comma := r.is(b, ",", "—", "–")
	switch {
	case next.order == shared:
		return next.source == c.source && (comma || r.tag(b) == "CC")
	case comma:
		return b+1 < next.start() || c.source.empty() || r.subordinate(c)
	}
	return false
}

// subordinate reports whether the clause of c opens its sentence only to lead up to the main one: When Brandt
// described the plan, she said …
func (r reader) subordinate(c cue) bool {
	first := r.Sentences[r.Tokens[c.head].Sentence].First
	return c.start()-1 == first && r.is(first, "when", "as", "after", "while", "if", "although", "though", "once", "before", "since")
}

// trim drops the sentence's final stop, commas and conjunctions from the end of s.
func (r reader) trim(s span) int {
	for s.last > s.first && r.outside(s.last-1) && (r.is(s.last-1, ".", "?", "!", ",", ":", "—", "–", "--", "and", "but", "as", "(")) {
		s.last--
	}
	return s.last
}

// clauseBefore is the clause that ends at the comma before the cue and its source: Rain is due, she said.
func (r reader) clauseBefore(s text.Sentence, cues []cue, k int) (span, bool) {
	c := cues[k]
	p := c.start() - 1
	if !c.takes("clause") || c.order == shared || c.order == relative || !r.is(p, ",") || c.passive {
		return span{}, false
	}
	if k > 0 && cues[k-1].order != shared {
		if _, _, reports := r.contentAfter(s, cues[k-1]); reports {
			return span{}, false
		}
	}
	clause := span{r.clauseStart(s, nil), p}
	for i := clause.first; i < clause.last; i++ {
		if r.finite(i) || !r.outside(i) {
			return clause, true
		}
	}
	return span{}, false
}
