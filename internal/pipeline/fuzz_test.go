package pipeline

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// check tells what of the promises of mark.Result r breaks for the text s.
func check(t *testing.T, s string, r mark.Result) {
	t.Helper()
	for i, x := range r.Statements {
		if x.ID != i+1 || x.Speaker < 0 || x.Speaker > len(r.Speakers) {
			t.Errorf("statement %d of %d with speaker %d of %d", x.ID, len(r.Statements), x.Speaker, len(r.Speakers))
		}
		if !(x.Confidence >= 0 && x.Confidence <= 1) || len(x.Source)+len(x.Cue)+len(x.Content) == 0 {
			t.Errorf("statement %+v", x)
		}
		checkSpans(t, s, x.Source)
		checkSpans(t, s, x.Cue)
		checkSpans(t, s, x.Content)
		if i > 0 && r.Statements[i-1].Span().Start > x.Span().Start {
			t.Errorf("statement %d stands before the one before it", x.ID)
		}
	}
	for i, x := range r.Speakers {
		if x.ID != i+1 || x.Name == "" || len(x.Mentions) == 0 {
			t.Errorf("speaker %d: %+v", i, x)
		}
		checkSpans(t, s, x.Mentions)
	}
	checkMarks(t, s, r.Hedges, len(r.Statements))
	checkMarks(t, s, r.Sarcasm, len(r.Statements))
}

// checkSpans tells when spans are not in text order, or are empty, outside s or within a rune.
func checkSpans(t *testing.T, s string, spans []text.Span) {
	t.Helper()
	for i, x := range spans {
		if x.Start < 0 || x.Empty() || x.End > len(s) {
			t.Fatalf("span %v in %d bytes", x, len(s))
		}
		if !utf8.RuneStart(s[x.Start]) || x.End < len(s) && !utf8.RuneStart(s[x.End]) {
			t.Errorf("span %v ends within a rune", x)
		}
		if i > 0 && text.Compare(spans[i-1], x) > 0 {
			t.Errorf("spans out of order: %v", spans)
		}
	}
}

// checkMarks tells when marks are not in text order, name statements that there are none of, or lack a part.
func checkMarks(t *testing.T, s string, marks []mark.Mark, statements int) {
	t.Helper()
	spans := make([]text.Span, len(marks))
	for i, m := range marks {
		spans[i] = m.Span
		if m.Category == "" || m.Rule == "" || m.Why == "" {
			t.Errorf("mark %+v", m)
		}
		last := 0
		for _, id := range m.Statements {
			if id <= last || id > statements {
				t.Errorf("mark %+v of %d statements", m, statements)
			}
			last = id
		}
	}
	checkSpans(t, s, spans)
}

// seeds are scraps that each stage has something to do with.
func seeds() []string {
	return []string{
		"", " \n ", "\x00", "\ufeff“Yes”", "”“", "‘“‘a’”’ said B", "said", "he said he said he said he said.",
		"“Perhaps,” the minister told reporters, with a smirk. “Or not.”\n\n“We will see,” she added.",
		"According to Dr. Ana Ruiz, the so-called ‘experts’ might be wrong; critics scoffed.",
		"«Oui», dit-il. „Nein“, sagte sie. ``Yes,'' it said. \"It's 6' 2\" tall,\" he said",
		"Kim: No comment.\nLee: If I knew, I would say so!\r\nKim: Yeah, right. Good luck with that.",
		"The teachers’ union won’t budge, it was claimed. '90s rock 'n' roll, “so to speak",
		"👩‍👩‍👧 said “🎉”; אמר “כן” she\u202e said\u202c İİ K. “e\u0301”",
		"I", "said:", "‘S",
		strings.Repeat("“", 50) + " said " + strings.Repeat("”", 50),
	}
}

func FuzzAnalyze(f *testing.F) {
	analyzer, err := New()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range seeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		result, err := analyzer.Analyze(context.Background(), s, nil)
		if utf8.ValidString(s) != (err == nil) {
			t.Fatalf("valid %v, error %v", utf8.ValidString(s), err)
		}
		check(t, s, result)
	})
}

func TestAnalyzeGivesUpWhenAsked(t *testing.T) {
	analyzer, err := New()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	_, err = analyzer.Analyze(ctx, seeds()[8], func(float64) { cancel() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
