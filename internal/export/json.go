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
// the order that r has. Its errors are those of out.
func JSON(out io.Writer, source string, r mark.Result) error {
	w := writer{text.InCodePoints(source)}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e.Encode(report{
		Statements: each(r.Statements, w.statement),
		Speakers:   each(r.Speakers, w.speaker),
		Hedges:     each(r.Hedges, w.mark),
		Sarcasm:    each(r.Sarcasm, w.mark),
	})
}

// writer turns what was found in a text into its report.
type writer struct{ text.CodePoints }

func (w writer) span(s text.Span) span {
	start, end := w.Of(s)
	return span{start, end}
}

func (w writer) statement(s mark.Statement) statement {
	return statement{
		ID:         s.ID,
		Kind:       s.Kind,
		Source:     each(s.Source, w.span),
		Cue:        each(s.Cue, w.span),
		Content:    each(s.Content, w.span),
		Speaker:    s.Speaker,
		Confidence: math.Round(s.Confidence*1000) / 1000, // more digits would claim what nobody measured
		Why:        s.Why,
	}
}

func (w writer) speaker(s mark.Speaker) speaker {
	return speaker{ID: s.ID, Name: s.Name, Type: s.Type, Mentions: each(s.Mentions, w.span)}
}

func (w writer) mark(m mark.Mark) markedSpan {
	return markedSpan{
		span:       w.span(m.Span),
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
