package mark

import (
	"slices"
	"testing"

	"hearsay/internal/text"
)

func TestOwnersGivesTheShortestPart(t *testing.T) {
	doc := text.Document{Text: "a b c d"}
	for i := 0; i < 7; i += 2 {
		doc.Tokens = append(doc.Tokens, text.Token{Span: text.Span{Start: i, End: i + 1}})
	}
	statements := []Statement{
		{Content: []text.Span{{Start: 2, End: 3}}},
		{Content: []text.Span{{Start: 0, End: 5}}},
	}
	if got, want := Owners(doc, statements, Contents), []int{1, 0, 1, -1}; !slices.Equal(got, want) {
		t.Errorf("Owners = %v, want %v", got, want)
	}
}
