package ui

import (
	"hearsay/internal/mark"
	"hearsay/internal/view"
)

// Action is something that happened. It gives the state after it.
type Action interface{ apply(Store) Store }

// Apply gives the state after a.
func (s Store) Apply(a Action) Store { return a.apply(s) }

// Edited: the text in the editor is now Text.
type Edited struct{ Text string }

// The old marks move with the edit until the answer comes. A text that shares nothing with the old one
// starts afresh.
func (a Edited) apply(s Store) Store {
	if a.Text == s.Text {
		return s
	}
	edit := view.Diff(s.Text, a.Text)
	s = s.answered(edit.Shift(s.Found))
	s.Text, s.Trouble = a.Text, None
	s.Edition++
	s.Busy, s.Done = !s.Empty(), 0
	s.Target = view.Target{}
	if s.Empty() {
		s.Found, s.Result, s.Palette, s.Shown, s.Groups = mark.Result{}, mark.Result{}, nil, nil, firstGroups
	}
	return s
}

// Progressed: a fraction of the analysis of an edition is done.
type Progressed struct {
	Edition int
	Done    float64
}

func (a Progressed) apply(s Store) Store {
	if a.Edition == s.Edition {
		s.Done = a.Done
	}
	return s
}

// Analyzed: the result for an edition is there.
type Analyzed struct {
	Edition int
	Result  mark.Result
}

func (a Analyzed) apply(s Store) Store {
	if a.Edition != s.Edition {
		return s
	}
	s.Busy, s.Trouble, s.Target = false, None, view.Target{}
	return s.answered(a.Result)
}

// Refused: there will be no result for an edition.
type Refused struct {
	Edition int
	Trouble Trouble
}

func (a Refused) apply(s Store) Store {
	if a.Edition == s.Edition {
		s.Busy, s.Trouble = false, a.Trouble
	}
	return s
}

// Loaded: a fraction of the core has been loaded.
type Loaded struct{ Done float64 }

func (a Loaded) apply(s Store) Store {
	s.Phase, s.Loaded = Loading, a.Done
	return s
}

// Opened: the core is ready.
type Opened struct{}

func (Opened) apply(s Store) Store {
	s.Phase, s.Loaded = Ready, 1
	return s
}

// Broke: the core has died. One that crashed is loading again.
type Broke struct{ Trouble Trouble }

func (a Broke) apply(s Store) Store {
	s.Phase, s.Loaded = Loading, 0
	if a.Trouble == Missing {
		s.Phase, s.Trouble = Failed, Missing
	}
	return s
}

// Pointed: the reader points at Target, which may be nothing, by the byte At.
type Pointed struct {
	Target view.Target
	At     int
	By     By
}

// Hovering over nothing leaves a card alone that was asked for by a click, a key or the list.
func (a Pointed) apply(s Store) Store {
	nothing := a.Target == view.Target{}
	if nothing && a.By == Pointer && s.By != Pointer {
		return s
	}
	s.Target, s.At, s.By = a.Target, a.At, a.By
	return s
}

// Chosen: the reader chose a statement in the list.
type Chosen struct{ Statement int }

func (a Chosen) apply(s Store) Store {
	s.Target, s.By = view.Target{Statement: a.Statement}, List
	s.At = s.Target.Lead(s.Result).Start
	s.Jumps++
	return s
}

// Doubted: the reader wants doubtful statements shown, or hidden.
type Doubted struct{ Shown bool }

func (a Doubted) apply(s Store) Store {
	if s.Sure == !a.Shown {
		return s
	}
	s.Sure = !a.Shown
	s.Target = view.Target{} // it counts the marks that are shown
	return s.sifted()
}

// More: the reader wants more of a group's statements.
type More struct{ Group view.Group }

func (a More) apply(s Store) Store { return s.more(a.Group) }

// MoreGroups: the reader wants more speakers.
type MoreGroups struct{}

func (MoreGroups) apply(s Store) Store {
	s.Groups += moreGroups
	return s
}
