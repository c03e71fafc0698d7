package evaluate

import (
	"reflect"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func span(start, end int) text.Span { return text.Span{Start: start, End: end} }

func TestMatch(t *testing.T) {
	source := "0123456789abcdefghij"
	for name, test := range map[string]struct {
		gold, found []stretch
		want        []int
	}{
		"the better one first":        {[]stretch{{span(0, 8)}, {span(0, 10)}}, []stretch{{span(0, 10)}}, []int{-1, 0}},
		"of equals the first of gold": {[]stretch{{span(0, 4)}, {span(0, 4)}}, []stretch{{span(0, 4)}}, []int{0, -1}},
		"and the first of found":      {[]stretch{{span(0, 4)}}, []stretch{{span(0, 3)}, {span(1, 4)}}, []int{0}},
		// 2·2 of 4 + 4 is one half; 2·2 of 4 + 5 is less.
		"one half will do": {[]stretch{{span(0, 4)}}, []stretch{{span(2, 6)}}, []int{0}},
		"less will not":    {[]stretch{{span(0, 4)}}, []stretch{{span(2, 7)}}, []int{-1}},
		"nothing":          {[]stretch{{}}, []stretch{{}}, []int{-1}},
	} {
		if got := match(source, test.gold, test.found); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

// “é” are three characters of eight bytes; with " x" 5, of which they are 3: 2·3 / (3 + 5).
func TestOverlapCountsCodePoints(t *testing.T) {
	source := "“é” x"
	if got := overlap(source, stretch{span(0, 8)}, stretch{span(0, len(source))}); got != 0.75 {
		t.Errorf("overlap %v, want 0.75", got)
	}
}

func TestOutermost(t *testing.T) {
	content := func(id int, spans ...text.Span) mark.Statement { return mark.Statement{ID: id, Content: spans} }
	var got []int
	for _, s := range outermost("0123456789abcdefghij", []mark.Statement{
		content(1, span(0, 4), span(8, 10)),
		content(2, span(8, 9)),              // within 1
		content(3, span(8, 10), span(0, 4)), // the same as 1
		content(4, span(8, 11)),             // crosses 1
		content(5),                          // within all, but empty
		content(6, span(12, 16), span(14, 18)),
		content(7, span(13, 17)), // within 6, across its two spans
	}) {
		got = append(got, s.ID)
	}
	if want := []int{1, 3, 4, 5, 6}; !reflect.DeepEqual(got, want) {
		t.Errorf("left %v, want %v", got, want)
	}
}

func TestUnion(t *testing.T) {
	got := union([]text.Span{span(5, 7), span(0, 2)}, []text.Span{span(2, 3), span(6, 6), span(6, 9), span(9, 9)})
	if want := (stretch{span(0, 3), span(5, 9)}); !reflect.DeepEqual(got, want) {
		t.Errorf("union %v, want %v", got, want)
	}
}

// A stretch is checked against the plain set of its bytes.
func FuzzStretch(f *testing.F) {
	f.Add([]byte{0, 3, 2, 5, 9, 9}, []byte{4, 8})
	f.Fuzz(func(t *testing.T, first, second []byte) {
		a, inA := plainSet(first)
		b, inB := plainSet(second)
		both := a.and(b)
		for i := range 256 {
			if a.has(i) != inA[i] || both.has(i) != (inA[i] && inB[i]) {
				t.Fatalf("byte %d: %v has it: %v; with %v: %v", i, a, a.has(i), b, both.has(i))
			}
		}
	})
}

func plainSet(ends []byte) (stretch, map[int]bool) {
	var spans []text.Span
	set := map[int]bool{}
	for i := 0; i+1 < len(ends); i += 2 {
		s := span(int(min(ends[i], ends[i+1])), int(max(ends[i], ends[i+1])))
		spans = append(spans, s)
		for b := s.Start; b < s.End; b++ {
			set[b] = true
		}
	}
	return union(spans), set
}
