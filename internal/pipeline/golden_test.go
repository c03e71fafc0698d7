package pipeline_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/pipeline"
	"hearsay/internal/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden holds whole articles by tables like the one in the annotation guide: testdata/NAME.txt is the
// article, NAME.golden one block a statement. Read what -update writes before you keep it.
func TestGolden(t *testing.T) {
	analyzer, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	articles, _ := filepath.Glob("testdata/*.txt")
	if len(articles) == 0 {
		t.Fatal("no articles")
	}
	for _, path := range articles {
		t.Run(filepath.Base(path), func(t *testing.T) { golden(t, analyzer, path) })
	}
}

func golden(t *testing.T, analyzer *pipeline.Analyzer, path string) {
	article, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	result, err := analyzer.Analyze(context.Background(), string(article), nil)
	if err != nil {
		t.Fatal(err)
	}
	file := strings.TrimSuffix(path, ".txt") + ".golden"
	got := table(string(article), result)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got:\n%s", file, got)
	}
}

// table is the result as people read it.
func table(article string, r mark.Result) string {
	var out strings.Builder
	for _, s := range r.Statements {
		fmt.Fprintf(&out, "%d %s: %s → %s, %s\n  %s\n", s.ID, s.Kind, words(article, s.Source), name(r, s.Speaker), words(article, s.Cue), words(article, s.Content))
		marks(&out, article, "hedge", r.Hedges, s.ID)
		marks(&out, article, "sarcasm", r.Sarcasm, s.ID)
	}
	marks(&out, article, "hedge outside", r.Hedges, 0)
	marks(&out, article, "sarcasm outside", r.Sarcasm, 0)
	return out.String()
}

// marks writes those of all that colour the statement id; for 0, those that colour none.
func marks(out *strings.Builder, article, kind string, all []mark.Mark, id int) {
	for _, m := range all {
		if slices.Contains(m.Statements, id) || id == 0 && len(m.Statements) == 0 {
			fmt.Fprintf(out, "  %s: %s (%s)\n", kind, m.Of(article), m.Category)
		}
	}
}

func name(r mark.Result, id int) string {
	for _, s := range r.Speakers {
		if s.ID == id {
			return fmt.Sprintf("%s (%s)", s.Name, s.Type)
		}
	}
	return "nobody"
}

func words(article string, spans []text.Span) string {
	var out []string
	for _, s := range spans {
		out = append(out, s.Of(article))
	}
	if out == nil {
		return "–"
	}
	return strings.Join(out, " … ")
}
