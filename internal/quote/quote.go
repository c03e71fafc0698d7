// Package quote finds what stands between quotation marks: which marks belong together, also over several
// paragraphs and inside one another, and what each pair is there for.
//
// A mark alone rarely tells what it does: ’ closes a quote and is an apostrophe, " opens and closes, and
// pasted text has marks turned the wrong way or forgotten. So every mark gets a price for each thing that it
// may do (cost.go), and of all ways to read the marks of a text the cheapest is taken (pairing.go).
package quote

import "hearsay/internal/text"

// Find gives the quotes of a document in text order, each after the quote around it. Quotes nest three deep;
// marks further in are words of the third.
func Find(doc text.Document) []text.Quote {
	lines := read(doc)
	outer := outerStyle(lines)
	quotes := filled(doc.Text, assemble(doc.Text, lines, pair(lines, outer)))
	classify(surveyOf(doc, quotes, outer))
	return quotes
}
