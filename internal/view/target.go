package view

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Target is what the reader points at: a statement, a hedge, a sign of sarcasm, or several in one place.
// The zero Target is none of them.
type Target struct {
	Statement      int // its ID, 0 for none
	Hedge, Sarcasm int // place in the result's list, from 1, 0 for none
}

// At finds what stands at the byte offset: the innermost statement and the marks that lie on it.
func At(r mark.Result, offset int) Target {
	return Target{
		Statement: statementAt(r.Statements, offset),
		Hedge:     markAt(r.Hedges, offset),
		Sarcasm:   markAt(r.Sarcasm, offset),
	}
}

func statementAt(statements []mark.Statement, offset int) (id int) {
	var best text.Span
	for _, s := range statements {
		for _, part := range partsOf(s) {
			for _, span := range part.spans {
				inner := id == 0 || text.Compare(best, span) <= 0
				if span.Start <= offset && offset < span.End && inner {
					id, best = s.ID, span
				}
			}
		}
	}
	return id
}

func markAt(marks []mark.Mark, offset int) int {
	return 1 + slices.IndexFunc(marks, func(m mark.Mark) bool { return m.Start <= offset && offset < m.End })
}

// Spans gives all that belongs to the target, in text order: the parts of its statement, or, where a mark
// stands outside every statement, the mark and the statements that it colours.
func (t Target) Spans(r mark.Result) []text.Span {
	var out []text.Span
	if t.Statement > 0 {
		out = append(out, spansOf(statement(r, t.Statement))...)
	}
	for _, m := range t.marks(r) {
		out = append(out, m.Span)
		if t.Statement == 0 {
			for _, id := range m.Statements {
				out = append(out, spansOf(statement(r, id))...)
			}
		}
	}
	text.Sort(out)
	return out
}

// Lead is where the target begins to tell: its statement's content, or the mark.
func (t Target) Lead(r mark.Result) text.Span {
	if t.Statement > 0 {
		return lead(statement(r, t.Statement))
	}
	for _, m := range t.marks(r) {
		return m.Span
	}
	return text.Span{}
}

// Part is that part of the target which holds the byte offset; the offset alone where none does.
func (t Target) Part(r mark.Result, offset int) text.Span {
	out := text.Span{Start: offset, End: offset}
	for _, s := range t.Spans(r) {
		if s.Start <= offset && offset < s.End && s.Len() > out.Len() {
			out = s
		}
	}
	return out
}

// lead is the part of a statement to show first: where its content begins, or else its first words.
func lead(s mark.Statement) text.Span {
	for _, spans := range [][]text.Span{s.Content, s.Source, s.Cue} {
		if len(spans) > 0 {
			return spans[0]
		}
	}
	return text.Span{}
}

func (t Target) marks(r mark.Result) (out []mark.Mark) {
	if 0 < t.Hedge && t.Hedge <= len(r.Hedges) {
		out = append(out, r.Hedges[t.Hedge-1])
	}
	if 0 < t.Sarcasm && t.Sarcasm <= len(r.Sarcasm) {
		out = append(out, r.Sarcasm[t.Sarcasm-1])
	}
	return out
}

func spansOf(s mark.Statement) []text.Span {
	return slices.Concat(s.Source, s.Cue, s.Content)
}
