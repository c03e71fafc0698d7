package lexicon

import (
	"slices"
	"strings"

	"hearsay/internal/text"
)

// Phrases is a list of phrases of one or more words, by their first word, the longest first.
type Phrases map[string][][]string

// PhraseList reads the list data/NAME.txt for look-up in tokens. It panics where there is no such file.
func PhraseList(name string) Phrases {
	p := Phrases{}
	for _, line := range entries(name) {
		words := split(line)
		p[words[0]] = append(p[words[0]], words)
	}
	for _, list := range p {
		slices.SortStableFunc(list, func(a, b []string) int { return len(b) - len(a) })
	}
	return p
}

// At is the number of tokens of the longest phrase that starts at token i of w and ends in it; 0 where none does.
func (p Phrases) At(w text.Window, i int) int {
	for _, words := range p[w.Lower(i)] {
		if startsWith(w, i, words) {
			return len(words)
		}
	}
	return 0
}

func startsWith(w text.Window, i int, words []string) bool {
	for k, word := range words {
		if w.Lower(i+k) != word {
			return false
		}
	}
	return true
}

// clitics sets apart what parsing makes a token of its own.
var clitics = strings.NewReplacer("n't", " n't", "'s", " 's", "'m", " 'm", "'re", " 're", "'ve", " 've",
	"'d", " 'd", "'ll", " 'll", ",", " , ", "?", " ?", ":", " :", "…", " …")

// split gives the words of a phrase as tokens: don't → do n't.
func split(phrase string) []string { return strings.Fields(clitics.Replace(phrase)) }
