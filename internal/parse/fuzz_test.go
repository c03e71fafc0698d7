package parse

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/text"
)

// odd is text that breaks parsers: the seeds of the fuzz tests, and a test list of its own.
var odd = []string{
	"", " ", "\n\n", "\x00", "a\x00b", ".", "…", "'", "''", "``", "’s", "'s", "'s's's", "n't", "x'll's're'm", "\uFFFD",
	"“", "”“”", "“”", "ȺȺȺ's ȺȺȺ’s", "O'Malley's O'Reilly’ll 'stop 's", "&rsquo;s it&rsquo;s a&rsquo;b",
	"http://x.com/?a&rsquo;ll=b", "👩‍👩‍👧 👍🏽. 🇺🇸! Next", "שלום עולם. “היי!” אמר.", "a\u200Bb\uFEFFc\u2060d", "a\u00A0b\u3000c\u2003d",
	"one.\r\ntwo.\rthree.\u2028four.\u2029five.", "U.S.. A.. B...C", "a . . . b. . . . C .\u00A0.\u00A0.", "' s 's $'s", "((((. ))))", "@ # @a #b a@b.c", ":( :-) =D $5 $", "-NONE- *T*-1 0 -LRB-",
	"Stop.”Go", "\u0301\u0301 e\u0301. E\u0301", "İİİ'S. K'm", "a.\u00ADb", "1,000.5:30/24-7", strings.Repeat("a ", 300) + strings.Repeat("a. B ", 50),
}

// check reports what of the promises of text.Document doc breaks.
func check(t *testing.T, doc text.Document) {
	t.Helper()
	var paragraphs, sentences, tokens []text.Span
	for _, p := range doc.Paragraphs {
		paragraphs = append(paragraphs, p.Span)
		checkParts(t, "sentences", len(sentences), len(doc.Sentences), p.First, p.Last)
		for _, s := range doc.Sentences[p.First:p.Last] {
			sentences = append(sentences, s.Span)
			if !p.Contains(s.Span) || s.Paragraph != len(paragraphs)-1 {
				t.Errorf("sentence %v is not in its paragraph %v", s, p)
			}
			checkParts(t, "tokens", len(tokens), len(doc.Tokens), s.First, s.Last)
			for _, token := range doc.Tokens[s.First:s.Last] {
				tokens = append(tokens, token.Span)
				if !s.Contains(token.Span) || token.Sentence != len(sentences)-1 || token.Tag == "" || token.Lower == "" {
					t.Errorf("token %+v is not in its sentence %v or lacks a part", token, s)
				}
			}
		}
	}
	if len(sentences) != len(doc.Sentences) || len(tokens) != len(doc.Tokens) {
		t.Errorf("sentences or tokens outside paragraphs: %+v", doc)
	}
	for _, spans := range [][]text.Span{paragraphs, sentences, tokens} {
		checkSpans(t, doc.Text, spans)
	}
	checkCovered(t, doc.Text, tokens)
}

// checkParts tells when the range [first, last) is empty, or begins elsewhere than the one before ended.
func checkParts(t *testing.T, what string, before, all, first, last int) {
	t.Helper()
	if first != before || last <= first || last > all {
		t.Fatalf("%s [%d, %d) after %d of %d", what, first, last, before, all)
	}
}

// checkSpans tells when a span is empty, overlaps the one before, or ends within a rune.
func checkSpans(t *testing.T, s string, spans []text.Span) {
	t.Helper()
	end := 0
	for _, span := range spans {
		if span.Start < end || span.Empty() || span.End > len(s) {
			t.Fatalf("span %v after %d in %d bytes", span, end, len(s))
		}
		end = span.End
		if !utf8.ValidString(span.Of(s)) || strings.TrimFunc(span.Of(s), blank) != span.Of(s) {
			t.Errorf("span %v is cut wrong: %q", span, span.Of(s))
		}
	}
}

// checkCovered tells when something to read is in no token, or white space in one that is no spaced ellipsis.
func checkCovered(t *testing.T, s string, tokens []text.Span) {
	t.Helper()
	end := 0
	for _, token := range append(tokens, text.Span{Start: len(s), End: len(s)}) {
		if gap := s[end:token.Start]; strings.TrimFunc(gap, blank) != "" {
			t.Errorf("%q is in no token", gap)
		}
		if word := token.Of(s); strings.ContainsFunc(word, blank) && ellipsis(word) == 0 {
			t.Errorf("%q is one token", word)
		}
		end = token.End
	}
}

func TestOddText(t *testing.T) {
	for _, s := range odd {
		doc := parse(t, s)
		if doc.Text != s {
			t.Errorf("%q became %q", s, doc.Text)
		}
		check(t, doc)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range odd {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			if _, err := parser.Parse(context.Background(), s, nil); !errors.Is(err, ErrNotUTF8) {
				t.Errorf("Parse(%q): error %v", s, err)
			}
			return
		}
		check(t, parse(t, s))
	})
}

func TestProgressAndCancel(t *testing.T) {
	s := "One is here. Two is here.\n\n" + strings.Repeat("endless ", 1000)
	ctx, cancel := context.WithCancel(context.Background())
	var seen []int
	if _, err := parser.Parse(ctx, s, func(done, total int) {
		if total != len(s) {
			t.Fatalf("total %d, want %d", total, len(s))
		}
		if seen = append(seen, done); len(seen) == 4 {
			cancel()
		}
	}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if !slices.IsSorted(seen) || len(seen) != 4 || seen[0] != len("One is here.") {
		t.Errorf("progress %v", seen)
	}
}
