// Package ui is the page's state as a value, and the actions that turn one state into the next. It knows
// nothing of browsers: what the page must do follows from the difference between two states.
package ui

import (
	"maps"
	"strings"

	"hearsay/internal/mark"
	"hearsay/internal/view"
)

// Phase is how far the analysing core is.
type Phase string

// The phases; the page shows them as its data-state.
const (
	Loading Phase = "loading"
	Ready   Phase = "ready"
	Failed  Phase = "failed"
)

// Trouble is what went wrong, as far as the reader is concerned.
type Trouble string

// The kinds of trouble.
const (
	None    Trouble = ""
	Crashed Trouble = "crashed" // the text was too much for the core; it starts again
	Missing Trouble = "missing" // the core cannot be loaded
)

// By is how the reader came to a mark.
type By int

// The ways.
const (
	Pointer By = iota // hovering: goes away when the pointer does
	Caret             // clicked, tapped or walked into
	List              // chosen in the list
)

// Store is the whole state of the page.
type Store struct {
	Phase   Phase
	Loaded  float64 // of the core, 0 to 1
	Trouble Trouble

	Text    string
	Edition int         // counts the texts, so that an answer finds its question
	Busy    bool        // Text is being analysed
	Done    float64     // of the analysis under way, 0 to 1
	Found   mark.Result // all that is worth showing
	Result  mark.Result // what is shown of it
	Sure    bool        // doubtful statements are hidden
	Answers int         // counts the results, shifted and sifted ones too
	Palette view.Palette

	Target view.Target // what the card shows
	At     int         // the place in Text that the reader came by, in bytes
	By     By
	Jumps  int            // counts the choices in the list: each brings its statement into view
	Shown  map[string]int // rows shown of a group, where the reader asked for more
	Mores  int            // counts the times that the reader did
	Groups int            // groups shown
}

// How much of a list is shown at first, and at each “more”.
const (
	firstGroups, moreGroups = 12, 24
	firstRows, moreRows     = 4, 40
)

// New is the state of a page just opened.
func New() Store { return Store{Phase: Loading, Groups: firstGroups} }

// RowsOf is how many of a group's statements are shown. Two more are not worth a button.
func (s Store) RowsOf(g view.Group) int {
	shown := max(firstRows, s.Shown[g.Key])
	if n := len(g.Statements); n <= shown+2 {
		return n
	}
	return shown
}

// Empty reports whether there is nothing to read.
func (s Store) Empty() bool { return strings.TrimSpace(s.Text) == "" }

// Slow reports whether an analysis takes long enough to be shown.
func (s Store) Slow() bool { return s.Busy && len(s.Text) > 20_000 }

func (s Store) answered(r mark.Result) Store {
	s.Found = view.AtLeast(r, view.Shown)
	s.Palette = s.Palette.Next(s.Found)
	return s.sifted()
}

// sifted chooses what to show of what was found.
func (s Store) sifted() Store {
	s.Result = s.Found
	if s.Sure {
		s.Result = view.AtLeast(s.Found, view.Sure)
	}
	s.Answers++
	return s
}

func (s Store) more(g view.Group) Store {
	shown := maps.Clone(s.Shown)
	if shown == nil {
		shown = map[string]int{}
	}
	shown[g.Key] = s.RowsOf(g) + moreRows
	s.Shown = shown
	s.Mores++
	return s
}
