package quote

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"hearsay/internal/text"
)

// FuzzFind holds what every list of quotes is, whatever the text.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"", "\"", "''", "”“", "‘’'`´", "He said: “One.\n\n“Two.” And ‘three", "“a ‘b “c «d»”’”\n“e", "= \"x\" y=\"z",
		"''''''\n''''", "\x00\"\u2028\"\u202e“", "'n' '90s 6'2\" dogs' “’tis”", "\"\"'0\n''",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if doc, err := parser.Parse(context.Background(), source, nil); err == nil {
			sound(t, doc, Find(doc))
		}
	})
}

func sound(t *testing.T, doc text.Document, quotes []text.Quote) {
	t.Helper()
	for i, q := range quotes {
		if !onRunes(doc.Text, q.Span) || q.Empty() || text.Cover(q.Parts...) != q.Span {
			t.Fatalf("quote %d: %+v in %q", i, q, doc.Text)
		}
		if i > 0 && text.Compare(quotes[i-1].Span, q.Span) > 0 {
			t.Fatalf("quotes %d and %d are out of order in %q", i-1, i, doc.Text)
		}
		for n, p := range q.Parts {
			if !onRunes(doc.Text, p) || p.Empty() || n > 0 && p.Start < q.Parts[n-1].End {
				t.Fatalf("quote %d, part %d: %+v in %q", i, n, q, doc.Text)
			}
			if at := doc.ParagraphAt(p.Start); !doc.Paragraphs[at].Contains(p) {
				t.Fatalf("quote %d, part %d crosses a paragraph in %q", i, n, doc.Text)
			}
		}
		related(t, quotes, i)
	}
}

func onRunes(s string, span text.Span) bool {
	return 0 <= span.Start && span.Start <= span.End && span.End <= len(s) &&
		(span.Start == len(s) || utf8.RuneStart(s[span.Start])) && (span.End == len(s) || utf8.RuneStart(s[span.End]))
}

// related checks a quote against the one around it and the sibling before it.
func related(t *testing.T, quotes []text.Quote, i int) {
	t.Helper()
	q := quotes[i]
	switch {
	case q.Parent < 0 && q.Depth != 0, q.Parent >= i, q.Depth >= depth:
		t.Fatalf("quote %d: %+v", i, q)
	case q.Parent >= 0 && (quotes[q.Parent].Depth != q.Depth-1 || !quotes[q.Parent].Contains(q.Span)):
		t.Fatalf("quote %d: %+v in %+v", i, q, quotes[q.Parent])
	}
	for j := i - 1; j > q.Parent; j-- {
		if quotes[j].Parent == q.Parent {
			if quotes[j].Overlaps(q.Span) {
				t.Fatalf("siblings overlap: %+v, %+v", quotes[j], q)
			}
			return
		}
	}
}

// TestAppend: what comes later changes nothing of what was found before, as long as no quote is open there and the
// outer style stays.
func TestAppend(t *testing.T) {
	pieces := []string{"\"", "“", "”", "''", "'", "’", "‘", "He", "she said", "dogs", ", ", ". ", " ", " ", "\n\n", "6", "— ", "(", "»"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		short := document(t, b.String()+"\n\nIt rained.")
		long := document(t, b.String()+"\n\nIt rained.\n\nShe said, “It rained,” and left.")
		lines := read(short)
		if outerStyle(lines) != outerStyle(read(long)) {
			continue
		}
		before, after := Find(short), Find(long)
		if n := len(after) - 1; n < 0 || !slices.EqualFunc(before, after[:n], same) {
			t.Fatalf("%q:\n%+v\n%+v", short.Text, before, after)
		}
	}
}

func same(a, b text.Quote) bool { return a.Span == b.Span && a.Kind == b.Kind && a.Parent == b.Parent }

// TestWithoutTokens: the scanner needs paragraphs only.
func TestWithoutTokens(t *testing.T) {
	source := "“It rains,” he said."
	doc := text.Document{Text: source, Paragraphs: []text.Paragraph{{Span: text.Span{End: len(source)}}}}
	if got := notation(source, Find(doc), false); got != "⟦“It rains,”⟧ he said." {
		t.Error(got)
	}
}

// hostile makes a text of n bytes whose marks ask for the most work.
func hostile(unit string, n int) text.Document {
	source := strings.Repeat(unit, n/len(unit))
	return text.Document{Text: source, Paragraphs: []text.Paragraph{{Span: text.Span{End: len(source)}}}}
}

// TestLinear: a megabyte of marks takes a fraction of a second. The limit is far above what it takes, and far below
// what anything quadratic would.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"\"", "\" ", "' ", "“'\"« ", "’ ", "\"a ", "“'\"«", "=\"", "='=\"", "'s "} {
		doc := hostile(unit, 1<<20)
		start := time.Now()
		Find(doc)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%q: %v", unit, took)
		}
	}
}

func BenchmarkMarks(b *testing.B) {
	for _, unit := range []string{"\"", "\" ", "' ", "“'\"« ", "“A word or two,” she said, ‘with three’ more. "} {
		b.Run(unit, func(b *testing.B) {
			doc := hostile(unit, 1<<20)
			b.SetBytes(int64(len(doc.Text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(doc)
			}
		})
	}
}
