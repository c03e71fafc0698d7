package model

import "hearsay/internal/text"

// mask is a set of states.
type mask uint16

const (
	anyState     mask = 1<<States - 1
	contentOnly  mask = 1<<BeginContent | 1<<InContent
	continueOnly mask = 1 << InContent
)

func (m mask) has(s State) bool { return m>>s&1 != 0 }

// masks says which states each token may have: in a quotation all is content, which may begin only at a
// mark that opens it; a dash that signs a quotation is a cue and the name behind it a source.
func (f *frame) masks(quotes []text.Quote) []mask {
	out := make([]mask, len(f.facts))
	for i := range out {
		out[i] = anyState
	}
	for _, q := range quotes {
		if q.Kind == text.Quotation && q.Depth == 0 {
			f.maskQuotation(out, q)
		}
	}
	for i := range f.facts {
		if f.facts.signs(i) && f.signature(i) {
			out[i], out[i+1] = 1<<BeginCue, 1<<BeginSource
		}
	}
	return out
}

func (f *frame) maskQuotation(out []mask, q text.Quote) {
	first, last := f.doc.TokensIn(q.Span)
	for i := first; i < last; i++ {
		out[i] = continueOnly
	}
	for _, part := range q.Parts {
		if i, end := f.doc.TokensIn(part); i < end {
			out[i] = contentOnly
		}
	}
}

// signature reports whether the dash i signs a quotation: nothing but a name stands behind it.
func (f *frame) signature(i int) bool {
	last := f.doc.Sentences[f.doc.Paragraphs[f.doc.Sentences[f.doc.Tokens[i].Sentence].Paragraph].Last-1].Last
	if i+1 >= last || last-i > 20 || !f.facts[i+1].capital {
		return false
	}
	for _, x := range f.facts[i+1 : last] {
		if x.inside || x.coarse == verb || x.coarse == modal {
			return false
		}
	}
	return true
}
