//go:build js && wasm

package engine

import (
	"context"
	"syscall/js"

	"hearsay/internal/mark"
	"hearsay/internal/wire"
)

// Analyze is wire.Client's. It blocks, so an event handler calls it on a goroutine of its own. Before the
// core is ready it waits for it. A newer call ends an older one, which returns wire.Superseded.
func (w *Worker) Analyze(ctx context.Context, s string, progress func(fraction float64)) (mark.Result, error) {
	if w.state == gone {
		w.restart()
	}
	return w.remote.Analyze(ctx, s, progress)
}

// port sends requests to the JavaScript worker.
type port struct{ *Worker }

// Request is wire.Port's. The text goes as bytes: as a string it would lose a byte order mark.
func (p port) Request(id int, text string) {
	bytes := js.Global().Get("Uint8Array").New(len(text))
	js.CopyBytesToJS(bytes, []byte(text))
	message := map[string]any{"type": "request", "id": id, "text": bytes}
	p.object.Call("postMessage", message, []any{bytes.Get("buffer")})
}

// Cancel is wire.Port's.
func (p port) Cancel(id int) {
	p.object.Call("postMessage", map[string]any{"type": "cancel", "id": id})
}

// reply reads a reply message.
func reply(m js.Value) wire.Reply {
	if kind := words(m.Get("kind")); kind != "" {
		return wire.Reply{Err: wire.Failure{Kind: wire.Error(kind), Detail: words(m.Get("detail"))}}
	}
	result := m.Get("result")
	bytes := make([]byte, result.Length())
	js.CopyBytesToGo(bytes, result)
	return wire.Reply{Result: bytes}
}

// words is a message's string; "" where it has none.
func words(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}
