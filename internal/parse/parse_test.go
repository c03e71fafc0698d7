package parse

import (
	"context"
	"strings"
	"testing"

	"hearsay/internal/text"
)

// parser is loaded once for all tests: it never changes.
var parser = func() *Parser {
	p, err := New()
	if err != nil {
		panic(err)
	}
	return p
}()

func parse(t testing.TB, s string) text.Document {
	t.Helper()
	doc, err := parser.Parse(context.Background(), s, nil)
	if err != nil {
		t.Fatalf("Parse(%q): %v", s, err)
	}
	return doc
}

// words writes the tokens of sentences first to last, with spaces between.
func words(doc text.Document, tokens []text.Token) string {
	var out []string
	for _, token := range tokens {
		out = append(out, token.Of(doc.Text))
	}
	return strings.Join(out, " ")
}

func TestSmoke(t *testing.T) {
	doc := parse(t, "“Stop!” she said. Peskov’s men don’t—can’t—go to O’Malley’s, Sen. J. K. Doe of the U.S. said at 5 p.m. The end… of ’90s 'news'.")
	for _, s := range doc.Sentences {
		t.Log(words(doc, doc.Tokens[s.First:s.Last]))
	}
	for _, k := range doc.Tokens {
		t.Log(k.Of(doc.Text), k.Tag)
	}
}
