//go:build js && wasm

package engine

import (
	"context"
	"errors"
	"syscall/js"
	"testing"
	"time"

	"hearsay/internal/mark"
	"hearsay/internal/pipeline"
	"hearsay/internal/wire"
	"hearsay/internal/wire/clienttest"
)

// These tests run in Chromium only: internal/browsertest serves them beside a worker. Node has none.

// log is what became of a worker.
type log struct {
	loading []wire.Loading
	ready   chan struct{}
	failed  chan error
}

func start() (*Worker, *log) {
	l := &log{ready: make(chan struct{}, 9), failed: make(chan error, 9)}
	return Start(Events{
		Loading: func(x wire.Loading) { l.loading = append(l.loading, x) },
		Ready:   func() { l.ready <- struct{}{} },
		Failed:  func(err error) { l.failed <- err },
	}), l
}

func analyze(c wire.Client, s string) (mark.Result, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return c.Analyze(ctx, s, nil)
}

func TestClient(t *testing.T) {
	analyzer, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	worker, _ := start()
	clienttest.Run(t, worker, analyzer)
}

// A text that comes while the core is loading is marked when it is there.
func TestLoading(t *testing.T) {
	worker, log := start()
	begin := time.Now()
	if _, err := analyze(worker, "“Yes,” she said."); err != nil {
		t.Fatal(err)
	}
	t.Logf("first answer after %v, loading told %d times", time.Since(begin), len(log.loading))
	select {
	case <-log.ready:
	default:
		t.Error("never ready")
	}
	if len(log.loading) < 2 {
		t.Fatalf("told of loading: %v", log.loading)
	}
	for i, l := range log.loading[:len(log.loading)-1] {
		if l.Stage != wire.Downloading || l.Loaded > log.loading[i+1].Loaded || l.Loaded > l.Total {
			t.Errorf("loading %d: %+v", i, l)
		}
	}
	if last := log.loading[len(log.loading)-1]; last.Stage != wire.Starting {
		t.Errorf("at last %+v", last)
	}
}

// A boot script may have started the worker long before, and heard that it is ready.
func TestBoot(t *testing.T) {
	boot := js.Global().Get("Object").New()
	worker := js.Global().Get("Worker").New("worker.js")
	told := make(chan struct{})
	listen := js.FuncOf(func(_ js.Value, args []js.Value) any {
		last := args[0].Get("data")
		if boot.Set("last", last); last.Get("type").String() == "ready" {
			close(told)
		}
		return nil
	})
	defer listen.Release()
	worker.Set("onmessage", listen)
	boot.Set("worker", worker)
	js.Global().Set("hearsay", boot)
	defer js.Global().Delete("hearsay")
	<-told
	client, log := start()
	if n := len(log.ready); n != 1 {
		t.Errorf("ready %d times", n)
	}
	if _, err := analyze(client, "“Yes,” she said."); err != nil || !client.object.Equal(worker) {
		t.Errorf("error %v, the boot script's worker: %v", err, client.object.Equal(worker))
	}
}

// A panic in the analysis is an answer; the same worker goes on.
func TestFaultPanic(t *testing.T) {
	worker, log := start()
	if _, err := analyze(worker, "fault: panic"); !errors.Is(err, wire.Crashed) {
		t.Errorf("error %v", err)
	}
	if _, err := analyze(worker, "“Yes,” she said."); err != nil {
		t.Errorf("the next text: %v", err)
	}
	if n := len(log.ready); n != 1 {
		t.Errorf("ready %d times", n)
	}
}

// A worker that dies is an error for who waits; the next text finds a new worker.
func TestFaultDeath(t *testing.T) {
	for _, death := range []string{"exit", "fatal", "throw"} {
		t.Run(death, func(t *testing.T) {
			worker, log := start()
			if _, err := analyze(worker, "fault: "+death); !errors.Is(err, wire.Crashed) {
				t.Fatalf("error %v", err)
			}
			if err := <-log.failed; !errors.Is(err, wire.Crashed) {
				t.Errorf("told of %v", err)
			}
			if _, err := analyze(worker, "“Yes,” she said."); err != nil {
				t.Errorf("the next text: %v", err)
			}
			if n := len(log.ready); n != 2 {
				t.Errorf("ready %d times", n)
			}
		})
	}
}

// Where no core can be loaded, every text gets told so, and each tries again.
func TestFaultUnavailable(t *testing.T) {
	worker, log := start()
	for range 2 {
		if _, err := analyze(worker, "“Yes,” she said."); !errors.Is(err, wire.Unavailable) {
			t.Errorf("error %v", err)
		}
		if err := <-log.failed; !errors.Is(err, wire.Unavailable) {
			t.Errorf("told of %v", err)
		}
	}
}
