package export

import (
	"encoding/json"
	"io"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// ReadJSON reads a report of source, in the form that JSON writes or another program has written. It fails
// where that is no such JSON or a span lies outside source. Marks come back without the name of their Rule.
func ReadJSON(in io.Reader, source string) (mark.Result, error) {
	var found report
	if err := json.NewDecoder(in).Decode(&found); err != nil {
		return mark.Result{}, err
	}
	r := &reader{CodePoints: text.InCodePoints(source)}
	result := mark.Result{
		Statements: each(found.Statements, r.statement),
		Speakers:   each(found.Speakers, r.speaker),
		Hedges:     each(found.Hedges, r.mark),
		Sarcasm:    each(found.Sarcasm, r.mark),
	}
	if r.err != nil {
		return mark.Result{}, r.err
	}
	return result, nil
}

// reader turns a report back into what was found, and keeps the first error.
type reader struct {
	text.CodePoints
	err error
}

func (r *reader) span(s span) text.Span {
	out, err := r.Span(s.Start, s.End)
	if r.err == nil {
		r.err = err
	}
	return out
}

func (r *reader) statement(s statement) mark.Statement {
	return mark.Statement{
		ID:         s.ID,
		Kind:       s.Kind,
		Source:     each(s.Source, r.span),
		Cue:        each(s.Cue, r.span),
		Content:    each(s.Content, r.span),
		Speaker:    s.Speaker,
		Confidence: s.Confidence,
		Why:        s.Why,
	}
}

func (r *reader) speaker(s speaker) mark.Speaker {
	return mark.Speaker{ID: s.ID, Name: s.Name, Type: s.Type, Mentions: each(s.Mentions, r.span)}
}

func (r *reader) mark(m markedSpan) mark.Mark {
	return mark.Mark{Span: r.span(m.span), Category: m.Category, Statements: m.Statements, Why: m.Why}
}
