package attribute

import (
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Rules gives the statements that the rules find by themselves.
func Rules(doc text.Document, quotes []text.Quote) []mark.Statement {
	r := newReader(doc, quotes)
	return r.statements(r.rules())
}
