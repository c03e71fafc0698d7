package evaluate

import (
	"fmt"
	"slices"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// marks counts over articles what Marks gives.
type marks struct {
	speaker, directSpeaker share
	hedged, cue, sarcastic count
	category               share
	errors                 []Error
}

// share counts cases, and those that were right.
type share struct{ right, all int }

func (s *share) add(right bool) {
	s.all++
	if right {
		s.right++
	}
}

func (s share) figure(name string) Figure { return Figure{name, ratio(s.right, s.all)} }

// Marks measures speakers, hedges and sarcasm on labelled statements. A hedge belongs to a statement when it
// overlaps one of its annotated parts; a cue counts as found when a hedge overlaps it, and its category only
// then. A sarcastic statement is one whose partner a sign of sarcasm names. Disputed labels do not count.
func Marks(articles []Article, labels []corpus.Labels) Score {
	byName := map[string]Article{}
	for _, a := range articles {
		byName[a.Name] = a
	}
	var m marks
	for _, l := range labels {
		s := score(byName[l.Name], func(g corpus.Statement) bool { _, labelled := l.Statements[g.Event]; return labelled })
		for i, g := range s.gold {
			label := l.Statements[g.Event]
			m.countSpeaker(s, i, label)
			if label.Hedges != nil {
				m.countHedges(s, g.Statement, label.Hedges)
			}
			if label.Sarcasm != nil {
				m.countSarcasm(s, i, label.Sarcasm)
			}
		}
	}
	return Score{m.figures(), m.errors}
}

func (m *marks) figures() []Figure {
	out := []Figure{m.speaker.figure("speaker_accuracy"), m.directSpeaker.figure("speaker_accuracy_direct")}
	out = append(out, m.hedged.figures("hedged_statement")...)
	out = append(out, m.cue.figures("hedge_cue")...)
	out = append(out, m.category.figure("hedge_category_accuracy"))
	return append(out, m.sarcastic.figures("sarcastic_statement")...)
}

func (m *marks) fail(s scored, what, format string, args ...any) {
	m.errors = append(m.errors, Error{s.Name, what, fmt.Sprintf(format, args...)})
}

// countSpeaker counts whether the partner of gold statement i has the labelled speaker.
func (m *marks) countSpeaker(s scored, i int, label corpus.Label) {
	if label.Speaker == "" {
		return
	}
	partner, paired := s.partner(i)
	got := ""
	if k := slices.IndexFunc(s.Found.Speakers, func(x mark.Speaker) bool { return x.ID == partner.Speaker }); paired && k >= 0 {
		got = s.Found.Speakers[k].Name
	}
	right := paired && sameSpeaker(label.Speaker, label.Type, got)
	m.speaker.add(right)
	if isQuotation(s.Text, s.gold[i].Content) {
		m.directSpeaker.add(right)
	}
	if paired && !right { // a missed statement is an error of its own
		m.fail(s, "wrong speaker", "%s (%s) got %q: %s", label.Speaker, label.Type, got, describe(s.Text, s.gold[i].Statement))
	}
}

// countHedges counts the hedges in one statement against its labelled cues.
func (m *marks) countHedges(s scored, g mark.Statement, cues []corpus.Cue) {
	found := within(s.Found.Hedges, union(g.Content, g.Cue, g.Source))
	m.hedged.add(len(cues) > 0, len(found) > 0)
	for _, cue := range cues {
		at, ok := locate(s.Text, g, cue.Cue)
		if !ok {
			continue
		}
		i := slices.IndexFunc(found, func(h mark.Mark) bool { return h.Overlaps(at) })
		m.cue.add(true, i >= 0)
		if i < 0 {
			m.fail(s, "missed hedge", "(%s) %s in %s", cue.Cue, cue.Category, describe(s.Text, g))
			continue
		}
		m.category.add(found[i].Category == cue.Category)
		if found[i].Category != cue.Category {
			m.fail(s, "wrong hedge category", "(%s) %s, got %s", cue.Cue, cue.Category, found[i].Category)
		}
		found = slices.Delete(found, i, i+1) // each serves one cue
	}
	for _, h := range found {
		m.cue.add(false, true)
		m.fail(s, "spurious hedge", "(%s) %s in %s", h.Of(s.Text), h.Category, describe(s.Text, g))
	}
}

// within gives the marks that overlap a stretch.
func within(marks []mark.Mark, body stretch) []mark.Mark {
	var out []mark.Mark
	for _, m := range marks {
		if len(union([]text.Span{m.Span}).and(body)) > 0 {
			out = append(out, m)
		}
	}
	return out
}

// countSarcasm counts whether the partner of gold statement i is marked as sarcastic.
func (m *marks) countSarcasm(s scored, i int, cues []corpus.Cue) {
	partner, paired := s.partner(i)
	marked := slices.ContainsFunc(s.Found.Sarcasm, func(x mark.Mark) bool {
		return slices.Contains(x.Statements, partner.ID)
	})
	wanted, found := len(cues) > 0, paired && marked
	m.sarcastic.add(wanted, found)
	switch {
	case wanted && !found:
		m.fail(s, "missed sarcastic statement", "%v in %s", cues, describe(s.Text, s.gold[i].Statement))
	case found && !wanted:
		m.fail(s, "spurious sarcastic statement", "%s", describe(s.Text, s.gold[i].Statement))
	}
}
