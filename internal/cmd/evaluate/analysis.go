package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"hearsay/internal/batch"
	"hearsay/internal/corpus"
	"hearsay/internal/evaluate"
	"hearsay/internal/export"
	"hearsay/internal/mark"
	"hearsay/internal/pipeline"
)

// analyser gives what was found in articles.
type analyser struct {
	find     func(name, source string) (mark.Result, error) // goroutines share it
	warnings io.Writer                                      // what failed there found nothing; nil: a failure ends all
}

// analyser is the analysis, or the reader of the reports that are given.
func (o options) analyser(warnings io.Writer) (analyser, error) {
	if o.pred != "" {
		return analyser{reports(o.pred), warnings}, nil
	}
	analysis, err := pipeline.New()
	if err != nil {
		return analyser{}, err
	}
	return analyser{find: func(_, source string) (mark.Result, error) {
		return analysis.Analyze(context.Background(), source, nil)
	}}, nil
}

// reports reads reports from dir.
func reports(dir string) func(name, source string) (mark.Result, error) {
	return func(name, source string) (mark.Result, error) {
		f, err := os.Open(filepath.Join(dir, name+".json"))
		if err != nil {
			return mark.Result{}, err
		}
		defer f.Close()
		return export.ReadJSON(f, source)
	}
}

// all analyses every article.
func (a analyser) all(gold []corpus.Article) ([]evaluate.Article, error) {
	articles, failures := make([]evaluate.Article, len(gold)), make([]error, len(gold))
	batch.Each(len(gold), func(i int) {
		found, err := a.find(gold[i].Name, gold[i].Text)
		if err != nil {
			failures[i] = fmt.Errorf("%s: %w", gold[i].Name, err)
		}
		articles[i] = evaluate.Article{Article: gold[i], Found: found}
	})
	return articles, a.judge(failures)
}

// judge turns failures into warnings, or into an error.
func (a analyser) judge(failures []error) error {
	err := errors.Join(failures...)
	if err == nil || a.warnings == nil {
		return err
	}
	_, err = fmt.Fprintf(a.warnings, "warning: %s\n", strings.ReplaceAll(err.Error(), "\n", "\nwarning: "))
	return err
}

// labelled measures what the labels tell of: the marks of articles, sentences of the whole corpus and, unless
// reports are measured, sentences of an encyclopedia.
func (o options) labelled(a analyser, articles []evaluate.Article) ([]evaluate.Score, error) {
	root := filepath.Dir(filepath.Clean(o.labels))
	labels, err := corpus.ReadLabels(root)
	if err != nil {
		return nil, err
	}
	sarcasm, err := sarcasm(a, root)
	if err != nil {
		return nil, err
	}
	scores := []evaluate.Score{evaluate.Marks(articles, labels), sarcasm}
	if o.pred != "" {
		return scores, nil
	}
	weasel, err := weasel(a, root)
	return append(scores, weasel), err
}

// sarcasm measures the labelled sentences of the corpus folder root.
func sarcasm(a analyser, root string) (evaluate.Score, error) {
	sentences, err := corpus.ReadSarcasm(root)
	if err != nil {
		return evaluate.Score{}, err
	}
	var gold []corpus.Article
	index := map[string]int{}
	for _, s := range sentences {
		if _, known := index[s.Article()]; known {
			continue
		}
		article, err := corpus.Read(filepath.Join(root, s.Split), s.Name)
		if err != nil {
			return evaluate.Score{}, err
		}
		index[s.Article()] = len(gold)
		gold = append(gold, article)
	}
	articles, err := a.all(gold)
	if err != nil {
		return evaluate.Score{}, err
	}
	return evaluate.Sarcasm(sentences, func(s corpus.Sentence) evaluate.Article { return articles[index[s.Article()]] }), nil
}

// weasel measures the encyclopedia sentences of the corpus folder root.
func weasel(a analyser, root string) (evaluate.Score, error) {
	sentences, err := corpus.ReadWeasel(root)
	if err != nil {
		return evaluate.Score{}, err
	}
	hedged, failures := make([]bool, len(sentences)), make([]error, len(sentences))
	batch.Each(len(sentences), func(i int) {
		var r mark.Result
		r, failures[i] = a.find("", sentences[i].Text)
		hedged[i] = len(r.Hedges) > 0
	})
	return evaluate.Weasel(sentences, hedged), errors.Join(failures...)
}
