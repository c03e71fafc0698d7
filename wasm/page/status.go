//go:build js && wasm

package main

import (
	"github.com/hexops/vecty"
	"github.com/hexops/vecty/elem"
	"github.com/hexops/vecty/event"

	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// tools holds the buttons of the head of the page. An empty sheet has a button of its own.
type tools struct {
	vecty.Core
	try   func()
	empty bool
}

func (t *tools) take(s ui.Store) { t.empty = s.Text == "" }

// SkipRender is Vecty's.
func (t *tools) SkipRender(prev vecty.Component) bool { return prev.(*tools).empty == t.empty }

// Render is Vecty's.
func (t *tools) Render() vecty.ComponentOrHTML {
	return elem.Div(
		vecty.Markup(vecty.Property("id", "tools"), vecty.Class("tools"), vecty.ClassMap{"off": t.empty}),
		trySample("again", t.try),
	)
}

func trySample(class string, try func()) *vecty.HTML {
	return elem.Button(
		vecty.Markup(vecty.Class("button", "try"), vecty.Class(class), vecty.Property("type", "button"),
			event.Click(func(*vecty.Event) { try() })),
		vecty.Text("Try a sample"),
	)
}

// welcome is what an empty sheet says.
type welcome struct {
	vecty.Core
	try   func()
	empty bool
}

func (w *welcome) take(s ui.Store) { w.empty = s.Text == "" }

// SkipRender is Vecty's.
func (w *welcome) SkipRender(prev vecty.Component) bool { return prev.(*welcome).empty == w.empty }

// Render is Vecty's.
func (w *welcome) Render() vecty.ComponentOrHTML {
	return elem.Div(
		vecty.Markup(vecty.Property("id", "welcome"), vecty.Class("welcome"), vecty.Property("hidden", !w.empty)),
		elem.Paragraph(vecty.Text("Every quotation and every retold statement gets its speaker’s colour. "+
			"Hedged words and possible sarcasm are marked, each with the reason.")),
		trySample("first", w.try),
	)
}

// status is the line above the article: what is being done, what was found, what went wrong.
type status struct {
	vecty.Core
	shown statusLine
}

// statusLine is what the line shows. Only Words are read out.
type statusLine struct {
	words, trouble string
	found          bool
	working        bool
	done           float64
}

func (st *status) take(s ui.Store) {
	st.shown = statusLine{trouble: troubleWords(s.Trouble)}
	switch {
	case s.Phase == ui.Loading && s.Trouble == ui.None:
		st.shown.working, st.shown.done = true, s.Loaded
		st.shown.words = "Getting ready…"
		if !s.Empty() {
			st.shown.words = "Getting ready… your text will be marked in a moment."
		}
	case s.Slow():
		st.shown.working, st.shown.done, st.shown.words = true, s.Done, "Reading a long text…"
	case s.Trouble != ui.None:
	case s.Empty():
		st.shown.words = "Ready. Paste an article, or type."
	case !s.Busy:
		st.shown.words, st.shown.found = view.Summary(s.Result), true
	default: // keep the words of the last text for the moment that a short one takes
		st.shown.words, st.shown.found = view.Summary(s.Result), true
	}
}

func troubleWords(t ui.Trouble) string {
	switch t {
	case ui.Crashed:
		return "Something went wrong while reading this text. The text is still here: change it or paste it again " +
			"for another try."
	case ui.Missing:
		return "The part that reads the text could not be loaded. The text is still here: check the connection, " +
			"then change it or paste it again."
	}
	return ""
}

// SkipRender is Vecty's.
func (st *status) SkipRender(prev vecty.Component) bool { return prev.(*status).shown == st.shown }

// Render is Vecty's.
func (st *status) Render() vecty.ComponentOrHTML {
	return elem.Div(
		vecty.Markup(vecty.Property("id", "status"), vecty.Class("status")),
		elem.Paragraph(
			vecty.Markup(vecty.Attribute("role", "status"), vecty.ClassMap{"found": st.shown.found}),
			vecty.Text(st.shown.words)),
		elem.Anchor(
			vecty.Markup(vecty.Class("jump"), vecty.Property("href", "#speakers"), vecty.Property("hidden", !st.shown.found)),
			vecty.Text("Who said what ↓")),
		elem.Paragraph(
			vecty.Markup(vecty.Attribute("role", "alert"), vecty.Class("trouble"),
				vecty.Property("hidden", st.shown.trouble == "")),
			vecty.Text(st.shown.trouble)),
		elem.Progress(
			vecty.Markup(vecty.Attribute("aria-label", "Progress"), vecty.Property("max", 1),
				vecty.Property("value", st.shown.done), vecty.Property("hidden", !st.shown.working))),
	)
}
