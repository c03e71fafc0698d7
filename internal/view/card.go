package view

import (
	"slices"
	"strings"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Card is what the reader is told about a place in the text.
type Card struct {
	Slot       Slot
	Name, Type string // who speaks
	Role       Role   // of a statement's content
	Kind, Cue  string // how it is told; empty where there is no statement
	Why        string
	Sure       string // how far to trust it; empty where there is no statement
	Within     string // whose statement it stands in, where it does
	Notes      []Note
}

// Note is a hedge or a sign of sarcasm on a card.
type Note struct {
	Role      Role
	Words     string // the cue, in quotation marks
	Category  string
	Why       string
	Elsewhere string // whose statements it colours, where the card has none of its own
}

// Label says what a note is, never as a verdict.
func (n Note) Label() string {
	if n.Role == Sarcasm {
		return "May be sarcastic"
	}
	return "Hedged"
}

// About says whose statements the note is about, where the card has none of its own.
func (n Note) About() string {
	if n.Elsewhere == "" {
		return ""
	}
	return "About what " + n.Elsewhere + " said."
}

// CardOf describes the target in r, the result for s.
func CardOf(r mark.Result, s string, p Palette, t Target) Card {
	if t.Statement == 0 {
		return markCard(r, s, t)
	}
	st := statement(r, t.Statement)
	who := speaker(r, st.Speaker)
	card := Card{
		Slot: p.Of(who), Name: who.Name, Type: typeWords(who.Type), Role: contentRole(st.Kind),
		Kind: KindWords(st.Kind), Why: st.Why, Sure: sureWords(st), Within: within(r, st), Notes: notes(r, s, t),
	}
	if who.ID == 0 {
		card.Name, card.Type = "No source given", ""
	}
	if len(st.Cue) > 0 {
		card.Cue = quoted(st.Cue, s)
	}
	return card
}

// markCard is the card of a mark that stands outside every statement.
func markCard(r mark.Result, s string, t Target) Card {
	card := Card{Name: "Outside any statement"}
	for i, m := range t.marks(r) {
		role := Hedge
		if i > 0 || t.Hedge == 0 {
			role = Sarcasm
		}
		n := note(m, role, s)
		n.Elsewhere = speakersOf(r, m.Statements)
		card.Notes = append(card.Notes, n)
	}
	return card
}

// notes lists the hedges and the sarcasm of the target's statement, and what else lies in its place.
func notes(r mark.Result, s string, t Target) []Note {
	var out []Note
	for i, m := range r.Hedges {
		if slices.Contains(m.Statements, t.Statement) || i+1 == t.Hedge {
			out = append(out, note(m, Hedge, s))
		}
	}
	for i, m := range r.Sarcasm {
		if slices.Contains(m.Statements, t.Statement) || i+1 == t.Sarcasm {
			out = append(out, note(m, Sarcasm, s))
		}
	}
	return out
}

func note(m mark.Mark, role Role, s string) Note {
	return Note{Role: role, Words: quoted([]text.Span{m.Span}, s), Category: CategoryWords(m.Category), Why: m.Why}
}

// within names the speaker of the closest statement whose content holds all of st.
func within(r mark.Result, st mark.Statement) string {
	whole, best, name := st.Span(), text.Span{}, ""
	for _, outer := range r.Statements {
		if outer.ID == st.ID {
			continue
		}
		for _, c := range outer.Content {
			if c.Contains(whole) && (best.Empty() || c.Len() < best.Len()) {
				best, name = c, nameOf(r, outer)
			}
		}
	}
	return name
}

func nameOf(r mark.Result, st mark.Statement) string {
	if who := speaker(r, st.Speaker); who.ID != 0 {
		return who.Name
	}
	return "somebody unnamed"
}

// speakersOf names the speakers of the statements, each once.
func speakersOf(r mark.Result, ids []int) string {
	var names []string
	for _, id := range ids {
		if name := nameOf(r, statement(r, id)); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
