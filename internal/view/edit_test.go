package view

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func TestDiff(t *testing.T) {
	long := strings.Repeat("The same words. ", 20)
	for _, c := range []struct {
		before, after string
		want          Edit
	}{
		{"", "", Edit{}},
		{"abc", "abc", Edit{3, 3, 3}},
		{"abc", "abXc", Edit{2, 2, 3}},
		{"abc", "ac", Edit{1, 2, 1}},
		{"aaa", "aaaa", Edit{3, 3, 4}},
		{"“a”", "‘a”", Edit{0, 3, 3}}, // they share the first two bytes
		{"é", "è", Edit{0, 2, 2}},
		{"x😀", "x😁", Edit{1, 5, 5}},
		{long + "a" + long, long + "b" + long, Edit{320, 321, 321}},
	} {
		if got := Diff(c.before, c.after); got != c.want {
			t.Errorf("%q to %q: %v, want %v", c.before, c.after, got, c.want)
		}
	}
}

// Each case marks [words] and makes an edit; want is how the marked words then read.
func TestShift(t *testing.T) {
	for _, c := range []struct{ name, before, after, want string }{
		{"typed before", "ab [cd] e", "aXb cd e", "cd"},
		{"typed behind", "ab [cd] e", "ab cd eX", "cd"},
		{"typed inside", "ab [cd] e", "ab cXd e", "cXd"},
		{"typed at the start", "ab [cd] e", "ab Xcd e", "cd"},
		{"typed at the end", "ab [cd] e", "ab cdX e", "cd"},
		{"start overwritten", "ab [cdef] g", "aX ef g", "ef"},
		{"end overwritten", "ab [cdef] g", "ab cdX", "cd"},
		{"all overwritten", "ab [cd] ef", "aXYZf", ""},
		{"all deleted", "ab [cd] ef", "ab  ef", ""},
		{"another text", "ab [cd] ef", "1234", ""},
	} {
		open, end := strings.Index(c.before, "["), strings.Index(c.before, "]")
		before := strings.NewReplacer("[", "", "]", "").Replace(c.before)
		spans := []text.Span{{Start: open, End: end - 1}}
		r := mark.Result{
			Statements: []mark.Statement{{ID: 1, Content: spans}},
			Speakers:   []mark.Speaker{{ID: 1, Mentions: spans}},
			Hedges:     []mark.Mark{{Span: spans[0]}},
		}
		r = Diff(before, c.after).Shift(r)
		got, hedge := "", ""
		if len(r.Statements) > 0 {
			got = r.Statements[0].Content[0].Of(c.after)
		}
		if len(r.Hedges) > 0 {
			hedge = r.Hedges[0].Of(c.after)
		}
		if got != c.want || hedge != c.want {
			t.Errorf("%s: %q and %q, want %q", c.name, got, hedge, c.want)
		}
	}
}

func TestShiftLeavesItsInputAlone(t *testing.T) {
	r := result()
	Edit{0, 0, 5}.Shift(r)
	if r.Statements[0].Source[0].Start != 0 || r.Hedges[0].Span != at(article, "may") {
		t.Error("the result given was changed")
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("“a” b", "‘a” b", 0, 3)
	f.Add("aaaa", "aa", 1, 2)
	f.Fuzz(func(t *testing.T, before, after string, start, length int) {
		if !utf8.ValidString(before) || !utf8.ValidString(after) {
			return
		}
		e := Diff(before, after)
		if before[:e.Start] != after[:e.Start] || before[e.OldEnd:] != after[e.NewEnd:] {
			t.Fatalf("%v does not turn %q into %q", e, before, after)
		}
		if !utf8.ValidString(after[e.Start:e.NewEnd]) || !utf8.ValidString(before[e.Start:e.OldEnd]) {
			t.Fatalf("%v cuts a rune", e)
		}
		start = min(max(start, 0), len(before))
		span := e.span(text.Span{Start: start, End: min(max(start, start+length), len(before))})
		if !span.Empty() && (span.Start < 0 || span.End > len(after)) {
			t.Fatalf("%v leaves %v outside of %q", e, span, after)
		}
	})
}
