package text

import (
	"slices"
	"strings"
)

// Window is a stretch of a document's tokens, [First, Last). Its methods take indices of Document.Tokens;
// outside the window there is nothing to see, so a pattern may look around without minding the ends.
type Window struct {
	*Document
	First, Last int
}

// Inside reports whether token i lies in the window.
func (w Window) Inside(i int) bool { return w.First <= i && i < w.Last }

// Lower is the word at token i for look-up, "" outside the window.
func (w Window) Lower(i int) string {
	if !w.Inside(i) {
		return ""
	}
	return w.Tokens[i].Lower
}

// Tag is the part of speech of token i, "" outside the window.
func (w Window) Tag(i int) string {
	if !w.Inside(i) {
		return ""
	}
	return w.Tokens[i].Tag
}

// IsVerb reports whether token i is tagged as a verb; modals are not.
func (w Window) IsVerb(i int) bool { return strings.HasPrefix(w.Tag(i), "VB") }

// IsNoun reports whether token i is tagged as a noun or a name.
func (w Window) IsNoun(i int) bool { return strings.HasPrefix(w.Tag(i), "NN") }

// IsName reports whether token i is tagged as a name.
func (w Window) IsName(i int) bool { return strings.HasPrefix(w.Tag(i), "NNP") }

// IsAdjective reports whether token i is tagged as an adjective.
func (w Window) IsAdjective(i int) bool { return strings.HasPrefix(w.Tag(i), "JJ") }

// IsAny reports whether the word at token i is one of words, in lower case.
func (w Window) IsAny(i int, words ...string) bool {
	return w.Inside(i) && slices.Contains(words, w.Tokens[i].Lower)
}

// Has reports whether one of words stands in the tokens [first, last).
func (w Window) Has(first, last int, words ...string) bool {
	for i := max(first, w.First); i < min(last, w.Last); i++ {
		if w.IsAny(i, words...) {
			return true
		}
	}
	return false
}

// SpanOf is where the tokens [first, last), at least one, stand in the text.
func (w Window) SpanOf(first, last int) Span {
	return Span{Start: w.Tokens[first].Start, End: w.Tokens[last-1].End}
}
