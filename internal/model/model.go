// Package model is the trained labeller: which tokens of a document name a source, a cue or a content, and
// which of them make a statement.
package model

import "hearsay/internal/text"

// Model labels tokens and links the labelled spans.
type Model struct {
	tagger      tagger
	reader      reader
	linker      linker
	calibration calibration
}

// Label is what the model decides for one token.
type Label struct {
	State
	Chance float64 // the probability of its part, 0 to 1
}

// Label labels the tokens of doc. Quotes are those of quote.Find; rules are the states that hand-written rules
// give the tokens, one each, or nil.
func (m *Model) Label(doc text.Document, quotes []text.Quote, rules []State) []Label {
	f := newFrame(doc, m.reader.facts(doc, quotes), rules)
	return labels(m.tagger.label(f, f.joints(), f.masks(quotes)))
}

// label gives the best states and the probability of each state.
func (t *tagger) label(f *frame, joints []joint, masks []mask) ([]State, [][States]float64) {
	l := t.lattice(f, joints, masks)
	return l.best(&t.trans), l.chances(&t.trans, nil)
}

func labels(states []State, chances [][States]float64) []Label {
	out := make([]Label, len(states))
	for i, s := range states {
		out[i].State = s
		for other, p := range chances[i] {
			if State(other).Part() == s.Part() {
				out[i].Chance += p
			}
		}
	}
	return out
}

// Statements joins labelled spans into statements, in the order of their contents.
func (m *Model) Statements(doc text.Document, quotes []text.Quote, labels []Label) []Statement {
	facts := m.reader.facts(doc, quotes)
	out := m.linker.statements(scene{doc, facts, nodes(doc, facts, labels)})
	for i := range out {
		out[i].Chance = m.calibration.chance(out[i].evidence)
	}
	return out
}
