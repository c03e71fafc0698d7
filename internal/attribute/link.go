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
	byContent := r.laid(all, func(f found) []text.Span { return f.content })
	ends := make([][]int, len(r.Sentences)+1) // the attributions with a cue, by the sentence that they end in
	note := func(k int) {
		if f := all[k]; len(f.cue) > 0 {
			at := r.SentenceAt(f.cover().End - 1)
			ends[at] = append(ends[at], k)
		}
	}
	for k := range all {
		note(k)
	}
	for _, q := range r.quotes {
		if q.Depth > 0 || q.Kind != text.Quotation || len(r.touched([]text.Span{q.Span}, byContent)) > 0 {
			continue
		}
		k := len(all)
		if f, ok := r.introduced(q); ok {
			all = append(all, f)
		} else if f, ok := r.signed(q); ok {
			all = append(all, f)
		} else if before := r.continues(all, ends, q); before != none {
			k = before
			all[k].content = append(all[k].content, q.Span)
		} else {
			all = append(all, found{content: []text.Span{q.Span}, pattern: orphan})
		}
		note(k)
	}
	return all
}

// continues is the index of the statement that quotation q goes on with, none where there is none: the one
// that ends last before it, in its sentence or the one before, with nothing between but the end of that.
func (r reader) continues(all []found, ends [][]int, q text.Quote) int {
	here := r.SentenceAt(q.Start)
	best, end := none, 0
	for _, k := range slices.Concat(ends[max(0, here-1)], ends[here]) {
		if c := all[k].cover(); c.End <= q.Start && c.End >= end {
			best, end = k, c.End
		}
	}
	if best == none || !r.opensSentence(q) {
		return none
	}
	if strings.IndexFunc(r.Text[end:q.Start], unicode.IsLetter) >= 0 && r.SentenceAt(end-1) == here {
		return none
	}
	return best
}

// opensSentence reports whether q stands at the start of its sentence.
func (r reader) opensSentence(q text.Quote) bool {
	i := r.SentenceAt(q.Start)
	return i < len(r.Sentences) && q.Start <= r.Sentences[i].Start
}
