package attribute

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// reader is a document with its quotes laid over the tokens.
type reader struct {
	text.Document
	quotes []text.Quote
	speech []int // for each token: the outermost reported quote around it, or none
}

// none stands for the quote or the token that there isn't.
const none = -1

// span is a half-open range of token indices.
type span struct{ first, last int }

func (s span) empty() bool { return s.last <= s.first }

func newReader(doc text.Document, quotes []text.Quote) reader {
	r := reader{Document: doc, quotes: quotes, speech: make([]int, len(doc.Tokens))}
	for i := range r.speech {
		r.speech[i] = none
	}
	for q, quote := range quotes {
		if quote.Depth > 0 || quote.Kind == text.Title || quote.Kind == text.Scare {
			continue
		}
		first, last := doc.TokensIn(quote.Span)
		for i := first; i < last; i++ {
			r.speech[i] = q
		}
	}
	return r
}

// bytes is where the tokens of s stand in the text.
func (r reader) bytes(s span) text.Span {
	if s.empty() {
		return text.Span{}
	}
	return text.Span{Start: r.Tokens[s.first].Start, End: r.Tokens[s.last-1].End}
}

func (r reader) lower(i int) string {
	if i < 0 || i >= len(r.Tokens) {
		return ""
	}
	return r.Tokens[i].Lower
}

func (r reader) tag(i int) string {
	if i < 0 || i >= len(r.Tokens) {
		return ""
	}
	return r.Tokens[i].Tag
}

// is reports whether token i is one of words, which are in lower case.
func (r reader) is(i int, words ...string) bool {
	w := r.lower(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// outside reports whether token i stands in no reported quote.
func (r reader) outside(i int) bool {
	return i >= 0 && i < len(r.Tokens) && r.speech[i] == none
}

func (r reader) noun(i int) bool {
	return strings.HasPrefix(r.tag(i), "NN") || r.tag(i) == "PRP" || r.tag(i) == "EX"
}

func (r reader) name(i int) bool { return strings.HasPrefix(r.tag(i), "NNP") }

// capitalised reports whether token i begins with a capital.
func (r reader) capitalised(i int) bool {
	if i < 0 || i >= len(r.Tokens) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(r.Word(i))
	return unicode.IsUpper(first)
}

func (r reader) verb(i int) bool {
	return strings.HasPrefix(r.tag(i), "VB") || r.tag(i) == "MD"
}

// finite reports whether token i can be the finite verb of a clause.
func (r reader) finite(i int) bool {
	switch r.tag(i) {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}
