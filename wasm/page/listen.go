//go:build js && wasm

package main

import (
	"honnef.co/go/js/dom/v2"

	"hearsay/internal/text"
	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// How long a pointer must rest before a card comes, and how long the card waits for it to come back.
const (
	openAfter  = 90  // milliseconds
	closeAfter = 300 // milliseconds
)

// listen turns what the reader does in the article into actions.
func (p *page) listen() {
	root := p.pane.root
	root.AddEventListener("input", false, func(dom.Event) { p.send(ui.Edited{Text: p.pane.text()}) })
	root.AddEventListener("mousemove", false, func(ev dom.Event) {
		if ev.Underlying().Get("buttons").Int() == 0 { // not while text is being selected
			p.hover(p.under(ev))
		}
	})
	root.AddEventListener("mouseleave", false, func(dom.Event) { p.hover(-1) })
	root.AddEventListener("click", false, func(ev dom.Event) { p.point(p.under(ev), ui.Caret) })
	root.AddEventListener("keyup", false, func(ev dom.Event) {
		if key, ok := ev.(*dom.KeyboardEvent); ok && moves(key.Key()) {
			p.point(p.pane.caret(), ui.Caret)
		}
	})
	p.window.AddEventListener("keydown", false, func(ev dom.Event) {
		if key, ok := ev.(*dom.KeyboardEvent); ok && key.Key() == "Escape" {
			p.dismiss()
		}
	})
}

// under is the unit below the pointer: of a mouse event, or of what a browser sends in its place.
func (p *page) under(ev dom.Event) int {
	at := ev.Underlying()
	return p.pane.at(at.Get("clientX").Int(), at.Get("clientY").Int())
}

// moves reports whether a key moves the caret and leaves the text alone.
func moves(key string) bool {
	switch key {
	case "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown":
		return true
	}
	return false
}

// hover points at a unit once the pointer has rested.
func (p *page) hover(unit int) {
	p.window.ClearTimeout(p.timer)
	wait := openAfter
	if unit < 0 {
		wait = closeAfter
	}
	p.timer = p.window.SetTimeout(func() { p.point(unit, ui.Pointer) }, wait)
}

// stay keeps the card while the pointer is on it.
func (p *page) stay() { p.window.ClearTimeout(p.timer) }

func (p *page) dismiss() { p.point(-1, ui.Caret) }

// point tells the store what stands at a unit; -1 is nowhere.
func (p *page) point(unit int, by ui.By) {
	a := ui.Pointed{By: by}
	if unit >= 0 {
		a.At = text.NewUnits(p.store.Text).Bytes(unit)
		a.Target = view.At(p.store.Result, a.At)
	}
	if a.Target != p.store.Target || (by != ui.Pointer && a.Target != view.Target{}) {
		p.send(a)
	}
}
