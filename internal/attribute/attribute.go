// Package attribute finds who is reported to say what: statements with source, cue and content.
//
// Rules read first (rules.go): reporting words with the frames they take, each with a reason for the reader.
// A trained model then labels the words, knowing what the rules say, and links them into statements
// (learned.go). Statements inside the words of another come from the rules alone.
package attribute

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Find gives the statements of doc in text order, without IDs and speakers. Quotes are those of quote.Find.
func Find(doc text.Document, quotes []text.Quote) []mark.Statement {
	r := newReader(doc, quotes)
	return r.statements(r.learned(r.rules()))
}

// byPlace orders attributions by where they start, those with a common source by their content.
func byPlace(a, b found) int {
	if d := a.cover().Start - b.cover().Start; d != 0 {
		return d
	}
	return text.Compare(a.content[0], b.content[0])
}

// statements gives every attribution its kind, its reason and its place in the order of the text.
func (r reader) statements(all []found) []mark.Statement {
	slices.SortStableFunc(all, byPlace)
	out := make([]mark.Statement, 0, len(all))
	for _, f := range all {
		text.Sort(f.content)
		out = append(out, mark.Statement{
			Kind: r.kind(f.content), Source: f.source, Cue: f.cue, Content: f.content,
			Confidence: f.pattern.confidence,
			Why:        f.pattern.why(r.words(f.source), r.words(f.cue)),
		})
	}
	return out
}

// words is the text of spans, with single spaces between them.
func (r reader) words(spans []text.Span) string {
	out := ""
	for i, s := range spans {
		if i > 0 {
			out += " … "
		}
		out += s.Of(r.Text)
	}
	return out
}

// kind tells how much of content stands in reported quotation marks.
func (r reader) kind(content []text.Span) mark.Kind {
	in, out := false, false
	for _, c := range content {
		first, last := r.TokensIn(c)
		for i := first; i < last; i++ {
			switch {
			case !r.outside(i):
				in = true
			case r.noun(i) || r.verb(i) || len(r.Word(i)) > 1:
				out = true
			}
		}
	}
	switch {
	case in && out:
		return mark.Mixed
	case in:
		return mark.Direct
	}
	return mark.Indirect
}
