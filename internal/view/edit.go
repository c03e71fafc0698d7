package view

import (
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Edit is one change of a text: the bytes from Start to OldEnd became those from Start to NewEnd.
type Edit struct{ Start, OldEnd, NewEnd int }

// Diff is the smallest edit that turns before into after. Its ends lie on rune boundaries of both.
func Diff(before, after string) Edit {
	start := commonPrefix(before, after)
	for start > 0 && !(boundary(before, start) && boundary(after, start)) {
		start--
	}
	tail := commonSuffix(before[start:], after[start:])
	for tail > 0 && !boundary(before, len(before)-tail) {
		tail--
	}
	return Edit{Start: start, OldEnd: len(before) - tail, NewEnd: len(after) - tail}
}

func commonPrefix(a, b string) int {
	n := min(len(a), len(b))
	i := 0
	for i+64 <= n && a[i:i+64] == b[i:i+64] {
		i += 64
	}
	for i < n && a[i] == b[i] {
		i++
	}
	return i
}

func commonSuffix(a, b string) int {
	n := min(len(a), len(b))
	i := 0
	for i+64 <= n && a[len(a)-i-64:len(a)-i] == b[len(b)-i-64:len(b)-i] {
		i += 64
	}
	for i < n && a[len(a)-i-1] == b[len(b)-i-1] {
		i++
	}
	return i
}

func boundary(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }

// Shift gives r as it stands after the edit, until a fresh analysis comes: what lies behind moves, what was
// typed into grows, what was overwritten shrinks, and what is gone is left out. Ids stay.
func (e Edit) Shift(r mark.Result) mark.Result {
	out := mark.Result{
		Statements: make([]mark.Statement, 0, len(r.Statements)),
		Speakers:   make([]mark.Speaker, len(r.Speakers)),
		Hedges:     e.marks(r.Hedges),
		Sarcasm:    e.marks(r.Sarcasm),
	}
	for _, s := range r.Statements {
		s.Source, s.Cue, s.Content = e.spans(s.Source), e.spans(s.Cue), e.spans(s.Content)
		if len(s.Source)+len(s.Cue)+len(s.Content) > 0 {
			out.Statements = append(out.Statements, s)
		}
	}
	for i, s := range r.Speakers {
		s.Mentions = e.spans(s.Mentions)
		out.Speakers[i] = s
	}
	return out
}

func (e Edit) marks(marks []mark.Mark) []mark.Mark {
	out := make([]mark.Mark, 0, len(marks))
	for _, m := range marks {
		if m.Span = e.span(m.Span); !m.Empty() {
			out = append(out, m)
		}
	}
	return out
}

func (e Edit) spans(spans []text.Span) []text.Span {
	if len(spans) == 0 || spans[len(spans)-1].End <= e.Start {
		return spans
	}
	out := make([]text.Span, 0, len(spans))
	for _, s := range spans {
		if s = e.span(s); !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// span moves one span. New text at its border stays outside; an overwritten end takes the old side.
func (e Edit) span(s text.Span) text.Span {
	delta := e.NewEnd - e.OldEnd
	switch {
	case s.Start >= e.OldEnd:
		s.Start += delta
	case s.Start > e.Start:
		s.Start = e.NewEnd
	}
	switch {
	case s.End > e.OldEnd:
		s.End += delta
	case s.End > e.Start:
		s.End = e.Start
	}
	return s
}
