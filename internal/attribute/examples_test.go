package attribute_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/attribute"
	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

// The example of a pattern is found by it: just these contents, for the reason that is shown.
func TestPatterns(t *testing.T) {
	for _, r := range attribute.Patterns() {
		for _, example := range r.Marks {
			plain, want := mark.Example(example)
			var got []text.Span
			var reasons []string
			for _, s := range attribute.Find(ruletest.Document(t, plain)) {
				got, reasons = append(got, s.Content...), append(reasons, s.Why)
			}
			if !slices.Equal(got, want) || !slices.Contains(reasons, r.Reason) {
				t.Errorf("%s: %s: contents %v, want %v; reasons %q", r.Name, example, got, want, reasons)
			}
		}
	}
}

func TestEveryPatternIsShown(t *testing.T) {
	source, err := os.ReadFile("pattern.go")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, r := range attribute.Patterns() {
		names[r.Name] = true
	}
	if all := strings.Count(string(source), "= pattern{"); all == 0 || len(names) != all {
		t.Errorf("%d of %d patterns are shown", len(names), all)
	}
}
