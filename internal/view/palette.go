package view

import (
	"cmp"
	"slices"

	"hearsay/internal/mark"
)

// Slot is the colour of a speaker: 1 to Colours, or one of the two that stand apart.
type Slot int

// The slots.
const (
	NoSource Slot = 0           // statements without a source
	Colours  Slot = 12          // the last colour of a speaker
	Unnamed  Slot = Colours + 1 // sources without a name share one
	slots         = int(Unnamed) + 1
)

// Palette remembers which speaker, by name, has which colour.
type Palette map[string]Slot

// Next gives the palette for r: whoever had a colour keeps it, so that colours stay put while the reader
// types; the others take the least used one, those with most statements first.
func (p Palette) Next(r mark.Result) Palette {
	next, used := Palette{}, [slots]int{}
	speakers := named(r)
	for _, s := range speakers {
		if slot, ok := p[s.Name]; ok {
			next[s.Name] = slot
			used[slot]++
		}
	}
	for _, s := range speakers {
		if _, ok := next[s.Name]; !ok {
			slot := leastUsed(used)
			next[s.Name] = slot
			used[slot]++
		}
	}
	return next
}

// Of gives a speaker's slot.
func (p Palette) Of(s mark.Speaker) Slot {
	switch {
	case s.ID == 0:
		return NoSource
	case s.Type == mark.Unnamed:
		return Unnamed
	}
	return max(p[s.Name], 1)
}

// named lists the speakers that have names, those with most statements first.
func named(r mark.Result) []mark.Speaker {
	count := statementsOf(r)
	out := slices.DeleteFunc(slices.Clone(r.Speakers), func(s mark.Speaker) bool {
		return s.Type == mark.Unnamed || len(count[s.ID]) == 0
	})
	slices.SortStableFunc(out, func(a, b mark.Speaker) int {
		return cmp.Compare(len(count[b.ID]), len(count[a.ID]))
	})
	return out
}

// statementsOf lists each speaker's statements, by ids; 0 has those without a speaker.
func statementsOf(r mark.Result) map[int][]int {
	out := map[int][]int{}
	for _, s := range r.Statements {
		out[s.Speaker] = append(out[s.Speaker], s.ID)
	}
	return out
}

func leastUsed(used [slots]int) Slot {
	best := Slot(1)
	for slot := best; slot <= Colours; slot++ {
		if used[slot] < used[best] {
			best = slot
		}
	}
	return best
}
