package view

import (
	"slices"
	"strconv"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Group is a heading of the list with the statements below it.
type Group struct {
	Key        string // stays the same while the reader types
	Name, Type string
	Slot       Slot
	Statements []int // IDs, in text order
}

// Same reports whether both look the same in the list.
func (g Group) Same(h Group) bool {
	return g.Key == h.Key && g.Name == h.Name && g.Type == h.Type && g.Slot == h.Slot &&
		len(g.Statements) == len(h.Statements)
}

// Row is one statement in the list.
type Row struct {
	Statement         int
	Role              Role
	Kind, Words       string
	Source            string // the source's words, where the heading does not name it
	Hedged, Sarcastic bool
	Doubtful          bool
}

// Groups lists the speakers, those with most statements first; then the unnamed sources as one group, and
// the statements without a source as another.
func Groups(r mark.Result, p Palette) []Group {
	of := statementsOf(r)
	var out []Group
	for _, s := range named(r) {
		out = append(out, Group{
			Key: "speaker " + s.Name, Name: s.Name, Type: typeWords(s.Type), Slot: p.Of(s), Statements: of[s.ID],
		})
	}
	if ids := unnamed(r, of); len(ids) > 0 {
		out = append(out, Group{Key: "unnamed", Name: "Unnamed sources", Slot: Unnamed, Statements: ids})
	}
	if ids := of[0]; len(ids) > 0 {
		out = append(out, Group{Key: "none", Name: "No source given", Slot: NoSource, Statements: ids})
	}
	return unique(out)
}

func unnamed(r mark.Result, of map[int][]int) (ids []int) {
	for _, s := range r.Speakers {
		if s.Type == mark.Unnamed {
			ids = append(ids, of[s.ID]...)
		}
	}
	slices.Sort(ids)
	return ids
}

// unique numbers the keys of speakers that share a name: a list must not hold one key twice.
func unique(groups []Group) []Group {
	seen := map[string]int{}
	for i, g := range groups {
		if seen[g.Key]++; seen[g.Key] > 1 {
			groups[i].Key += " " + strconv.Itoa(seen[g.Key])
		}
	}
	return groups
}

// Rows makes the list's rows of one result.
type Rows struct {
	result            mark.Result
	text              string
	hedged, sarcastic map[int]bool
}

// NewRows prepares for the rows of r, the result for s.
func NewRows(r mark.Result, s string) Rows {
	return Rows{result: r, text: s, hedged: coloured(r.Hedges), sarcastic: coloured(r.Sarcasm)}
}

// Of gives the first most statements of a group.
func (l Rows) Of(g Group, most int) []Row {
	var out []Row
	for _, id := range g.Statements[:min(most, len(g.Statements))] {
		st := statement(l.result, id)
		row := Row{
			Statement: id, Role: contentRole(st.Kind), Kind: KindWords(st.Kind),
			Words: words(st, l.text, 120), Hedged: l.hedged[id], Sarcastic: l.sarcastic[id], Doubtful: doubtful(st),
		}
		if g.Slot == Unnamed {
			row.Source = excerpt(text.Cover(st.Source...), l.text, 60)
		}
		out = append(out, row)
	}
	return out
}
