//go:build js && wasm

// Command page is the page's program: it lets the reader's actions change the store, and shows what the
// store says. Vecty renders all around the article; the article itself is painted by web/pane.js.
package main

import (
	"context"
	"errors"

	"honnef.co/go/js/dom/v2"

	"hearsay/internal/engine"
	"hearsay/internal/ui"
	"hearsay/internal/wire"
)

func main() {
	p := &page{
		store:   ui.New(),
		actions: make(chan ui.Action, 256),
		window:  dom.GetWindow(),
		pane:    newPane(),
		cancel:  func() {},
	}
	p.mount()
	p.listen()
	p.client = engine.Start(p.events())
	p.send(ui.Edited{Text: p.pane.text()}) // what was pasted before this program came
	p.run()
}

// page is the circle: actions change the store, and every change is shown.
type page struct {
	store   ui.Store
	actions chan ui.Action
	window  dom.Window
	pane    pane
	islands []island
	client  wire.Client
	cancel  context.CancelFunc // of the analysis under way
	timer   int                // of the next hover
}

func (p *page) send(a ui.Action) { p.actions <- a }

// run never returns. Only here is the store changed.
func (p *page) run() {
	for a := range p.actions {
		before := p.store
		p.store = before.Apply(a)
		p.analyze(before)
		p.show(before)
	}
}

// events passes on what becomes of the core.
func (p *page) events() engine.Events {
	return engine.Events{
		Loading: func(l wire.Loading) {
			if l.Total > 0 {
				p.send(ui.Loaded{Done: float64(l.Loaded) / float64(l.Total)})
			}
		},
		Ready:  func() { p.send(ui.Opened{}) },
		Failed: func(err error) { p.send(ui.Broke{Trouble: trouble(err)}) },
	}
}

// analyze asks for the marks of a text that has changed. The newest text wins.
func (p *page) analyze(before ui.Store) {
	now := p.store
	if now.Edition == before.Edition {
		return
	}
	p.cancel()
	if now.Empty() {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	p.cancel = cancel
	go func() {
		defer cancel()
		p.ask(ctx, now)
	}()
}

func (p *page) ask(ctx context.Context, now ui.Store) {
	result, err := p.client.Analyze(ctx, now.Text, func(done float64) {
		p.send(ui.Progressed{Edition: now.Edition, Done: done})
	})
	if err == nil {
		p.pane.note("hearsay:reply")
		answer := ui.Analyzed{Edition: now.Edition, Result: result}
		if now.Slow() { // reading the answer took long enough: what follows is a task of its own
			p.window.SetTimeout(func() { p.send(answer) }, 0)
		} else {
			p.send(answer)
		}
	} else if ctx.Err() == nil && !errors.Is(err, wire.Superseded) {
		p.send(ui.Refused{Edition: now.Edition, Trouble: trouble(err)})
	}
}

func trouble(err error) ui.Trouble {
	if errors.Is(err, wire.Unavailable) {
		return ui.Missing
	}
	return ui.Crashed
}
