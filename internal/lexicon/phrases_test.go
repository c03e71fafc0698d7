package lexicon

import (
	"slices"
	"strings"
	"testing"

	"hearsay/internal/text"
)

func TestSplitSetsCliticsApart(t *testing.T) {
	for phrase, want := range map[string]string{
		"i don't think":    "i do n't think",
		"gee, thanks":      "gee , thanks",
		"that's it":        "that 's it",
		"in my opinion":    "in my opinion",
		"we're not sure":   "we 're not sure",
		"who would've, eh": "who would 've , eh",
	} {
		if got := split(phrase); !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("split(%q) = %q", phrase, got)
		}
	}
}

func TestPhrasesFindTheLongest(t *testing.T) {
	p := Phrases{"in": {{"in", "my", "opinion"}, {"in", "my"}}}
	var doc text.Document
	for _, word := range strings.Fields("in my opinion in my in") {
		doc.Tokens = append(doc.Tokens, text.Token{Lower: word})
	}
	w := text.Window{Document: &doc, Last: len(doc.Tokens)}
	for i, want := range []int{3, 0, 0, 2, 0, 0, 0} {
		if got := p.At(w, i); got != want {
			t.Errorf("At(%d) = %d, want %d", i, got, want)
		}
	}
}
