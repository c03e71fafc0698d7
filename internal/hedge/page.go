package hedge

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// page is a document with what the statements and quotes say of each token.
type page struct {
	doc        text.Document
	statements []mark.Statement
	speakers   map[int]mark.Speaker // by ID
	names      lexicon.Set          // the words of the speakers' names
	// For each token the innermost statement (index, -1 for none) that has it as its source, cue or content.
	source, cue, content []int
	quoted               []bool // somebody's very words
}

func newPage(doc text.Document, quotes []text.Quote, statements []mark.Statement, speakers []mark.Speaker) *page {
	p := &page{doc: doc, statements: statements, speakers: map[int]mark.Speaker{}, names: lexicon.Set{}}
	for _, s := range speakers {
		p.meet(s)
	}
	p.source = mark.Owners(doc, statements, mark.Sources)
	p.cue = mark.Owners(doc, statements, mark.Cues)
	p.content = mark.Owners(doc, statements, mark.Contents)
	p.quoted = quoted(doc, quotes)
	return p
}

// meet keeps a speaker, and the words of its name if it has one.
func (p *page) meet(s mark.Speaker) {
	p.speakers[s.ID] = s
	if s.Type == mark.Unnamed {
		return
	}
	for word := range strings.FieldsSeq(s.Name) {
		if low := strings.ToLower(word); low != word {
			p.names[low] = struct{}{}
		}
	}
}

// quoted tells for each token whether it is one of somebody's very words.
func quoted(doc text.Document, quotes []text.Quote) []bool {
	out := make([]bool, len(doc.Tokens))
	for _, q := range quotes {
		if q.Depth == 0 && (q.Kind == text.Quotation || q.Kind == text.Partial) {
			first, last := doc.TokensIn(q.Span)
			for i := first; i < last; i++ {
				out[i] = true
			}
		}
	}
	return out
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
