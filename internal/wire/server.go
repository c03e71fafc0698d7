package wire

import (
	"context"
	"fmt"
	"sync"
	"time"
	"unicode/utf8"

	"hearsay/internal/mark"
)

// breath is how long work goes on before the server looks up for newer requests: half a frame, and rare
// enough that looking up costs nothing measurable.
const breath = 12 * time.Millisecond

// Server is a Port that has its requests done by a client, one at a time. The newest text wins: a request
// ends the one before it, whose reply is Superseded.
type Server struct {
	client Client
	out    Answers
	yield  func() // lets waiting requests come in
	turn   sync.Mutex

	mu     sync.Mutex
	newest int
	cancel context.CancelCauseFunc // of the newest
}

// NewServer gives a server that has work done by client and answers to out. While it works it calls yield
// now and then, which must let Request and Cancel be called.
func NewServer(client Client, out Answers, yield func()) *Server {
	return &Server{client: client, out: out, yield: yield, cancel: func(error) {}}
}

// Request starts the analysis of text. It does not wait for it.
func (s *Server) Request(id int, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cancel(Superseded)
	ctx, cancel := context.WithCancelCause(context.Background())
	s.newest, s.cancel = id, cancel
	go s.serve(ctx, id, text)
}

// Cancel ends the request with that id, if it is still at work.
func (s *Server) Cancel(id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id == s.newest {
		s.cancel(Superseded)
	}
}

// serve does one request when its turn has come, and replies.
func (s *Server) serve(ctx context.Context, id int, text string) {
	s.turn.Lock()
	defer s.turn.Unlock()
	result, err := s.analyze(ctx, id, text)
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		s.out.Reply(id, Reply{Err: Failed(err)})
		return
	}
	s.out.Reply(id, Reply{Result: EncodeResult(result)})
}

// analyze has the work done. A panic becomes a Crashed, for the next text may well do.
func (s *Server) analyze(ctx context.Context, id int, text string) (result mark.Result, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("%w: %v", Crashed, reason)
		}
	}()
	if ctx.Err() != nil {
		return result, ctx.Err()
	}
	if !utf8.ValidString(text) {
		return result, NotUTF8
	}
	last := time.Now()
	return s.client.Analyze(ctx, text, func(fraction float64) {
		if time.Since(last) < breath {
			return
		}
		s.out.Progress(id, fraction)
		s.yield()
		last = time.Now()
	})
}
