package text

import (
	"fmt"
	"sort"
)

// CodePoints measures a text in Unicode code points, as brat files and reports do: the byte offset of each
// code point, and last the length of the text.
type CodePoints []int

// InCodePoints measures s, once for all of its spans.
func InCodePoints(s string) CodePoints {
	offsets := make(CodePoints, 0, len(s)+1)
	for i := range s {
		offsets = append(offsets, i)
	}
	return append(offsets, len(s))
}

// Of gives the half-open range of code points that s covers.
func (c CodePoints) Of(s Span) (start, end int) {
	return sort.SearchInts(c, s.Start), sort.SearchInts(c, s.End)
}

// Span gives the code points [start, end) in bytes; an error where they do not lie within the text.
func (c CodePoints) Span(start, end int) (Span, error) {
	if start < 0 || end < start || end >= len(c) {
		return Span{}, fmt.Errorf("span %d %d lies outside the text of %d code points", start, end, len(c)-1)
	}
	return Span{Start: c[start], End: c[end]}, nil
}
