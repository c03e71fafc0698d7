//go:build js && wasm

package main

import (
	"encoding/binary"
	"syscall/js"
	"time"

	"honnef.co/go/js/dom/v2"

	"hearsay/internal/view"
)

// pane is the editor pane of web/pane.js. Its places are UTF-16 code units.
type pane struct {
	object js.Value
	root   dom.EventTarget
	window dom.Window
}

func newPane() pane {
	object := js.Global().Get("hearsay").Get("pane")
	names := []any{}
	for _, name := range view.StyleNames() {
		names = append(names, name)
	}
	object.Call("styles", names)
	return pane{object: object, root: &dom.BasicNode{Value: object.Get("root")}, window: dom.GetWindow()}
}

// text is what stands in the pane. A lone surrogate comes as U+FFFD: also one code unit.
func (p pane) text() string { return p.object.Get("text").String() }

func (p pane) write(s string) { p.object.Call("write", s) }

func (p pane) paint(runs []int32) { p.object.Call("paint", int32Array(runs)) }

func (p pane) emphasize(spans []int32) { p.object.Call("emphasize", int32Array(spans)) }

func (p pane) flash(spans []int32) { p.object.Call("flash", int32Array(spans)) }

func (p pane) reveal(unit int) { p.object.Call("reveal", unit) }

// at is the unit under a point of the view, -1 for none.
func (p pane) at(x, y int) int { return p.object.Call("at", x, y).Int() }

// caret is where the reader writes, -1 for nowhere.
func (p pane) caret() int { return p.object.Call("caret").Int() }

// box is a rectangle of the document, in pixels.
type box struct{ left, top, bottom float64 }

// box is where a unit's character lies; the zero box where it lies nowhere.
func (p pane) box(unit int) box {
	b := p.object.Call("box", unit)
	if b.IsUndefined() {
		return box{}
	}
	scroll := float64(p.window.ScrollY())
	return box{left: b.Get("left").Float(), top: b.Get("top").Float() + scroll, bottom: b.Get("bottom").Float() + scroll}
}

// state tells style sheets and tests how the core is.
func (p pane) state(phase string) {
	js.Global().Get("document").Get("documentElement").Get("dataset").Set("state", phase)
}

// note leaves a mark of that name, the last one only, for whoever measures.
func (p pane) note(name string) {
	performance := js.Global().Get("performance")
	performance.Call("clearMarks", name)
	performance.Call("mark", name)
}

// painted notes the next frame, in which what was painted is seen.
func (p pane) painted() {
	p.window.RequestAnimationFrame(func(time.Duration) { p.note("hearsay:painted") })
}

// int32Array passes numbers in one piece: one by one they would take twenty times as long.
func int32Array(numbers []int32) js.Value {
	bytes := make([]byte, 0, 4*len(numbers))
	for _, n := range numbers {
		bytes = binary.LittleEndian.AppendUint32(bytes, uint32(n))
	}
	array := js.Global().Get("Uint8Array").New(len(bytes))
	js.CopyBytesToJS(array, bytes)
	return js.Global().Get("Int32Array").New(array.Get("buffer"))
}
