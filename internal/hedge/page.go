package hedge

import (
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// page is a document with what the statements and quotes say of each token.
type page struct {
	doc        text.Document
	statements []mark.Statement
	speakers   map[int]mark.Speaker // by ID
	// For each token the innermost statement (index, -1 for none) that has it as its source, cue or content.
	source, cue, content []int
	quoted               []bool // somebody's very words
}

func newPage(doc text.Document, quotes []text.Quote, statements []mark.Statement, speakers []mark.Speaker) *page {
	p := &page{doc: doc, statements: statements, speakers: map[int]mark.Speaker{}, quoted: make([]bool, len(doc.Tokens))}
	for _, s := range speakers {
		p.speakers[s.ID] = s
	}
	p.source = mark.Owners(doc, statements, mark.Sources)
	p.cue = mark.Owners(doc, statements, mark.Cues)
	p.content = mark.Owners(doc, statements, mark.Contents)
	for _, q := range quotes {
		if q.Depth == 0 && (q.Kind == text.Quotation || q.Kind == text.Partial) {
			first, last := doc.TokensIn(q.Span)
			for i := first; i < last; i++ {
				p.quoted[i] = true
			}
		}
	}
	return p
}

// speaker is who stands behind statement k.
func (p *page) speaker(k int) mark.Speaker { return p.speakers[p.statements[k].Speaker] }

// sentence is one sentence of a page.
type sentence struct {
	text.Window
	*page
}

// cue is the tokens [first, last) that a rule found.
type cue struct{ first, last int }

// one is the cue of token i alone.
func one(i int) cue { return cue{i, i + 1} }
