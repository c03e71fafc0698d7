package text

import (
	"testing"
	"unicode/utf8"
)

func FuzzCodePoints(f *testing.F) {
	f.Add("“Café” 🙂", 2, 4)
	f.Add("\xff", 0, 1)
	f.Fuzz(func(t *testing.T, s string, start, end int) {
		c := InCodePoints(s)
		span, err := c.Span(start, end)
		outside := start < 0 || end < start || end > utf8.RuneCountInString(s)
		if (err != nil) != outside {
			t.Fatalf("span %d %d of %q: error %v", start, end, s, err)
		}
		if err != nil {
			return
		}
		if n := utf8.RuneCountInString(s[:span.Start]); n != start {
			t.Errorf("code point %d of %q became byte %d, after %d code points", start, s, span.Start, n)
		}
		if a, b := c.Of(span); a != start || b != end {
			t.Errorf("%v of %q went back to %d %d, want %d %d", span, s, a, b, start, end)
		}
	})
}
