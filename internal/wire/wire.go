// Package wire is what page and worker say to each other: requests and replies with ids, few kinds of error,
// and a result as one buffer of bytes. Its two ends know nothing of JavaScript, so that plain tests cover them.
//
// Positions on the wire are bytes into the UTF-8 text, which both sides hold byte for byte.
package wire

import (
	"context"

	"hearsay/internal/mark"
)

// Client analyses texts.
type Client interface {
	// Analyze finds the marks of s. It calls progress, unless that is nil, with the fraction done (0 to 1),
	// on its own goroutine and never after it has returned. It gives up with ctx's error when ctx ends.
	Analyze(ctx context.Context, s string, progress func(fraction float64)) (mark.Result, error)
}

// Stage is what a core that is not ready yet is doing.
type Stage string

// The stages of loading.
const (
	Downloading Stage = "downloading"
	Starting    Stage = "starting"
)

// Loading tells how far the core has been loaded.
type Loading struct {
	Stage         Stage
	Loaded, Total int // bytes; Total is 0 where it is not known
}
