package sarcasm

import (
	"cmp"
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// page is a document with what the statements and quotes say of each token.
type page struct {
	doc        text.Document
	statements []mark.Statement
	cue        []int // for each token the innermost statement (index, -1 for none) that has it as its cue
	source     []int // or in its source
	content    []int // or in its content
	quotes     []text.Quote
	quote      []int // for each token the outermost quote (index, -1 for none)
	heads      []int // the first token of each statement's cue, or of the statement; by statement
	order      []int // the statements in the order of heads
}

func newPage(doc text.Document, quotes []text.Quote, statements []mark.Statement) *page {
	p := &page{doc: doc, statements: statements, quotes: quotes, quote: make([]int, len(doc.Tokens))}
	p.cue = mark.Owners(doc, statements, mark.Cues)
	p.source = mark.Owners(doc, statements, mark.Sources)
	p.content = mark.Owners(doc, statements, mark.Contents)
	for i := range p.quote {
		p.quote[i] = -1
	}
	for k, q := range quotes {
		if q.Depth == 0 {
			first, last := doc.TokensIn(q.Span)
			for i := first; i < last; i++ {
				p.quote[i] = k
			}
		}
	}
	for k, s := range statements {
		p.heads = append(p.heads, doc.TokenAt(head(s)))
		p.order = append(p.order, k)
	}
	slices.SortStableFunc(p.order, func(a, b int) int { return cmp.Compare(p.heads[a], p.heads[b]) })
	return p
}

// head is the byte where the statement's cue begins, or the statement where it has none.
func head(s mark.Statement) int {
	if len(s.Cue) > 0 {
		return s.Cue[0].Start
	}
	return s.Span().Start
}

// headed gives the statements whose cue begins in the tokens [first, last).
func (p *page) headed(first, last int) []int {
	from, _ := slices.BinarySearchFunc(p.order, first, func(k, token int) int { return cmp.Compare(p.heads[k], token) })
	to, _ := slices.BinarySearchFunc(p.order, last, func(k, token int) int { return cmp.Compare(p.heads[k], token) })
	return p.order[from:to]
}

// quoted reports whether token i stands in a quote.
func (p *page) quoted(i int) bool { return 0 <= i && i < len(p.quote) && p.quote[i] >= 0 }

// sentence is one sentence of a page.
type sentence struct {
	text.Window
	*page
}

// phrase finds the longest phrase of list that begins at token i.
func (s sentence) phrase(list lexicon.Phrases, i int) (sign, bool) {
	n := list.At(s.Window, i)
	return sign{i, i + n}, n > 0
}

// one is the sign of token i alone.
func one(i int) sign { return sign{i, i + 1} }
