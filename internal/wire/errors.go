package wire

import "errors"

// Error is a kind of error. Errors that come over the wire wrap one: ask with errors.Is.
type Error string

// The kinds of error.
const (
	Superseded  Error = "superseded by a newer text"
	NotUTF8     Error = "the text is not UTF-8"
	Crashed     Error = "the analysis crashed"
	Broken      Error = "the answer is damaged"
	Unavailable Error = "the analysis cannot be loaded"
)

// Error is the kind in plain words.
func (e Error) Error() string { return string(e) }

// Failure is an error as it travels: its kind, and what was said of it.
type Failure struct {
	Kind   Error
	Detail string
}

// Error is the detail.
func (f Failure) Error() string { return f.Detail }

// Unwrap is the kind.
func (f Failure) Unwrap() error { return f.Kind }

// Failed makes a failure of err. An error of no kind is a Crashed: an analysis has no other reason to fail.
func Failed(err error) Failure {
	for _, kind := range []Error{Superseded, NotUTF8, Broken, Unavailable} {
		if errors.Is(err, kind) {
			return Failure{kind, err.Error()}
		}
	}
	return Failure{Crashed, err.Error()}
}
