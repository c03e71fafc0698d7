//go:build js && wasm

package main

import (
	"github.com/hexops/vecty"

	"hearsay/internal/sample"
	"hearsay/internal/text"
	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// island is a component of its own in the page's still text.
type island interface {
	vecty.Component
	take(ui.Store) // what to show from now on
}

// mount puts the islands into their places in index.html.
func (p *page) mount() {
	try := func() { p.pane.write(sample.Article) }
	for place, i := range map[string]island{
		"#tools":    &tools{try: try},
		"#status":   &status{},
		"#welcome":  &welcome{try: try},
		"#legend":   &legend{},
		"#speakers": &speakers{send: p.send},
		"#card":     &card{stay: p.stay, leave: func() { p.hover(-1) }, dismiss: p.dismiss, place: p.place},
	} {
		i.take(p.store)
		if err := vecty.RenderInto(place, i); err != nil {
			panic(err)
		}
		p.islands = append(p.islands, i)
	}
}

// show brings the page from what it showed before to what the store says now.
func (p *page) show(before ui.Store) {
	now := p.store
	if now.Answers != before.Answers {
		p.pane.paint(view.Pack(view.Runs(now.Result, now.Palette), now.Text))
		p.pane.painted()
	}
	if now.Target != before.Target || now.Answers != before.Answers {
		p.pane.emphasize(p.spans())
	}
	if now.Jumps != before.Jumps {
		p.pane.reveal(p.unit(now.At))
		p.pane.flash(p.spans())
	}
	if now.Phase != before.Phase {
		p.pane.state(string(now.Phase))
	}
	for _, i := range p.islands {
		i.take(now)
		vecty.Rerender(i)
	}
}

// spans are those that the card speaks of.
func (p *page) spans() []int32 {
	return view.PackSpans(p.store.Target.Spans(p.store.Result), p.store.Text)
}

func (p *page) unit(offset int) int { return text.NewUnits(p.store.Text).At(offset) }

// place is where the card goes: below the character that the reader came by, or above it where the view ends.
func (p *page) place() (x, y float64, above bool) {
	left, top, bottom, _ := p.pane.box(p.unit(p.store.At))
	if seen := top - float64(p.window.ScrollY()); seen > 0.55*float64(p.window.InnerHeight()) {
		return left, top, true
	}
	return left, bottom, false
}
