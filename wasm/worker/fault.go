//go:build js && wasm && fault

package main

import (
	"context"
	"os"
	"syscall/js"

	"hearsay/internal/mark"
	"hearsay/internal/wire"
)

// breaking breaks on magic texts, so that a test can see what becomes of it.
type breaking struct{ wire.Client }

func faulty(c wire.Client) wire.Client { return breaking{c} }

// Analyze breaks in the way that s names, or analyses s.
func (b breaking) Analyze(ctx context.Context, s string, progress func(float64)) (mark.Result, error) {
	switch s {
	case "fault: panic":
		panic("a fault put in on purpose")
	case "fault: exit":
		os.Exit(3)
	case "fault: fatal":
		go panic("a fault put in on purpose, where nobody recovers")
		select {}
	case "fault: throw":
		js.Global().Call("setTimeout", js.Global().Get("JSON").Get("parse"), 0, "put in on purpose")
		<-ctx.Done()
	}
	return b.Client.Analyze(ctx, s, progress)
}
