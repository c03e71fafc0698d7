package attribute

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// link gives each quotation without a cue of its own to the statement that it continues; one that continues
// none becomes a statement without source.
func (r reader) link(all []found) []found {
	for _, q := range r.quotes {
		if q.Depth > 0 || q.Kind != text.Quotation || r.reported(all, q.Span) {
			continue
		}
		if f, ok := r.introduced(q); ok {
			all = append(all, f)
		} else if f, ok := r.signed(q); ok {
			all = append(all, f)
		} else if k := r.continues(all, q); k >= 0 {
			all[k].content = append(all[k].content, q.Span)
		} else {
			all = append(all, found{content: []text.Span{q.Span}, pattern: orphan})
		}
	}
	return all
}

// reported reports whether the quotation at s is part of some statement already.
func (r reader) reported(all []found, s text.Span) bool {
	return slices.ContainsFunc(all, func(f found) bool {
		return slices.ContainsFunc(f.content, s.Overlaps)
	})
}

// continues is the index of the statement that quotation q goes on with, -1 for none: the one that ends
// in the sentence before it, with nothing between but the end of its own sentence.
func (r reader) continues(all []found, q text.Quote) int {
	best, end := -1, 0
	for k, f := range all {
		if c := f.cover(); len(f.cue) > 0 && c.End <= q.Start && c.End >= end {
			best, end = k, c.End
		}
	}
	if best < 0 || !r.opensSentence(q) || r.SentenceAt(end-1)+1 < r.SentenceAt(q.Start) {
		return -1
	}
	if strings.IndexFunc(r.Text[end:q.Start], unicode.IsLetter) >= 0 && r.SentenceAt(end-1) == r.SentenceAt(q.Start) {
		return -1
	}
	return best
}

// opensSentence reports whether q stands at the start of its sentence.
func (r reader) opensSentence(q text.Quote) bool {
	i := r.SentenceAt(q.Start)
	return i < len(r.Sentences) && q.Start <= r.Sentences[i].Start
}
