package hedge

import (
	"cmp"
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// link writes into each of marks, which are in text order, the IDs of the statements whose source, cue or
// content it lies in.
func link(marks []mark.Mark, statements []mark.Statement) {
	parts := partsInOrder(statements)
	var open []part
	for i := range marks {
		for len(parts) > 0 && parts[0].Start < marks[i].End {
			open, parts = append(open, parts[0]), parts[1:]
		}
		open = slices.DeleteFunc(open, func(p part) bool { return p.End <= marks[i].Start })
		for _, p := range open {
			marks[i].Statements = append(marks[i].Statements, p.statement)
		}
		slices.Sort(marks[i].Statements)
		marks[i].Statements = slices.Compact(marks[i].Statements)
	}
}

// part is one span of a statement.
type part struct {
	text.Span
	statement int // ID
}

func partsInOrder(statements []mark.Statement) []part {
	var parts []part
	for _, s := range statements {
		for _, span := range slices.Concat(s.Source, s.Cue, s.Content) {
			parts = append(parts, part{span, s.ID})
		}
	}
	slices.SortFunc(parts, func(a, b part) int { return cmp.Compare(a.Start, b.Start) })
	return parts
}
