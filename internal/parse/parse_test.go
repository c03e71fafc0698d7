package parse

import (
	"context"
	"strings"
	"testing"
	"time"

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

// Text of any length takes time in proportion; otherwise these would take minutes.
func TestLongText(t *testing.T) {
	const size = 300_000
	begin := time.Now()
	for _, unit := range []string{
		"word ", "word", "a.", ". ", "? ", "(", "“", "”", "'", "\"", "'s", "n't", "-", "x—", "\n", "\x00", "😀", "\u0301", "’90s ",
		"A. ", "Mr. ", "“Why?” Vane ", ". . . ", "&rsquo;", "http://x.org/", "@", "\u200B",
		strings.Repeat("A line as wide as wrapped lines are", 2) + "\n",
		strings.Repeat("a line as wide as wrapped lines are", 2) + "\n",
	} {
		check(t, parse(t, strings.Repeat(unit, size/len(unit))))
	}
	if took := time.Since(begin); took > time.Minute {
		t.Errorf("it took %v", took)
	}
}
