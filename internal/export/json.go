// Package export writes what an analysis found in the forms that others read.
package export

import (
	"encoding/json"
	"io"
	"math"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// report is the JSON object of one article. Its lists are never null.
type report struct {
	Statements []statement  `json:"statements"`
	Speakers   []speaker    `json:"speakers"`
	Hedges     []markedSpan `json:"hedges"`
	Sarcasm    []markedSpan `json:"sarcasm"`
}

type statement struct {
	ID         int       `json:"id"`
	Kind       mark.Kind `json:"kind"`
	Source     []span    `json:"source"`
	Cue        []span    `json:"cue"`
	Content    []span    `json:"content"`
	Speaker    int       `json:"speaker"`
	Confidence float64   `json:"confidence"`
	Why        string    `json:"why"`
}

type speaker struct {
	ID       int              `json:"id"`
	Name     string           `json:"name"`
	Type     mark.SpeakerType `json:"type"`
	Mentions []span           `json:"mentions"`
}

type markedSpan struct {
	span
	Category   mark.Category `json:"category"`
	Statements []int         `json:"statements"`
	Why        string        `json:"why"`
}

// span is the half-open range of code points [Start, End).
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// JSON writes the result r of analysing source as one line of JSON with its spans in Unicode code points, in
// the order that r has. Its errors are those of w.
func JSON(w io.Writer, source string, r mark.Result) error {
	at := codePoints(source)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(report{
		Statements: each(r.Statements, at.statement),
		Speakers:   each(r.Speakers, at.speaker),
		Hedges:     each(r.Hedges, at.mark),
		Sarcasm:    each(r.Sarcasm, at.mark),
	})
}

// positions gives for each byte offset of a text the number of code points before it.
type positions []int

// codePoints counts once for all offsets of s. A byte inside a code point counts as its start.
func codePoints(s string) positions {
	at := make(positions, len(s)+1)
	n := -1
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
		at[i] = n
	}
	at[len(s)] = n + 1
	return at
}

func (at positions) span(s text.Span) span { return span{at[s.Start], at[s.End]} }

func (at positions) statement(s mark.Statement) statement {
	return statement{
		ID:         s.ID,
		Kind:       s.Kind,
		Source:     each(s.Source, at.span),
		Cue:        each(s.Cue, at.span),
		Content:    each(s.Content, at.span),
		Speaker:    s.Speaker,
		Confidence: math.Round(s.Confidence*1000) / 1000, // more digits would claim what nobody measured
		Why:        s.Why,
	}
}

func (at positions) speaker(s mark.Speaker) speaker {
	return speaker{ID: s.ID, Name: s.Name, Type: s.Type, Mentions: each(s.Mentions, at.span)}
}

func (at positions) mark(m mark.Mark) markedSpan {
	return markedSpan{
		span:       at.span(m.Span),
		Category:   m.Category,
		Statements: append([]int{}, m.Statements...),
		Why:        m.Why,
	}
}

// each is the list of what f makes of every value; an empty one where there are no values.
func each[T, U any](values []T, f func(T) U) []U {
	out := make([]U, len(values))
	for i, v := range values {
		out[i] = f(v)
	}
	return out
}
