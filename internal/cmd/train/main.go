// Command train learns the model from annotated articles and writes its file:
//
//	go run ./internal/cmd/train --corpus DIR [--out FILE]
//
// DIR holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann, or a folder train/ with them. The same corpus
// gives the same bytes.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"hearsay/internal/attribute"
	"hearsay/internal/batch"
	"hearsay/internal/corpus"
	"hearsay/internal/model"
	"hearsay/internal/parse"
	"hearsay/internal/quote"
	"hearsay/internal/text"
)

// settings were tuned on an eighth of the training articles, with the others to learn from.
var settings = model.Options{Bits: 19, Rows: 75000, Epochs: 14, Rate: 0.02, Decay: 0.001, Dropout: 0.4, Bias: 0.07, Seeds: 3}

// folds is into how many parts the articles are split to learn linking from labels of unseen articles.
const folds = 3

func main() {
	dir := flag.String("corpus", "", "folder of the annotated articles")
	out := flag.String("out", "internal/model/weights/model.bin", "file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	if sub := filepath.Join(dir, "train"); isDir(sub) {
		dir = sub
	}
	articles, err := corpus.ReadAll(dir)
	if err != nil {
		return err
	}
	examples, err := prepare(articles)
	if err != nil {
		return err
	}
	return os.WriteFile(out, fit(examples, settings).Encode(), 0o644)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// fit learns labels from all examples, and links from labels that each example gets from the others.
func fit(examples []model.Example, o model.Options) *model.Model {
	m := model.Fit(examples, o)
	m.FitLinker(examples, model.OutOfFold(examples, o, folds), o.Seed)
	return m
}

// prepare parses the articles and reads them by the rules.
func prepare(articles []corpus.Article) ([]model.Example, error) {
	parser, err := parse.New()
	if err != nil {
		return nil, err
	}
	examples, failures := make([]model.Example, len(articles)), make([]error, len(articles))
	batch.Each(len(articles), func(i int) {
		doc, err := parser.Parse(context.Background(), articles[i].Text, nil)
		failures[i] = err
		if err == nil {
			examples[i] = example(doc, articles[i].Statements)
		}
	})
	for i, err := range failures {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", articles[i].Name, err)
		}
	}
	return examples, nil
}

// example joins a document with its annotation. Statements without content are left out.
func example(doc text.Document, statements []corpus.Statement) model.Example {
	quotes := quote.Find(doc)
	e := model.Example{Doc: doc, Quotes: quotes, Rules: attribute.Advice(doc, quotes)}
	var source, cue, content []text.Span
	for _, s := range statements {
		if len(s.Content) == 0 {
			continue
		}
		source, cue, content = append(source, s.Source...), append(cue, s.Cue...), append(content, s.Content...)
		e.Statements = append(e.Statements, model.GoldStatement{Source: s.Source, Cue: s.Cue, Content: s.Content})
	}
	e.Gold = model.Annotate(doc, source, cue, content)
	return e
}
