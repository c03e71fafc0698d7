package quote

import (
	"math"
	"slices"
)

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

// lattice finds the cheapest way through all points, from one stack of open quotes to the next. This is the
// Viterbi algorithm; its time and memory grow with the number of marks alone.
type lattice struct {
	lines []line
	outer family                 // the document's outer style
	cost  [reachOf][stacks]int32 // of the best way to the points at hand, as a ring
	back  [][][stacks]deed       // the last deed on the best way to each point
}

// reachOf is more than the marks that one deed takes up: two for each quote that is resumed.
const reachOf = 2*depth + 1

const unreached = math.MaxInt32

// pair gives the deeds of the cheapest reading of all marks in text order, without the marks that do nothing.
func pair(lines []line, outer family) []event {
	l := &lattice{lines: lines, outer: outer, back: make([][][stacks]deed, len(lines))}
	for at := range l.cost {
		l.clear(at)
	}
	before := l.cost[0]
	before[0] = free
	for i := range lines {
		before = l.walk(i, before)
	}
	return l.trace()
}

func (l *lattice) clear(at int) {
	for s := range stacks {
		l.cost[at%reachOf][s] = unreached
	}
}

// walk goes through line i. It is given the costs at the end of the line before, and gives those at its own.
func (l *lattice) walk(i int, before [stacks]int32) [stacks]int32 {
	n := len(l.lines[i].marks)
	l.back[i] = make([][stacks]deed, n+1)
	l.enter(i, before)
	for at := range n {
		l.giveUp(i, at)
		l.take(i, at)
		l.clear(at)
	}
	l.giveUp(i, n)
	last := l.cost[n%reachOf]
	l.clear(n)
	return last
}

// reach notes a way to the stack s at a point, if it is the cheapest so far. Of equals the first stays.
func (l *lattice) reach(i, at int, s stack, cost int32, d deed) {
	if best := &l.cost[at%reachOf][s]; cost < *best && at < len(l.back[i]) {
		*best, l.back[i][at][s] = cost, d
	}
}

// enter carries the open quotes over the break before line i.
func (l *lattice) enter(i int, before [stacks]int32) {
	l.reach(i, 0, 0, before[0], resume)
	for s := stack(1); i > 0 && s < stacks; s++ {
		if before[s] == unreached {
			continue
		}
		if marks := l.lines[i].reopens(s); marks > 0 {
			l.reach(i, marks, s, before[s], resume)
		} else if l.lines[i-1].wraps {
			l.reach(i, 0, s, before[s]+wrapped, resume)
		}
	}
}

// reopens gives how many marks at the line's start open the quotes of s anew, 0 if they don't.
func (l line) reopens(s stack) int {
	at := 0
	for _, f := range s.bottomUp() {
		if width := l.opener(at, f); width > 0 {
			at += width
		} else {
			return 0
		}
	}
	return at
}

// opener gives the width of an opening mark of family f at mark at, if one stands in the row that begins the line.
func (l line) opener(at int, f family) int {
	if at >= len(l.marks) || l.marks[at].Start != l.Start && (at == 0 || l.marks[at].Start != l.marks[at-1].End) {
		return 0
	}
	for _, r := range l.marks[at].readings() {
		if r.pairs(f) && r.open < against {
			return r.width
		}
	}
	return 0
}

// giveUp ends quotes at a point without a mark. Of equals the later end is taken, so such a quote goes on as far
// as it may.
func (l *lattice) giveUp(i, at int) {
	cost := &l.cost[at%reachOf]
	for s := stack(stacks - 1); s > 0; s-- {
		if cost[s] != unreached && cost[s]+unclosed <= cost[s.pop()] {
			cost[s.pop()], l.back[i][at][s.pop()] = cost[s]+unclosed, drop+deed(s.top())
		}
	}
}

// take goes from a point over the next mark in every way.
func (l *lattice) take(i, at int) {
	for _, r := range l.lines[i].marks[at].readings() {
		for s := stack(0); s < stacks && r.width > 0; s++ {
			if cost := l.cost[at%reachOf][s]; cost != unreached {
				l.read(i, at, s, r, cost)
			}
		}
	}
}

// read goes from a point with the stack s over the next mark in every way that a reading of it allows.
func (l *lattice) read(i, at int, s stack, r reading, cost int32) {
	twins := deed(r.width-1) << familyBits
	if twins == 0 {
		l.reach(i, at+1, s, cost+r.skip, skip)
	}
	if top := s.top(); r.pairs(top) {
		l.reach(i, at+r.width, s.pop(), cost+r.close+price(top != r.family, mixed, free), shut+twins+deed(top))
	}
	if s < full {
		l.reach(i, at+r.width, s.push(r.family), cost+r.open+l.within(s, r.family), open+twins)
	}
}

// within is what it costs to open a quote of family f inside those of s.
func (l *lattice) within(s stack, f family) int32 {
	switch {
	case s.top() == f:
		return nested
	case s == 0 && f == single && l.outer != single:
		return foreign
	}
	return free
}

// trace follows the cheapest way back from the text's end, where every quote has ended.
func (l *lattice) trace() []event {
	var events []event
	var s stack
	for i := len(l.lines) - 1; i >= 0; i-- {
		at := len(l.lines[i].marks)
		for d := l.back[i][at][s]; d != resume; d = l.back[i][at][s] {
			at -= d.width()
			s = d.before(s)
			if d != skip {
				events = append(events, event{point{i, at}, d, s})
			}
		}
		if s != 0 {
			events = append(events, event{point{i, at}, resume, s})
		}
	}
	slices.Reverse(events)
	return events
}
