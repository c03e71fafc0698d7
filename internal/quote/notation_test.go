package quote

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/parse"
	"hearsay/internal/text"
)

// parser is loaded once for all tests: it never changes.
var parser = func() *parse.Parser {
	p, err := parse.New()
	if err != nil {
		panic(err)
	}
	return p
}()

func document(t testing.TB, s string) text.Document {
	t.Helper()
	doc, err := parser.Parse(context.Background(), s, nil)
	if err != nil {
		t.Fatalf("Parse(%q): %v", s, err)
	}
	return doc
}

// In the tests' notation a quote is written ⟦“Tea.”⟧, a further part of it in the next paragraph +⟦“Tea.”⟧. A !
// behind it says that its closing mark is missing. Where kinds matter, it is ⟦q:“Tea.”⟧ for a quotation, p for a
// partial quote, t for a title, s for a scare quote.
var brackets = regexp.MustCompile(`\+?⟦([qpts]:)?|⟧!?`)

// plain is the text of a notation.
func plain(notation string) string { return brackets.ReplaceAllString(notation, "") }

// notation writes quotes into their text, with their kinds or without.
func notation(source string, quotes []text.Quote, kinds bool) string {
	type bracket struct {
		at   int
		text string
	}
	var begin, end []bracket
	for _, q := range quotes {
		for i, p := range q.Parts {
			b, e := "⟦", "⟧"
			if i > 0 {
				b = "+⟦"
			}
			if kinds {
				b += string("qpts"[q.Kind]) + ":"
			}
			if !q.Closed && i == len(q.Parts)-1 {
				e = "⟧!"
			}
			begin, end = append(begin, bracket{p.Start, b}), append(end, bracket{p.End, e})
		}
	}
	all := append(end, begin...) // one that ends comes before one that begins at the same place
	slices.SortStableFunc(all, func(a, b bracket) int { return a.at - b.at })
	var out strings.Builder
	last := 0
	for _, b := range all {
		out.WriteString(source[last:b.at] + b.text)
		last = b.at
	}
	return out.String() + source[last:]
}

func check(t *testing.T, want string, kinds bool) {
	t.Helper()
	source := plain(want)
	if got := notation(source, Find(document(t, source)), kinds); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}
