package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"hearsay/internal/evaluate"
)

// writeFigures writes a figure a line, with a prefix before its name.
func writeFigures(w io.Writer, prefix string, s evaluate.Score) {
	for _, f := range s.Figures {
		fmt.Fprintf(w, "%s%v\n", prefix, f)
	}
}

// writeCalibration writes how often statements are right, by confidence.
func writeCalibration(w io.Writer, articles []evaluate.Article) {
	for _, b := range evaluate.Calibration(articles) {
		fmt.Fprintln(w, b)
	}
}

// writeApart writes the figures of the articles of each kind of quotation marks.
func writeApart(w io.Writer, articles []evaluate.Article) {
	for _, q := range evaluate.Quotings {
		var group []evaluate.Article
		for _, a := range articles {
			if evaluate.QuotingOf(a.Text) == q {
				group = append(group, a)
			}
		}
		fmt.Fprintf(w, "%s_articles %d\n", q, len(group))
		writeFigures(w, string(q)+"_", evaluate.Attributions(group))
	}
}

// writeWorst lists the errors in the n articles that have most of them, the worst article first.
func writeWorst(w io.Writer, scores []evaluate.Score, n int) {
	byArticle := map[string][]evaluate.Error{}
	for _, s := range scores {
		for _, e := range s.Errors {
			byArticle[e.Article] = append(byArticle[e.Article], e)
		}
	}
	names := slices.SortedFunc(maps.Keys(byArticle), func(a, b string) int {
		return cmp.Or(len(byArticle[b])-len(byArticle[a]), strings.Compare(a, b))
	})
	for _, name := range names[:min(n, len(names))] {
		fmt.Fprintf(w, "\n%s: %d errors\n", name, len(byArticle[name]))
		for _, e := range byArticle[name] {
			fmt.Fprintf(w, "  %s: %s\n", e.What, strings.Join(strings.Fields(e.Text), " "))
		}
	}
}
