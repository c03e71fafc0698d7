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
		"#legend":   &legend{send: p.send},
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
		if !now.Busy {
			p.pane.painted()
		}
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

// reach is how far from the pointer a card may stand to leave the words it speaks of free, in pixels.
const reach = 200

// place is where the card goes: below the words that it speaks of, or above them where the view ends.
func (p *page) place() (x, y float64, above bool) {
	part := p.store.Target.Part(p.store.Result, p.store.At)
	at, first, last := p.pane.box(p.unit(p.store.At)), p.pane.box(p.unit(part.Start)), p.pane.box(p.unit(max(part.End-1, part.Start)))
	if at.top-float64(p.window.ScrollY()) > 0.55*float64(p.window.InnerHeight()) {
		return at.left, min(at.top, max(first.top, at.top-reach)), true
	}
	return at.left, max(at.bottom, min(last.bottom, at.bottom+reach)), false
}
