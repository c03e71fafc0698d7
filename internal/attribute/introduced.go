package attribute

import "hearsay/internal/text"

// introduced finds quotations that a sentence with a colon at its end announces, without a reporting verb of
// its own: The port issued the following statement: ¶ “…”.
func (r reader) introduced(i int, all []found) (found, bool) {
	s := r.Sentences[i]
	q, ok := r.quoteAt(i + 1)
	if !ok || !r.is(s.Last-1, ":") || r.cued(all, s.Span) {
		return found{}, false
	}
	for v := s.Last - 2; v > s.First; v-- {
		if !r.outside(v) || !r.finite(v) || lists.auxiliary.Has(r.lower(v)) {
			continue
		}
		verb := cue{words: span{r.groupStart(s, v), s.Last}, head: v}
		source := r.subject(s, verb)
		if source.empty() {
			return found{}, false
		}
		return found{[]text.Span{r.bytes(source)}, []text.Span{r.bytes(verb.words)}, []text.Span{q.Span}, afterColon}, true
	}
	return found{}, false
}

// quoteAt is the outermost reported quote that starts sentence i.
func (r reader) quoteAt(i int) (text.Quote, bool) {
	if i >= len(r.Sentences) || r.outside(r.Sentences[i].First) {
		return text.Quote{}, false
	}
	q := r.quotes[r.speech[r.Sentences[i].First]]
	return q, q.Start == r.Sentences[i].Start
}

// cued reports whether one of all has its cue in s.
func (r reader) cued(all []found, s text.Span) bool {
	for _, f := range all {
		for _, c := range f.cue {
			if s.Contains(c) {
				return true
			}
		}
	}
	return false
}
