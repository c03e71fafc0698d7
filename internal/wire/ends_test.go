package wire_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/wire"
	"hearsay/internal/wire/clienttest"
)

// fake is a client that does what its text says.
type fake struct{}

func (fake) Analyze(ctx context.Context, s string, progress func(float64)) (mark.Result, error) {
	switch s {
	case "panic":
		panic("out of cheese")
	case "fail":
		return mark.Result{}, errors.New("no luck")
	case "wait":
		<-ctx.Done()
		return mark.Result{}, ctx.Err()
	}
	return mark.Result{Speakers: []mark.Speaker{{ID: 1, Name: s}}}, nil
}

func ask(c wire.Client, s string) (string, error) {
	r, err := c.Analyze(context.Background(), s, nil)
	if err != nil {
		return "", err
	}
	return r.Speakers[0].Name, nil
}

func TestAPanicIsAReply(t *testing.T) {
	c := clienttest.Local(fake{})
	if _, err := ask(c, "panic"); !errors.Is(err, wire.Crashed) || !strings.Contains(err.Error(), "out of cheese") {
		t.Errorf("error %v", err)
	}
	if got, err := ask(c, "next"); got != "next" || err != nil {
		t.Errorf("the next text: %q, %v", got, err)
	}
}

func TestOtherErrorsAreReplies(t *testing.T) {
	if _, err := ask(clienttest.Local(fake{}), "fail"); !errors.Is(err, wire.Crashed) || err.Error() != "no luck" {
		t.Errorf("error %v", err)
	}
}

// A text that waits for its turn behind another, and is superseded there, is never begun.
func TestOnlyTheNewestIsBegun(t *testing.T) {
	out := make(answers, 9)
	s := wire.NewServer(fake{}, out, func() {})
	for id, text := range []string{"wait", "panic", "panic", "last"} {
		s.Request(id, text)
	}
	got := map[int]error{}
	for range 4 {
		r := <-out
		if got[r.id] = nil; r.Err != nil {
			got[r.id] = errors.Unwrap(r.Err)
		}
	}
	if want := map[int]error{0: wire.Superseded, 1: wire.Superseded, 2: wire.Superseded, 3: nil}; !reflect.DeepEqual(got, want) {
		t.Errorf("replies %v", got)
	}
}

func TestCancel(t *testing.T) {
	out := make(answers, 9)
	s := wire.NewServer(fake{}, out, func() {})
	s.Request(7, "wait")
	s.Cancel(6)
	if len(out) > 0 {
		t.Errorf("another's cancel: %v", <-out)
	}
	s.Cancel(7)
	if r := <-out; r.id != 7 || !errors.Is(r.Err, wire.Superseded) {
		t.Errorf("reply %v", r)
	}
	s.Cancel(7)
}

// answers gathers replies.
type answers chan answer

type answer struct {
	id int
	wire.Reply
}

func (a answers) Progress(int, float64)      {}
func (a answers) Reply(id int, r wire.Reply) { a <- answer{id, r} }

// port gathers requests.
type port chan int

func (p port) Request(id int, _ string) { p <- id }
func (p port) Cancel(id int)            { p <- -id }

func TestRemote(t *testing.T) {
	requests := make(port, 9)
	remote := wire.NewRemote(requests)
	errs := make(chan error)
	begin := func(ctx context.Context, progress func(float64)) int {
		go func() {
			_, err := remote.Analyze(ctx, "text", progress)
			errs <- err
		}()
		return <-requests
	}
	seen := make(chan float64)
	id := begin(context.Background(), func(f float64) { seen <- f })
	remote.Reply(id+1, wire.Reply{Err: wire.NotUTF8})
	remote.Progress(id+1, 0.2)
	remote.Progress(id, 0.5)
	if f := <-seen; f != 0.5 {
		t.Errorf("progress %v", f)
	}
	remote.Reply(id, wire.Reply{Result: wire.EncodeResult(mark.Result{})})
	remote.Reply(id, wire.Reply{Err: wire.NotUTF8})
	if err := <-errs; err != nil {
		t.Errorf("reply: %v", err)
	}

	remote.Reply(begin(context.Background(), nil), wire.Reply{Result: []byte("what")})
	if err := <-errs; !errors.Is(err, wire.Broken) {
		t.Errorf("a damaged reply: %v", err)
	}

	begin(context.Background(), nil)
	remote.Fail(wire.Crashed)
	if err := <-errs; !errors.Is(err, wire.Crashed) {
		t.Errorf("fail: %v", err)
	}

	ctx, cancel := context.WithCancel(context.Background())
	id = begin(ctx, nil)
	cancel()
	if err := <-errs; !errors.Is(err, context.Canceled) || <-requests != -id {
		t.Errorf("given up: %v", err)
	}
	remote.Reply(id, wire.Reply{})
}
