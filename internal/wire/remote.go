package wire

import (
	"context"
	"sync"

	"hearsay/internal/mark"
)

// Port takes requests to where the work is done. Its methods do not block.
type Port interface {
	Request(id int, text string)
	Cancel(id int)
}

// Answers takes what comes back. Its methods do not block.
type Answers interface {
	Progress(id int, fraction float64)
	Reply(id int, reply Reply) // once for each request
}

// Reply is an encoded result, or the error instead of it.
type Reply struct {
	Result []byte
	Err    error
}

// Remote is a Client whose work is done behind a Port, and the Answers of that port.
type Remote struct {
	port  Port
	mu    sync.Mutex
	last  int           // the newest request's id
	calls map[int]*call // those that wait for a reply
}

// call is one request that waits.
type call struct {
	progress chan float64 // holds the newest
	reply    chan Reply
}

// NewRemote gives a client of port.
func NewRemote(port Port) *Remote { return &Remote{port: port, calls: map[int]*call{}} }

// Analyze is Client's. Each call gets exactly one reply, errors included.
func (r *Remote) Analyze(ctx context.Context, s string, progress func(fraction float64)) (mark.Result, error) {
	id, c := r.open()
	r.port.Request(id, s)
	for {
		select {
		case f := <-c.progress:
			if progress != nil {
				progress(f)
			}
		case reply := <-c.reply:
			if reply.Err != nil {
				return mark.Result{}, reply.Err
			}
			return DecodeResult(reply.Result, s)
		case <-ctx.Done():
			r.close(id)
			r.port.Cancel(id)
			return mark.Result{}, ctx.Err()
		}
	}
}

// open notes a new request.
func (r *Remote) open() (id int, c *call) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last++
	c = &call{progress: make(chan float64, 1), reply: make(chan Reply, 1)}
	r.calls[r.last] = c
	return r.last, c
}

// close gives the call of a request and forgets it: nil where it had its reply, or was given up.
func (r *Remote) close(id int) *call {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.calls[id]
	delete(r.calls, id)
	return c
}

// Progress passes on how far a request is. Where the caller is slow it gets the newest only.
func (r *Remote) Progress(id int, fraction float64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.calls[id]
	if c == nil {
		return
	}
	select {
	case <-c.progress:
	default:
	}
	c.progress <- fraction
}

// Reply passes a reply on to the request that waits for it. A reply to another is dropped.
func (r *Remote) Reply(id int, reply Reply) {
	if c := r.close(id); c != nil {
		c.reply <- reply
	}
}

// Fail replies with err to every request that waits: those who could answer are gone.
func (r *Remote) Fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.calls {
		c.reply <- Reply{Err: err}
	}
	clear(r.calls)
}
