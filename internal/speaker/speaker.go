// Package speaker finds who is behind each statement: one identity for the full name, the family name, the
// role and the pronoun, by what the text itself says (annotation guide, sections 1 and 4).
//
// It reads the text once from left to right, as a reader would: names, descriptions and pronouns leave a weight
// in mind that fades from sentence to sentence, and what stands for somebody stands for the weightiest
// identity that its words fit.
package speaker

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Identify gives the speakers behind the statements of a document, in the order of their first mention, and
// for each statement the ID of its speaker, 0 where it has none. Of the statements it reads the spans alone.
// Mentions are the speaker's names anywhere in the text, and the descriptions and pronouns that are sources.
func Identify(doc text.Document, quotes []text.Quote, statements []mark.Statement) (speakers []mark.Speaker, of []int) {
	c := newCast(newScene(doc, quotes), statements)
	w := &walk{cast: c, statements: statements, of: make([]int, len(statements)), asked: map[int]int{}, made: none, bore: map[string]int{}}
	w.plan()
	w.genders()
	w.through()
	w.firstPerson()
	return w.report()
}

// report gives the identities that speak as the package's callers know them.
func (w *walk) report() ([]mark.Speaker, []int) {
	number := map[int]int{}
	var speakers []mark.Speaker
	for _, id := range w.of {
		if id = w.now(id); id == none || number[id] != 0 {
			continue
		}
		number[id] = 1
		who := w.who[id]
		text.Sort(who.mentions)
		speakers = append(speakers, mark.Speaker{ID: id, Name: w.title(id), Type: who.kind, Mentions: who.mentions})
	}
	slices.SortStableFunc(speakers, func(a, b mark.Speaker) int { return start(a) - start(b) })
	for i := range speakers {
		number[speakers[i].ID] = i + 1
		speakers[i].ID = i + 1
	}
	of := make([]int, len(w.of))
	for i, id := range w.of {
		if id = w.now(id); id != none {
			of[i] = number[id]
		}
	}
	return speakers, of
}

// start is where a speaker is mentioned first.
func start(s mark.Speaker) int {
	if len(s.Mentions) == 0 {
		return 0
	}
	return s.Mentions[0].Start
}
