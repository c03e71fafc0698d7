//go:build js && wasm

// Package engine is the page's client of the analysis, which runs in a Web Worker.
//
// The page's boot script starts the worker before any Go code is there, so that page and core load side by
// side, and leaves it in globalThis.hearsay with the last message that came:
//
//	const hearsay = globalThis.hearsay = { worker: new Worker("worker.js"), last: null };
//	hearsay.worker.onmessage = (event) => { hearsay.last = event.data; };
//	hearsay.worker.onerror = () => { hearsay.last = { type: "unavailable", detail: "worker.js" }; };
//
// Where it did not, Start makes the worker.
package engine

import (
	"strings"
	"syscall/js"

	"hearsay/internal/wire"
)

// Events are told what becomes of the worker. They run on the JavaScript event loop: they must not block.
type Events struct {
	Loading func(wire.Loading) // again and again until Ready
	Ready   func()             // also after a restart
	Failed  func(error)        // wraps wire.Crashed: the core is loading again; wire.Unavailable: Analyze tries again
}

// state is how a worker is.
type state int

const (
	loading state = iota
	ready
	gone // could not be loaded
)

// Worker is a wire.Client whose work is done in a Web Worker. A worker that dies is started again.
type Worker struct {
	remote             *wire.Remote
	events             Events
	state              state
	object             js.Value // the JavaScript Worker
	onmessage, onerror js.Func
}

// Start takes over the worker of the boot script, or makes one. What the script has heard from it before
// is told to events on the way.
func Start(events Events) *Worker {
	w := &Worker{events: events}
	w.remote = wire.NewRemote(port{w})
	w.onmessage = js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.take(args[0].Get("data"))
		return nil
	})
	w.onerror = js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.lost(words(args[0].Get("message")))
		return nil
	})
	boot := js.Global().Get("hearsay")
	if !boot.Truthy() {
		w.restart()
		return w
	}
	w.adopt(boot.Get("worker"))
	if last := boot.Get("last"); last.Truthy() {
		w.take(last)
	}
	return w
}

// adopt listens to a JavaScript worker.
func (w *Worker) adopt(object js.Value) {
	w.object, w.state = object, loading
	object.Set("onmessage", w.onmessage)
	object.Set("onerror", w.onerror)
}

// restart makes a new JavaScript worker.
func (w *Worker) restart() { w.adopt(js.Global().Get("Worker").New("worker.js")) }

// take handles a message of the worker.
func (w *Worker) take(m js.Value) {
	switch words(m.Get("type")) {
	case "loading":
		w.events.Loading(wire.Loading{
			Stage: wire.Stage(words(m.Get("stage"))), Loaded: m.Get("loaded").Int(), Total: m.Get("total").Int(),
		})
	case "ready":
		w.state = ready
		w.events.Ready()
	case "progress":
		w.remote.Progress(m.Get("id").Int(), m.Get("fraction").Float())
	case "reply":
		w.remote.Reply(m.Get("id").Int(), reply(m))
	case "dead", "unavailable":
		w.lost(words(m.Get("detail")))
	}
}

// lost gives up the worker: who waits gets an error. One that had been ready is started again; one that
// never was may never be, so it is tried again with the next text only.
func (w *Worker) lost(detail string) {
	if w.state == gone {
		return
	}
	kind := wire.Crashed
	if w.state == loading {
		kind = wire.Unavailable
	}
	w.object.Set("onmessage", nil)
	w.object.Set("onerror", nil)
	w.object.Call("terminate")
	w.state = gone
	if kind == wire.Crashed {
		w.restart()
	}
	err := wire.Failure{Kind: kind, Detail: strings.TrimSuffix(string(kind)+": "+detail, ": ")}
	w.remote.Fail(err)
	w.events.Failed(err)
}
