// Package pipeline knows the order of the stages, and nothing else.
package pipeline

import (
	"context"

	"hearsay/internal/attribute"
	"hearsay/internal/hedge"
	"hearsay/internal/mark"
	"hearsay/internal/parse"
	"hearsay/internal/quote"
	"hearsay/internal/sarcasm"
	"hearsay/internal/speaker"
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

// The share of the time that is over when a stage ends; measured in WebAssembly on 100,000 words.
const (
	parsed     = 0.7
	attributed = 0.9
)

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
	quotes := quote.Find(doc)
	statements := attribute.Find(doc, quotes)
	for i := range statements {
		statements[i].ID = i + 1
	}
	if progress(attributed); ctx.Err() != nil {
		return mark.Result{}, ctx.Err()
	}
	speakers, of := speaker.Identify(doc, quotes, statements)
	for i := range statements {
		statements[i].Speaker = of[i]
	}
	return mark.Result{
		Statements: statements,
		Speakers:   speakers,
		Hedges:     hedge.Find(doc, quotes, statements, speakers),
		Sarcasm:    sarcasm.Find(doc, quotes, statements),
	}, nil
}
