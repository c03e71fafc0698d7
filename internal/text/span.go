// Package text holds the values that every stage reads: positions in the reader's text and the
// document that parsing makes of it. It imports nothing of ours.
package text

import "slices"

// Span is the half-open range of bytes [Start, End) of a document's text.
// Both ends lie on rune boundaries.
type Span struct{ Start, End int }

// Len is the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies within s. A span contains itself.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of gives the words of s: the bytes of source that it covers.
func (s Span) Of(source string) string { return source[s.Start:s.End] }

// Cover is the smallest span that contains all of spans; the zero Span when there are none.
func Cover(spans ...Span) Span {
	if len(spans) == 0 {
		return Span{}
	}
	out := spans[0]
	for _, s := range spans[1:] {
		out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
	}
	return out
}

// Sort puts spans into text order: by start, the longer first where two start together.
func Sort(spans []Span) { slices.SortFunc(spans, Compare) }

// Compare orders two spans for slices.SortFunc: by start, the longer first.
func Compare(a, b Span) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}
