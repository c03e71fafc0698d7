// Package ruletest runs the examples of rules as tests, so that what the help page shows is what the rules do.
package ruletest

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/parse"
	"hearsay/internal/quote"
	"hearsay/internal/text"
)

var parser = sync.OnceValues(parse.New)

// Document parses s and finds its quotes.
func Document(t testing.TB, s string) (text.Document, []text.Quote) {
	t.Helper()
	p, err := parser()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := p.Parse(context.Background(), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	return doc, quote.Find(doc)
}

// Find is a stage: it gives the marks of a document.
type Find func(doc text.Document, quotes []text.Quote, statements []mark.Statement) []mark.Mark

// Marks gives what find marks in s, with the simple statements of s.
func Marks(t testing.TB, s string, find Find) []mark.Mark {
	t.Helper()
	doc, quotes := Document(t, s)
	return find(doc, quotes, Statements(doc, quotes))
}

// Examples fails for each example in which a rule does not mark just the words in brackets, and for rules that
// do not explain themselves.
func Examples(t *testing.T, rules []mark.Rule, find Find) {
	names := map[string]bool{}
	for _, r := range rules {
		if r.Section == "" || len(r.Marks) == 0 || len(r.Leaves) == 0 || !strings.Contains(r.Reason, "{cue}") || names[r.Name] {
			t.Errorf("%s: no section, examples, counter-examples, reason or name of its own", r.Name)
		}
		names[r.Name] = true
		for _, example := range slices.Concat(r.Marks, r.Leaves) {
			plain, want := mark.Example(example)
			if got := spansOf(Marks(t, plain, find), r.Name); !slices.Equal(got, want) {
				t.Errorf("%s: %s: marks %q", r.Name, example, words(plain, got))
			}
		}
	}
}

// Loaded fails for each list, a field of the struct lists, that is empty.
func Loaded(t *testing.T, lists any) {
	v := reflect.ValueOf(lists)
	for i := range v.NumField() {
		if v.Field(i).Len() == 0 {
			t.Errorf("the list %s is empty", v.Type().Field(i).Name)
		}
	}
}

// Cases fails for each text in which find, by whatever rule, does not mark just the words in brackets.
func Cases(t *testing.T, find Find, cases ...string) {
	t.Helper()
	for _, c := range cases {
		plain, want := mark.Example(c)
		var got []text.Span
		for _, m := range Marks(t, plain, find) {
			got = append(got, m.Span)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: marks %q", c, words(plain, got))
		}
	}
}

// Sound fails where marks are out of text order, overlap, are empty or cut a rune of s.
func Sound(t testing.TB, s string, marks []mark.Mark) {
	t.Helper()
	end := 0
	for _, m := range marks {
		if m.Start < end || m.Empty() || !utf8.ValidString(m.Of(s)) {
			t.Fatalf("mark %+v after %d", m, end)
		}
		end = m.End
	}
}

// spansOf gives where the marks of a rule stand.
func spansOf(marks []mark.Mark, rule string) (out []text.Span) {
	for _, m := range marks {
		if m.Rule == rule {
			out = append(out, m.Span)
		}
	}
	return out
}

func words(s string, spans []text.Span) (out []string) {
	for _, span := range spans {
		out = append(out, span.Of(s))
	}
	return out
}

// Words gives the words that the marks stand on.
func Words(s string, marks []mark.Mark) (out []string) {
	for _, m := range marks {
		out = append(out, m.Of(s))
	}
	return out
}
