//go:build js && wasm

package main

import (
	"strconv"

	"github.com/hexops/vecty"
	"github.com/hexops/vecty/elem"
	"github.com/hexops/vecty/event"

	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// card tells about the place in the article that the reader came by.
type card struct {
	vecty.Core
	stay, leave, dismiss func()
	place                func() (x, y float64, above bool) // pixels of the document

	store ui.Store
}

func (c *card) take(s ui.Store) { c.store = s }

// SkipRender is Vecty's.
func (c *card) SkipRender(prev vecty.Component) bool {
	a, b := prev.(*card).store, c.store
	return a.Target == b.Target && a.At == b.At && a.Answers == b.Answers && a.By == b.By
}

// Render is Vecty's.
func (c *card) Render() vecty.ComponentOrHTML {
	if (c.store.Target == view.Target{}) {
		return elem.Div(vecty.Markup(vecty.Property("id", "card"), vecty.Class("card"), vecty.Property("hidden", true)))
	}
	shown := view.CardOf(c.store.Result, c.store.Text, c.store.Palette, c.store.Target)
	x, y, above := c.place()
	return elem.Div(
		vecty.Markup(
			vecty.Property("id", "card"), vecty.Property("hidden", false),
			vecty.Class("card", "slot-"+strconv.Itoa(int(shown.Slot))), vecty.ClassMap{"above": above},
			vecty.Attribute("role", "region"), vecty.Attribute("aria-label", "About this mark"),
			vecty.Attribute("aria-live", c.live()),
			vecty.Style("--x", pixels(x)), vecty.Style("--y", pixels(y)),
			event.MouseEnter(func(*vecty.Event) { c.stay() }),
			event.MouseLeave(func(*vecty.Event) { c.leave() }),
		),
		elem.Heading2(
			elem.Span(vecty.Markup(vecty.Property("dir", "auto")), vecty.Text(shown.Name)),
			elem.Span(vecty.Markup(vecty.Class("type")), vecty.Text(shown.Type))),
		said(shown),
		line("why", shown.Why),
		line("sure", shown.Sure),
		line("within", within(shown)),
		notes(shown.Notes),
		elem.Button(
			vecty.Markup(vecty.Class("close"), vecty.Property("type", "button"), vecty.Attribute("aria-label", "Close"),
				event.Click(func(*vecty.Event) { c.dismiss() })),
			vecty.Text("×")),
	)
}

// live reads the card out, unless a mouse merely passes.
func (c *card) live() string {
	if c.store.By == ui.Pointer {
		return "off"
	}
	return "polite"
}

// said is how it is told, in the look that it has in the text, and the words that tell.
func said(shown view.Card) *vecty.HTML {
	cue := ""
	if shown.Cue != "" {
		cue = " · cue "
	}
	return elem.Paragraph(
		vecty.Markup(vecty.Class("kind"), vecty.Property("hidden", shown.Kind == "")),
		elem.Span(vecty.Markup(vecty.Class("mark-"+shown.Role.String())), vecty.Text(shown.Kind)),
		vecty.Text(cue), vecty.Text(shown.Cue))
}

func within(shown view.Card) string {
	if shown.Within == "" {
		return ""
	}
	return "Inside a statement by " + shown.Within + "."
}

func line(class, words string) *vecty.HTML {
	return elem.Paragraph(vecty.Markup(vecty.Class(class), vecty.Property("hidden", words == "")), vecty.Text(words))
}

func notes(notes []view.Note) *vecty.HTML {
	var items vecty.List
	for _, n := range notes {
		items = append(items, elem.Div(
			vecty.Markup(vecty.Class("note")),
			elem.Span(vecty.Markup(vecty.Class("label")),
				elem.Span(vecty.Markup(vecty.Class("mark-"+n.Role.String())), vecty.Text(n.Label())),
				vecty.Text(" · "+n.Category)),
			elem.Span(vecty.Markup(vecty.Class("words")), vecty.Text(n.Words)),
			line("why", n.Why),
			line("why", n.About()),
		))
	}
	return elem.Div(items)
}

func pixels(n float64) string { return strconv.FormatFloat(n, 'f', 0, 64) + "px" }
