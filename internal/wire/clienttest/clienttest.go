// Package clienttest is the test list of every wire.Client: the one that works in the same process and the
// one that has a Web Worker do it.
package clienttest

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/wire"
)

const article = "“We will see,” Maria Kovacs said on Monday. The mayor’s office said the bridge might open in May.\n\n" +
	"Critics scoffed. “A ‘miracle’ of planning,” said Tom Ode, who may run against her.\n\n"

// texts are what a reader may paste.
func texts() map[string]string {
	return map[string]string{
		"article":       article,
		"empty":         "",
		"white space":   " \n\t\u00a0\r\n",
		"byte order":    "\ufeff“Yes,” she said.",
		"NUL":           "“Yes\x00,” she\x00 said.",
		"markup":        `<script>alert("he said")</script> <img src=x onerror="alert(1)">, she said.`,
		"emoji":         "“👩‍👩‍👧 is fine 🎉,” she said 🙂.",
		"right to left": "אמר השר: „הכול בסדר.” \u202e“Perhaps,” he said.\u202c",
		"replacement":   "“\ufffd\ufffd,” he said.",
		"marks only":    "“”‘’\"'«»„",
		"long word":     strings.Repeat("ö", 5000),
	}
}

// Run runs the list with c, which it leaves ready for more. Results are held against those of reference,
// the bare analysis in this process.
func Run(t *testing.T, c, reference wire.Client) {
	for name, s := range texts() {
		t.Run("text/"+name, func(t *testing.T) { sameResult(t, c, reference, s) })
	}
	t.Run("not UTF-8", func(t *testing.T) { notUTF8(t, c) })
	t.Run("newest wins", func(t *testing.T) { newestWins(t, c) })
	t.Run("given up", func(t *testing.T) { givenUp(t, c) })
	t.Run("long text", func(t *testing.T) { longText(t, c) })
}

// sameResult checks that the client finds in s what the reference finds, and again the second time.
func sameResult(t *testing.T, c, reference wire.Client, s string) {
	want, err := analyze(reference, s)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		got, err := analyze(c, s)
		if err != nil || !bytes.Equal(wire.EncodeResult(got), wire.EncodeResult(want)) { // nil and empty are alike
			t.Errorf("%v\n got %+v\nwant %+v", err, got, want)
		}
	}
}

func analyze(c wire.Client, s string) (mark.Result, error) {
	return c.Analyze(context.Background(), s, nil)
}

func notUTF8(t *testing.T, c wire.Client) {
	if _, err := analyze(c, "he said \xff"); !errors.Is(err, wire.NotUTF8) {
		t.Errorf("error %v", err)
	}
	works(t, c)
}

// works checks that the client can still be used.
func works(t *testing.T, c wire.Client) {
	t.Helper()
	if _, err := analyze(c, article); err != nil {
		t.Errorf("the next text: %v", err)
	}
}

// newestWins starts a long text and, once it is at work, two more texts: only the last is finished.
func newestWins(t *testing.T, c wire.Client) {
	begin := func(s string, started func()) <-chan error {
		err := make(chan error, 1)
		go func() {
			_, e := c.Analyze(context.Background(), s, func(float64) { started() })
			err <- e
		}()
		return err
	}
	busy := make(chan struct{})
	first := begin(News(20_000), sync.OnceFunc(func() { close(busy) }))
	<-busy
	second := begin(News(20_000), func() {})
	if err := <-first; !errors.Is(err, wire.Superseded) {
		t.Errorf("the first text: %v", err)
	}
	third := begin(article, func() {})
	if err := <-second; !errors.Is(err, wire.Superseded) {
		t.Errorf("the second text: %v", err)
	}
	if err := <-third; err != nil {
		t.Errorf("the newest text: %v", err)
	}
}

// givenUp ends the context of a text at work.
func givenUp(t *testing.T, c wire.Client) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if _, err := c.Analyze(ctx, News(20_000), func(float64) { cancel() }); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	works(t, c)
}

// longText checks that 100,000 words come through, with progress that rises all the way.
func longText(t *testing.T, c wire.Client) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	var seen []float64
	result, err := c.Analyze(context.Background(), News(100_000), func(f float64) { seen = append(seen, f) })
	if err != nil || len(result.Statements) == 0 {
		t.Fatalf("%d statements, %v", len(result.Statements), err)
	}
	if len(seen) < 5 || !slices.IsSorted(seen) || seen[0] < 0 || seen[len(seen)-1] > 1 {
		t.Errorf("progress %v", seen)
	}
	t.Logf("%d statements, progress %d times", len(result.Statements), len(seen))
}
