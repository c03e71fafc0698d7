package parse

import (
	"errors"
	"strconv"
	"strings"

	"github.com/jdkato/prose/v2"

	"hearsay/internal/text"
)

// tagger gives tokens their parts of speech.
type tagger struct{ model *prose.Model }

func newTagger() (tagger, error) {
	doc, err := prose.NewDocument("one", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return tagger{}, err
	}
	return tagger{doc.Model}, nil
}

var errTagger = errors.New("the tagger lost count of the words")

// tag fills in the tags of tokens, which are (a stretch of) one sentence of s.
func (t tagger) tag(s string, tokens []text.Token) error {
	doc, err := prose.NewDocument(chunks(s, tokens), prose.UsingModel(t.model),
		prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return err
	}
	tagged := doc.Tokens()
	if len(tagged) != len(tokens) {
		return errTagger
	}
	for i := range tokens {
		tokens[i].Tag = tagged[i].Tag
	}
	return nil
}

// chunks writes tokens for prose so that it makes exactly one token of each. Two of its ways are used: a chunk
// is cut before 's, and what then begins with 's and is longer is dropped. So a number after 's makes each
// chunk unlike all others, and no two words share the token that prose keeps for equal chunks.
func chunks(s string, tokens []text.Token) string {
	var b strings.Builder
	for i, token := range tokens {
		word, next := form(token.Of(s)), ""
		if i+1 < len(tokens) {
			next = form(tokens[i+1].Of(s))
		}
		b.WriteString(word)
		switch {
		case clitic[word]:
			b.WriteByte(' ')
		case next != "'s":
			b.WriteString("'s" + strconv.Itoa(i) + " ")
		}
	}
	return b.String()
}

// clitic holds the words that prose would drop were a chunk to go on after them. Their tags hardly vary.
var clitic = map[string]bool{"'s": true, "'ll": true, "'re": true, "'m": true}

// forms are marks as the tagger was trained on them.
var forms = map[string]string{
	"“": "``", "”": "''", "„": "``", "«": "``", "»": "''", "‘": "`", "’": "'", "‹": "`", "›": "'", "‚": "`",
	"—": "--", "–": "--", "…": "...",
}

// form is word as it is written for prose: its own marks, and no apostrophe within a word, since prose would
// cut there and drop the rest (O'Malley).
func form(word string) string {
	if f, ok := forms[word]; ok {
		return f
	}
	low := lower(word)
	switch low {
	case "'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "''", "'":
		return low
	}
	if len(strings.ToLower(word)) != len(word) {
		word = low
	}
	word = strings.NewReplacer("'", "", "’", "", "‘", "", "ʼ", "", "&", "").Replace(word)
	if word == "" {
		return "&"
	}
	return word
}
