//go:build js && wasm

// Command worker is the analysis in a Web Worker: it answers the requests of the page.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"syscall/js"
	"time"

	"hearsay/internal/pipeline"
	"hearsay/internal/sample"
	"hearsay/internal/wire"
)

func main() {
	analyzer, err := pipeline.New()
	if err != nil {
		fmt.Fprintln(os.Stderr, "worker:", err)
		os.Exit(1)
	}
	yield := newYield()
	asked := listen(wire.NewServer(faulty(analyzer), page{}, yield))
	post(map[string]any{"type": "ready"})
	warm(analyzer, yield, asked)
	runtime.GC() // what loading left behind, while nobody waits
	select {}
}

// rounds is how often the warm-up reads its article: V8 compiles well only what has run for a while.
const rounds = 8

// pause leaves the processor to the page, which may still be loading.
const pause = 300 * time.Millisecond

// warm does what the first text would have to wait for, until a text is asked for: word lists are read, and
// the browser compiles what it sees run. It makes the first answer three times as fast.
func warm(analyzer *pipeline.Analyzer, yield func(), asked func() bool) {
	time.Sleep(pause)
	for range rounds {
		if asked() {
			return
		}
		analyzer.Analyze(context.Background(), sample.Article, func(float64) { yield() })
	}
}

// listen has the server take the page's messages, at first the early ones that came while it was loading. It
// gives whether there was one.
func listen(server *wire.Server) (asked func() bool) {
	seen := false
	take := func(message js.Value) {
		seen = true
		id := message.Get("id").Int()
		switch message.Get("type").String() {
		case "request":
			server.Request(id, goString(message.Get("text")))
		case "cancel":
			server.Cancel(id)
		}
	}
	waiting := js.Global().Get("waiting")
	for i := range waiting.Length() {
		take(waiting.Index(i))
	}
	js.Global().Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		take(args[0].Get("data"))
		return nil
	}))
	return func() bool { return seen }
}

// page sends answers to the page.
type page struct{}

// Progress is wire.Answers's.
func (page) Progress(id int, fraction float64) {
	post(map[string]any{"type": "progress", "id": id, "fraction": fraction})
}

// Reply is wire.Answers's.
func (page) Reply(id int, r wire.Reply) {
	if r.Err != nil {
		f := wire.Failed(r.Err)
		post(map[string]any{"type": "reply", "id": id, "kind": string(f.Kind), "detail": f.Detail})
		return
	}
	result := js.Global().Get("Uint8Array").New(len(r.Result))
	js.CopyBytesToJS(result, r.Result)
	post(map[string]any{"type": "reply", "id": id, "result": result}, result.Get("buffer"))
}

// post sends a message, and gives away the buffers in it instead of copying them.
func post(message map[string]any, give ...any) {
	js.Global().Call("postMessage", message, give)
}

// goString copies UTF-8 bytes. The text comes as bytes because a string would lose a byte order mark.
func goString(bytes js.Value) string {
	out := make([]byte, bytes.Length())
	js.CopyBytesToGo(out, bytes)
	return string(out)
}

// newYield gives a function that lets the event loop run once. A message to oneself is seen at once; a
// timeout may take 4 ms.
func newYield() func() {
	channel := js.Global().Get("MessageChannel").New()
	back := make(chan struct{}, 1)
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		back <- struct{}{}
		return nil
	}))
	return func() {
		channel.Get("port2").Call("postMessage", nil)
		<-back
	}
}
