package view

import (
	"sort"

	"hearsay/internal/mark"
)

// speaker gives the speaker with the id; the zero Speaker for 0.
func speaker(r mark.Result, id int) mark.Speaker {
	i := sort.Search(len(r.Speakers), func(i int) bool { return r.Speakers[i].ID >= id })
	if i == len(r.Speakers) || r.Speakers[i].ID != id {
		return mark.Speaker{}
	}
	return r.Speakers[i]
}

// statement gives the statement with the id; the zero Statement for 0.
func statement(r mark.Result, id int) mark.Statement {
	i := sort.Search(len(r.Statements), func(i int) bool { return r.Statements[i].ID >= id })
	if i == len(r.Statements) || r.Statements[i].ID != id {
		return mark.Statement{}
	}
	return r.Statements[i]
}

// coloured tells which statements the marks speak of.
func coloured(marks []mark.Mark) map[int]bool {
	out := map[int]bool{}
	for _, m := range marks {
		for _, id := range m.Statements {
			out[id] = true
		}
	}
	return out
}
