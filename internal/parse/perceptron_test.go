package parse

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
)

// The tags are those of prose itself, which only gets them right where no word comes twice.
func TestTagsAreThoseOfProse(t *testing.T) {
	for _, s := range []string{
		"The mayor of Springfield said on Monday that she would not close an old bridge , which carries 900 cars",
		"We may have lost our way , Okoro told reporters after officials denied him entry to their office",
		"In 2024 prices rose sharply while well-known economists at two banks expected little change",
		"Do n't worry about it , because nobody who matters has ever been fired for telling jokes !",
		"Quill , 62 , quickly apologized and left New York by train with his former aide Pat Vane",
	} {
		doc, err := prose.NewDocument(s, prose.WithExtraction(false), prose.WithSegmentation(false))
		if err != nil {
			t.Fatal(err)
		}
		words := strings.Fields(s)
		tokens := doc.Tokens()
		if len(words) != len(tokens) {
			t.Fatalf("prose made %d tokens of %q", len(tokens), s)
		}
		for i, tag := range parser.tagger.tag(words) {
			if tag != tokens[i].Tag {
				t.Errorf("%s: %s is tagged %s, by prose %s", s, words[i], tag, tokens[i].Tag)
			}
		}
	}
}
