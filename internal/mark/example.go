package mark

import (
	"strings"

	"hearsay/internal/text"
)

// Example reads one of a rule's examples: the text without its brackets, and the words (bytes of plain) that
// stand in them. A bracket that is never closed counts to the end.
func Example(example string) (plain string, marked []text.Span) {
	var b strings.Builder
	for rest := example; rest != ""; {
		before, inside, _ := strings.Cut(rest, "[")
		b.WriteString(before)
		if inside == "" {
			break
		}
		start := b.Len()
		inside, rest, _ = strings.Cut(inside, "]")
		b.WriteString(inside)
		marked = append(marked, text.Span{Start: start, End: b.Len()})
	}
	return b.String(), marked
}
