package quote

import "slices"

// stack is the quotes open at one point, as the families of their marks. It is a number to the base of the
// families with digits from 1 on, the innermost quote last, so every stack of up to depth quotes is one of
// the numbers below stacks, and a shorter one is always the smaller.
type stack int

const (
	depth  = 3
	stacks = 1 + families + families*families + families*families*families // lengths 0 to depth
	full   = stacks - families*families*families                           // from here on no quote may open
)

func (s stack) push(f family) stack { return families*s + stack(f) }
func (s stack) pop() stack          { return (s - 1) / families }
func (s stack) top() family {
	if s == 0 {
		return 0
	}
	return family((s-1)%families) + 1
}

// bottomUp gives the families from the outermost quote in.
func (s stack) bottomUp() []family {
	var out []family
	for ; s > 0; s = s.pop() {
		out = append(out, s.top())
	}
	slices.Reverse(out)
	return out
}

// deed is what happens between two points of a text: what it is, and the family of the quote that it ends, if it
// ends one. The zero deed is none.
type deed uint8

const (
	skip      deed = (iota + 1) << familyBits
	open           // one mark opens a quote
	openTwins      // two marks do
	shut           // one mark closes the innermost quote
	shutTwins      // two marks do
	drop           // the innermost quote ends without a closing mark
	resume         // a line begins; open quotes go on in it, each behind a new opening mark if it has them
)

const familyBits = 3

func (d deed) kind() deed    { return d >> familyBits << familyBits }
func (d deed) ended() family { return family(d - d.kind()) }

// width is how many marks a deed takes up within its line. Those of a resumption count as gone when it is done.
func (d deed) width() int {
	switch d.kind() {
	case skip, open, shut:
		return 1
	case openTwins, shutTwins:
		return 2
	}
	return 0
}

// before gives the stack before a deed that leads to the stack s.
func (d deed) before(s stack) stack {
	switch d.kind() {
	case open, openTwins:
		return s.pop()
	case shut, shutTwins, drop:
		return s.push(d.ended())
	}
	return s
}

// point is a place between the marks of a line: before mark at, or the line's end.
type point struct{ line, at int }

// event is one deed on the cheapest way, where it begins, and the stack there. A resumption stands at its end.
type event struct {
	point
	deed
	stack
}
