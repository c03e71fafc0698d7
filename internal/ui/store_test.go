package ui

import (
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
	"hearsay/internal/view"
)

// after gives a new page's state after the actions.
func after(actions ...Action) Store {
	s := New()
	for _, a := range actions {
		s = s.Apply(a)
	}
	return s
}

// said is a result with one statement of the bytes start to end.
func said(start, end int) mark.Result {
	return mark.Result{
		Statements: []mark.Statement{{ID: 1, Content: []text.Span{{Start: start, End: end}}, Speaker: 1, Confidence: 1}},
		Speakers:   []mark.Speaker{{ID: 1, Name: "Ito", Type: mark.Person}},
	}
}

func TestPhases(t *testing.T) {
	for _, c := range []struct {
		name    string
		actions []Action
		phase   Phase
		trouble Trouble
	}{
		{"opened page", nil, Loading, None},
		{"half loaded", []Action{Loaded{0.5}}, Loading, None},
		{"core there", []Action{Loaded{1}, Opened{}}, Ready, None},
		{"core crashed", []Action{Opened{}, Edited{"a"}, Refused{1, Crashed}, Broke{Crashed}, Loaded{0.1}}, Loading, Crashed},
		{"core back", []Action{Opened{}, Edited{"a"}, Refused{1, Crashed}, Broke{Crashed}, Opened{}}, Ready, Crashed},
		{"next text", []Action{Opened{}, Edited{"a"}, Refused{1, Crashed}, Edited{"b"}}, Ready, None},
		{"no core", []Action{Broke{Missing}}, Failed, Missing},
		{"old text refused", []Action{Opened{}, Edited{"a"}, Edited{"b"}, Refused{1, Crashed}}, Ready, None},
	} {
		if s := after(c.actions...); s.Phase != c.phase || s.Trouble != c.trouble {
			t.Errorf("%s: %v %q, want %v %q", c.name, s.Phase, s.Trouble, c.phase, c.trouble)
		}
	}
}

func TestMarksMoveAtOnceAndAreReplaced(t *testing.T) {
	s := after(Opened{}, Edited{"ab cd"}, Analyzed{1, said(3, 5)}, Edited{"Xab cd"})
	if got := s.Result.Statements[0].Content[0]; got != (text.Span{Start: 4, End: 6}) || !s.Busy {
		t.Errorf("moved to %v, busy %v", got, s.Busy)
	}
	answers := s.Answers
	s = s.Apply(Analyzed{2, said(0, 3)})
	if got := s.Result.Statements[0].Content[0]; got != (text.Span{Start: 0, End: 3}) || s.Busy || s.Answers == answers {
		t.Errorf("replaced by %v, busy %v", got, s.Busy)
	}
}

func TestTheNewestTextWins(t *testing.T) {
	s := after(Opened{}, Edited{"ab"}, Edited{"abc"}, Analyzed{1, said(0, 2)}, Progressed{1, 0.9})
	if len(s.Result.Statements) != 0 || !s.Busy || s.Done != 0 {
		t.Errorf("an old answer was taken: %+v", s)
	}
}

func TestAnUnchangedTextIsNoEdit(t *testing.T) {
	if s := after(Edited{""}, Edited{"a"}, Edited{"a"}); s.Edition != 1 {
		t.Errorf("edition %d", s.Edition)
	}
}

func TestAnEmptiedPageForgets(t *testing.T) {
	s := after(Opened{}, Edited{"ab cd"}, Analyzed{1, said(3, 5)}, More{view.Group{Key: "x"}}, Chosen{1}, Edited{" \n"})
	if !s.Empty() || s.Busy || len(s.Result.Statements) != 0 || len(s.Palette) != 0 || len(s.Shown) != 0 || s.Target != (view.Target{}) {
		t.Errorf("%+v", s)
	}
}

func TestCards(t *testing.T) {
	mark1, none := view.Target{Statement: 1}, view.Target{}
	start := after(Opened{}, Edited{"ab cd"}, Analyzed{1, said(3, 5)})
	for _, c := range []struct {
		name    string
		actions []Action
		want    view.Target
	}{
		{"hover", []Action{Pointed{mark1, 3, Pointer}}, mark1},
		{"hover and leave", []Action{Pointed{mark1, 3, Pointer}, Pointed{By: Pointer}}, none},
		{"click and leave", []Action{Pointed{mark1, 3, Caret}, Pointed{By: Pointer}}, mark1},
		{"click and click beside", []Action{Pointed{mark1, 3, Caret}, Pointed{By: Caret}}, none},
		{"choose and leave", []Action{Chosen{1}, Pointed{By: Pointer}}, mark1},
		{"click and type", []Action{Pointed{mark1, 3, Caret}, Edited{"ab cd!"}}, none},
	} {
		s := start
		for _, a := range c.actions {
			s = s.Apply(a)
		}
		if s.Target != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, s.Target, c.want)
		}
	}
}

func TestChoosingJumps(t *testing.T) {
	s := after(Opened{}, Edited{"ab cd"}, Analyzed{1, said(3, 5)}, Chosen{1}, Chosen{1})
	if s.Jumps != 2 || s.At != 3 {
		t.Errorf("%d jumps to %d", s.Jumps, s.At)
	}
}

func TestMore(t *testing.T) {
	before := after(Opened{})
	ito, lee := view.Group{Key: "Ito", Statements: make([]int, 99)}, view.Group{Key: "Lee", Statements: make([]int, 9)}
	s := before.Apply(More{ito}).Apply(MoreGroups{})
	if s.RowsOf(ito) != firstRows+moreRows || s.RowsOf(lee) != firstRows || s.Groups != firstGroups+moreGroups {
		t.Errorf("%+v", s)
	}
	s.Apply(More{ito})
	if s.RowsOf(ito) != firstRows+moreRows || before.RowsOf(ito) != firstRows {
		t.Error("an older state has changed")
	}
	lee.Statements = lee.Statements[:firstRows+2]
	if got := s.RowsOf(lee); got != firstRows+2 {
		t.Errorf("%d rows of %d", got, firstRows+2)
	}
}

func TestOnlyLongTextsAreSlow(t *testing.T) {
	long := string(make([]byte, 30_000))
	if s := after(Edited{long}); !s.Slow() {
		t.Error("a long text shows no progress")
	}
	if s := after(Edited{"short"}); s.Slow() || !s.Busy {
		t.Error("a short text shows progress")
	}
}

// Hiding doubtful statements changes what is shown and nothing else; it lasts, and can be taken back.
func TestDoubtfulStatementsCanBeHidden(t *testing.T) {
	r := said(3, 5)
	for id, confidence := range []float64{view.Sure - 0.01, view.Shown - 0.01} {
		r.Statements = append(r.Statements, mark.Statement{ID: id + 2, Confidence: confidence, Speaker: id + 2})
		r.Speakers = append(r.Speakers, mark.Speaker{ID: id + 2, Name: string(rune('A' + id)), Type: mark.Person})
	}
	s := after(Opened{}, Edited{"ab cd"}, Analyzed{1, r})
	shown := func() int { return len(s.Result.Statements) }
	if shown() != 2 || len(s.Palette) != 2 {
		t.Fatalf("%d statements, palette %v", shown(), s.Palette)
	}
	answers := s.Answers
	s = s.Apply(Chosen{2}).Apply(Doubted{Shown: false})
	if shown() != 1 || len(s.Palette) != 2 || s.Answers == answers || s.Target != (view.Target{}) {
		t.Errorf("hidden: %+v", s)
	}
	if s = s.Apply(Edited{"Xab cd"}); shown() != 1 || s.Result.Statements[0].Content[0].Start != 4 {
		t.Errorf("after an edit: %+v", s.Result)
	}
	if s = s.Apply(Analyzed{2, r}); shown() != 1 {
		t.Errorf("after the answer: %+v", s.Result)
	}
	if s = s.Apply(Doubted{Shown: true}); shown() != 2 {
		t.Errorf("shown again: %+v", s.Result)
	}
	if again := s.Apply(Doubted{Shown: true}); again.Answers != s.Answers {
		t.Error("no change is painted anew")
	}
}
