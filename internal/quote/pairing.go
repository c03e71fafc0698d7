package quote

import (
	"math"
	"slices"
)

// lattice finds the cheapest way through all points, from one stack of open quotes to the next. This is the
// Viterbi algorithm; its time and memory grow with the number of marks alone.
type lattice struct {
	lines []line
	outer family           // the document's outer style
	ring  [reachOf]column  // the points at hand; point at is ring[at%reachOf]
	back  [][][stacks]deed // the last deed on the best way to each stack at each point
}

// column is the cost of the best way to each stack at one point.
type column struct {
	cost [stacks]int32
	size stack // no stack from here on is reached
}

// reachOf is more than the marks that one deed takes up: two for each quote that is resumed.
const reachOf = 2*depth + 1

const unreached = math.MaxInt32

// pair gives the deeds of the cheapest reading of all marks in text order, without the marks that do nothing.
func pair(lines []line, outer family) []event {
	l := &lattice{lines: lines, outer: outer, back: make([][][stacks]deed, len(lines))}
	for i := range l.ring {
		l.ring[i].size = stacks
		l.ring[i].clear()
	}
	before := l.ring[0]
	before.cost[0], before.size = free, 1
	for i := range lines {
		before = l.walk(i, before)
	}
	return l.trace()
}

func (c *column) clear() {
	for s := range c.size {
		c.cost[s] = unreached
	}
	c.size = 0
}

// walk goes through line i. It is given the last column of the line before, and gives its own.
func (l *lattice) walk(i int, before column) column {
	n := len(l.lines[i].marks)
	l.back[i] = make([][stacks]deed, n+1)
	l.enter(i, before)
	for at := range n {
		here := &l.ring[at%reachOf]
		here.giveUp(&l.back[i][at])
		l.take(i, at, here)
		here.clear()
	}
	here := &l.ring[n%reachOf]
	here.giveUp(&l.back[i][n])
	last := *here
	here.clear()
	return last
}

// reach notes a way to the stack s at a point, if it is the cheapest so far. Of equals the first stays.
func (l *lattice) reach(i, at int, s stack, cost int32, d deed) {
	there := &l.ring[at%reachOf]
	if cost < there.cost[s] && at < len(l.back[i]) {
		there.cost[s], l.back[i][at][s] = cost, d
		there.size = max(there.size, s+1)
	}
}

// enter carries the open quotes over the break before line i.
func (l *lattice) enter(i int, before column) {
	l.reach(i, 0, 0, before.cost[0], resume)
	for s := stack(1); s < before.size; s++ {
		cost := before.cost[s]
		if cost == unreached {
			continue
		}
		if marks := l.lines[i].reopens(s); marks > 0 {
			l.reach(i, marks, s, cost, resume)
		} else if l.lines[i-1].wraps {
			l.reach(i, 0, s, cost+wrapped, resume)
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
		if r.family == f && r.open < against {
			return r.width
		}
	}
	return 0
}

// giveUp ends quotes at a point without a mark. Of equals the later end is taken, so such a quote goes on as far
// as it may.
func (c *column) giveUp(back *[stacks]deed) {
	for s := c.size - 1; s > 0; s-- {
		if below := s.pop(); c.cost[s] != unreached && c.cost[s]+unclosed <= c.cost[below] {
			c.cost[below], back[below] = c.cost[s]+unclosed, drop+deed(s.top())
		}
	}
}

// take goes from a point over the next mark in every way.
func (l *lattice) take(i, at int, here *column) {
	for _, r := range l.lines[i].marks[at].readings() {
		for s := stack(0); s < here.size && r.width > 0; s++ {
			if cost := here.cost[s]; cost != unreached {
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
