//go:build js && wasm

// Package engine is the page's client of the analysis, which runs in a Web Worker.
//
// The page's boot script starts the worker before any Go code is there, so that page and core load side by
// side, and leaves it in globalThis.hearsay:
//
//	const hearsay = globalThis.hearsay = { worker: new Worker("worker.js"), last: null };
//	hearsay.worker.onmessage = (event) => { hearsay.last = event.data; };
//	hearsay.worker.onerror = () => { hearsay.last = { type: "dead" }; };
//
// Where it did not, Start makes the worker.
package engine

import (
	"context"
	"errors"

	"hearsay/internal/mark"
	"hearsay/internal/wire"
)

// Events are told what becomes of the worker. They run on the JavaScript event loop: they must not block.
type Events struct {
	Loading func(wire.Loading) // again and again until Ready
	Ready   func()             // also after a restart
	Failed  func(error)        // wraps wire.Crashed: it is being started again; wire.Unavailable: the next Analyze tries again
}

// Worker is a wire.Client whose work is done in a Web Worker. A worker that dies is started again.
type Worker struct {
	events Events
}

// Start takes over the worker of the boot script, or makes one.
func Start(events Events) *Worker { return &Worker{events: events} }

// Analyze is wire.Client's. It blocks, so an event handler calls it on a goroutine of its own. Before the
// core is ready it waits for it. A newer call ends an older one, which returns wire.Superseded.
func (w *Worker) Analyze(ctx context.Context, s string, progress func(fraction float64)) (mark.Result, error) {
	return mark.Result{}, errors.ErrUnsupported
}
