// Package sarcasm finds what is not meant straight: what the article reports as mockery or a joke, words held
// at arm's length by quotation marks, and words that mock by themselves (annotation guide, section 3). Each
// category has a file; rules.go lists the rules. It says “may be sarcastic” and shows why.
package sarcasm

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Find gives the signs of sarcasm of doc in text order. A mark names the statements that it colours, which may
// stand elsewhere. Its cost grows with the length of the text.
func Find(doc text.Document, quotes []text.Quote, statements []mark.Statement) []mark.Mark {
	p := newPage(doc, quotes, statements)
	rules := rules()
	var marks []mark.Mark
	for i := 0; i < len(doc.Tokens); i++ {
		if m, last, ok := p.match(rules, i); ok {
			marks = append(marks, m)
			i = last - 1
		}
	}
	return marks
}

// match is the mark of the first rule that finds a sign at token i, and the token after it.
func (p *page) match(rules []rule, i int) (mark.Mark, int, bool) {
	bounds := p.doc.Sentences[p.doc.Tokens[i].Sentence]
	s := sentence{text.Window{Document: &p.doc, First: bounds.First, Last: bounds.Last}, p}
	for _, r := range rules {
		if c, ok := r.find(s, i); ok {
			return s.mark(r, c), c.last, true
		}
	}
	return mark.Mark{}, 0, false
}

// mark makes the mark of a sign and names the statements that it colours.
func (s sentence) mark(r rule, c sign) mark.Mark {
	at := s.SpanOf(c.first, c.last)
	m := mark.Mark{Span: at, Category: r.Category, Rule: r.Name, Why: r.Why(at.Of(s.Text))}
	for _, k := range r.colours(s, c) {
		m.Statements = append(m.Statements, s.statements[k].ID)
	}
	slices.Sort(m.Statements)
	m.Statements = slices.Compact(m.Statements)
	return m
}
