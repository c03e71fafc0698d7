// Package view turns a result and the reader's choices into what is shown: runs of paint in the text, the
// list beside it, the card of a mark, the summary. It is pure: no page, no JavaScript.
package view

import (
	"slices"
	"strconv"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Role is what a painted stretch of text is.
type Role int

// The roles. The last two have a look of their own; the others come in every slot's colour.
const (
	Direct Role = iota
	Indirect
	Mixed
	Doubt // any part of a doubtful statement
	Source
	Cue
	Hedge
	Sarcasm
)

var roleNames = [...]string{"direct", "indirect", "mixed", "doubt", "source", "cue", "hedge", "sarcasm"}

// String is the role's name in the style sheets.
func (r Role) String() string { return roleNames[r] }

// Style is a role in a slot's colour, as one number: the name of a highlight in the style sheet.
type Style int

func styled(r Role, s Slot) Style {
	if r >= Hedge {
		return Style(int(Hedge)*slots + int(r-Hedge))
	}
	return Style(int(r)*slots + int(s))
}

// StyleNames lists the highlights' names, the name of a Style at its own index: “direct-1”, “hedge”.
func StyleNames() []string {
	var names []string
	for r := Direct; r < Hedge; r++ {
		for s := range slots {
			names = append(names, roleNames[r]+"-"+strconv.Itoa(s))
		}
	}
	return append(names, roleNames[Hedge], roleNames[Sarcasm])
}

// Run is a stretch of text to be painted in one style.
type Run struct {
	text.Span
	Style Style
}

// Runs gives the paint of r, by start. Statements lie flat: where one stands inside another, the inner one is
// seen. Hedges and sarcasm lie on top of them.
func Runs(r mark.Result, p Palette) []Run {
	runs := flatten(parts(r, p))
	for _, m := range r.Hedges {
		runs = append(runs, Run{m.Span, styled(Hedge, 0)})
	}
	for _, m := range r.Sarcasm {
		runs = append(runs, Run{m.Span, styled(Sarcasm, 0)})
	}
	slices.SortFunc(runs, outerFirst)
	return runs
}

// parts lists every part of every statement, by start, the longer first: inner ones come later.
func parts(r mark.Result, p Palette) []Run {
	out := make([]Run, 0, 4*len(r.Statements))
	for _, s := range r.Statements {
		slot := p.Of(speaker(r, s.Speaker))
		for _, part := range partsOf(s) {
			for _, span := range part.spans {
				out = append(out, Run{span, styled(seen(s, part.role), slot)})
			}
		}
	}
	slices.SortFunc(out, outerFirst)
	return out
}

// seen is the look of a statement's part: a doubtful one has only one.
func seen(s mark.Statement, part Role) Role {
	if doubtful(s) {
		return Doubt
	}
	return part
}

// outerFirst orders runs by start, the longer first, and source and cue behind the content they share a place
// with. A stable sort would take three times as long.
func outerFirst(a, b Run) int {
	if c := text.Compare(a.Span, b.Span); c != 0 {
		return c
	}
	return int(a.Style - b.Style)
}

type part struct {
	role  Role
	spans []text.Span
}

// partsOf gives a statement's parts, the content first, so that source and cue win where they share a place.
func partsOf(s mark.Statement) [3]part {
	return [3]part{{contentRole(s.Kind), s.Content}, {Source, s.Source}, {Cue, s.Cue}}
}

func contentRole(k mark.Kind) Role {
	switch k {
	case mark.Direct:
		return Direct
	case mark.Mixed:
		return Mixed
	}
	return Indirect
}

// flatten cuts runs so that they no longer overlap: of those that share a place, the last one is seen.
func flatten(runs []Run) []Run {
	out, open := make([]Run, 0, 2*len(runs)), []Run(nil)
	at := 0
	until := func(to int) {
		for len(open) > 0 && at < to {
			next := min(to, nearestEnd(open))
			if next > at {
				out = append(out, Run{text.Span{Start: at, End: next}, open[len(open)-1].Style})
			}
			at = next
			open = slices.DeleteFunc(open, func(r Run) bool { return r.End <= at })
		}
		at = to
	}
	for _, r := range runs {
		until(r.Start)
		open = append(open, r)
	}
	if len(runs) > 0 {
		until(slices.MaxFunc(runs, func(a, b Run) int { return a.End - b.End }).End)
	}
	return out
}

func nearestEnd(runs []Run) int {
	return slices.MinFunc(runs, func(a, b Run) int { return a.End - b.End }).End
}

// Pack gives runs as JavaScript wants them: style, start and end in turn, in UTF-16 code units of s.
func Pack(runs []Run, s string) []int32 {
	out := make([]int32, 0, 3*len(runs))
	units := text.NewUnits(s)
	for _, r := range runs {
		out = append(out, int32(r.Style), int32(units.At(r.Start)), int32(units.At(r.End)))
	}
	return out
}

// PackSpans gives spans as start and end in turn, in UTF-16 code units of s.
func PackSpans(spans []text.Span, s string) []int32 {
	out := make([]int32, 0, 2*len(spans))
	units := text.NewUnits(s)
	for _, span := range spans {
		out = append(out, int32(units.At(span.Start)), int32(units.At(span.End)))
	}
	return out
}
