package view

import (
	"cmp"
	"slices"
	"strconv"

	"hearsay/internal/mark"
)

// Confidence from which on a statement is shown, and from which on it is no doubtful one. As cmd/evaluate
// measures, of 100 statements about 26 are right below Shown, 41 between the two, and 85 above.
const (
	Shown = 0.2
	Sure  = 0.6
)

// verySure are the statements of which more than 9 of 10 are right.
const verySure = 0.9

// AtLeast gives r without the statements of less confidence, and without the marks that lie on these alone.
// IDs stay.
func AtLeast(r mark.Result, confidence float64) mark.Result {
	less := func(s mark.Statement) bool { return s.Confidence < confidence }
	if !slices.ContainsFunc(r.Statements, less) {
		return r
	}
	r.Statements = slices.DeleteFunc(slices.Clone(r.Statements), less)
	r.Hedges, r.Sarcasm = about(r.Statements, r.Hedges), about(r.Statements, r.Sarcasm)
	return r
}

// about leaves of marks those that lie on one of the statements, or never lay on any.
func about(statements []mark.Statement, marks []mark.Mark) []mark.Mark {
	gone := func(id int) bool {
		_, found := slices.BinarySearchFunc(statements, id, func(s mark.Statement, id int) int { return cmp.Compare(s.ID, id) })
		return !found
	}
	out := make([]mark.Mark, 0, len(marks))
	for _, m := range marks {
		outside := len(m.Statements) == 0
		m.Statements = slices.DeleteFunc(slices.Clone(m.Statements), gone)
		if outside || len(m.Statements) > 0 {
			out = append(out, m)
		}
	}
	return out
}

// Doubtful counts the statements of r that are.
func Doubtful(r mark.Result) int {
	n := 0
	for _, s := range r.Statements {
		if doubtful(s) {
			n++
		}
	}
	return n
}

func doubtful(s mark.Statement) bool { return s.Confidence < Sure }

// DoubtWords names the switch for n doubtful statements.
func DoubtWords(n int) string { return "Show doubtful statements (" + strconv.Itoa(n) + ")" }

// sureWords says a statement's confidence in plain words.
func sureWords(s mark.Statement) string {
	switch {
	case doubtful(s):
		return "Doubtful: it may be nobody’s statement, or somebody else’s."
	case s.Confidence < verySure:
		return "Fairly sure."
	}
	return "Very sure."
}
