package quote

import (
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// assembly turns deeds into quotes.
type assembly struct {
	source string
	lines  []line
	quotes []text.Quote
	open   []int // indices of the quotes open at this point, the innermost last
}

// assemble makes the quotes that a sequence of deeds opens and closes, in the order of their opening marks.
func assemble(source string, lines []line, events []event) []text.Quote {
	a := assembly{source: source, lines: lines}
	for _, e := range events {
		switch e.kind() {
		case open, openTwins:
			a.begin(lines[e.line].marks[e.at].Start)
		case shut, shutTwins:
			a.end(lines[e.line].marks[e.at+e.width()-1].End, true)
		case resume:
			a.goOn(e)
		default:
			a.end(a.cut(e.point), false)
		}
	}
	return a.quotes
}

func (a *assembly) begin(start int) {
	q := text.Quote{Span: text.Span{Start: start, End: start}, Depth: len(a.open), Parent: -1}
	if q.Depth > 0 {
		q.Parent = a.open[q.Depth-1]
	}
	q.Parts = []text.Span{q.Span}
	a.open = append(a.open, len(a.quotes))
	a.quotes = append(a.quotes, q)
}

// end ends the innermost quote. One that a line took up only to give it up at once ended with the line before.
func (a *assembly) end(offset int, closed bool) {
	last := len(a.open) - 1
	q := &a.quotes[a.open[last]]
	if n := len(q.Parts) - 1; q.Parts[n].Start < offset {
		q.Parts[n].End = offset
	} else {
		q.Parts = q.Parts[:n]
	}
	q.End, q.Closed = q.Parts[len(q.Parts)-1].End, closed
	a.open = a.open[:last]
}

// cut is where a quote without a closing mark ends at a point: behind the last word before it.
func (a *assembly) cut(p point) int {
	this := a.lines[p.line]
	if p.at == len(this.marks) {
		return this.End
	}
	start := this.marks[p.at].Start
	return this.Start + len(strings.TrimRightFunc(a.source[this.Start:start], unicode.IsSpace))
}

// goOn ends a part of every open quote with its paragraph, and begins the next where the line takes it up.
func (a *assembly) goOn(e event) {
	this, at := a.lines[e.line], 0
	for i, f := range e.stack.bottomUp() {
		q := &a.quotes[a.open[i]]
		q.Parts[len(q.Parts)-1].End = a.lines[e.line-1].End
		start := this.Start
		if e.at > 0 {
			start = this.marks[at].Start
			at += this.opener(at, f)
		}
		q.Parts = append(q.Parts, text.Span{Start: start, End: start})
	}
}

// filled leaves out quotes with nothing but marks and white space in them, and whatever these hold.
func filled(source string, quotes []text.Quote) []text.Quote {
	out := quotes[:0]
	moved := make([]int, len(quotes))
	for i, q := range quotes {
		if moved[i] = len(out); !blank(q.Of(source)) {
			if q.Parent >= 0 {
				q.Parent = moved[q.Parent]
			}
			out = append(out, q)
		}
	}
	return out
}

// blank reports whether s has nothing but marks and white space in it.
func blank(s string) bool {
	for _, r := range s {
		if glyphOf(r).family == 0 && !unicode.IsSpace(r) {
			return false
		}
	}
	return true
}
