// Package pipeline knows the order of the stages, and nothing else.
package pipeline

import (
	"context"
	"strings"

	"hearsay/internal/attribute"
	"hearsay/internal/hedge"
	"hearsay/internal/mark"
	"hearsay/internal/parse"
	"hearsay/internal/quote"
	"hearsay/internal/sarcasm"
	"hearsay/internal/speaker"
	"hearsay/internal/text"
)

// Analyzer finds the marks of texts. It never changes, so goroutines may share it.
type Analyzer struct{ parser *parse.Parser }

// New loads an analyzer: a quarter of a second natively, half a second in WebAssembly.
func New() (*Analyzer, error) {
	parser, err := parse.New()
	if err != nil {
		return nil, err
	}
	return &Analyzer{parser}, nil
}

// parsed is the share of the time that parsing takes; measured, as those below, in WebAssembly.
const parsed = 0.2

// Analyze gives the result for s; IDs count from 1 in text order. It calls progress, unless nil, with the
// fraction done. The error is ctx's, or that s is not UTF-8.
func (a *Analyzer) Analyze(ctx context.Context, s string, progress func(fraction float64)) (mark.Result, error) {
	if progress == nil {
		progress = func(float64) {}
	}
	doc, err := a.parser.Parse(ctx, s, func(done, total int) { progress(parsed * float64(done) / float64(total)) })
	if err != nil {
		return mark.Result{}, err
	}
	var quotes []text.Quote
	var r mark.Result
	for _, stage := range []struct {
		done float64
		find func()
	}{
		{0.25, func() { quotes = quote.Find(doc) }},
		{0.70, func() { r.Statements = numbered(attribute.Find(doc, quotes)) }},
		{0.82, func() { r.Speakers = identify(doc, quotes, r.Statements) }},
		{0.92, func() { r.Hedges = hedge.Find(doc, quotes, r.Statements, r.Speakers) }},
		{1.00, func() { r.Sarcasm = sarcasm.Find(doc, quotes, r.Statements) }},
	} {
		stage.find()
		if progress(stage.done); ctx.Err() != nil {
			return mark.Result{}, ctx.Err()
		}
	}
	return r, nil
}

// numbered gives statements, which are in text order, their IDs.
func numbered(statements []mark.Statement) []mark.Statement {
	for i := range statements {
		statements[i].ID = i + 1
	}
	return statements
}

// identify gives the speakers, and every statement its own and how its source leads there.
func identify(doc text.Document, quotes []text.Quote, statements []mark.Statement) []mark.Speaker {
	speakers, of := speaker.Identify(doc, quotes, statements)
	for i := range statements {
		statements[i].Speaker = of[i]
		if of[i] == 0 {
			continue
		}
		if chain := speaker.Chain(doc, statements[i], speakers[of[i]-1]); chain != nil {
			statements[i].Why += " " + strings.Join(chain, " → ") + "."
		}
	}
	return speakers
}
