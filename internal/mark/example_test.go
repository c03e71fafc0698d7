package mark

import (
	"slices"
	"testing"

	"hearsay/internal/text"
)

func TestExample(t *testing.T) {
	for _, c := range []struct {
		example, plain string
		marked         []text.Span
	}{
		{"It rains.", "It rains.", nil},
		{"It [may] rain.", "It may rain.", []text.Span{{Start: 3, End: 6}}},
		{"[Perhaps] it [may]", "Perhaps it may", []text.Span{{Start: 0, End: 7}, {Start: 11, End: 14}}},
		{"It [may rain.", "It may rain.", []text.Span{{Start: 3, End: 12}}},
	} {
		plain, marked := Example(c.example)
		if plain != c.plain || !slices.Equal(marked, c.marked) {
			t.Errorf("Example(%q) = %q, %v", c.example, plain, marked)
		}
	}
}
