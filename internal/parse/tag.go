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
		if tag := markTag(s, tokens[i].Span); tag != "" && tokens[i].Tag != "POS" {
			tokens[i].Tag = tag
		}
	}
	return nil
}

// chunks writes tokens for prose so that it makes exactly one token of each. Two of its ways are used: a chunk
// is cut before 's, and what then begins with 's and is longer is dropped. So a number after 's makes each
// chunk unlike all others, and no two words share the token that prose keeps for equal chunks. After ’ll and
// ’s themselves that would drop too much; their tags hardly vary.
func chunks(s string, tokens []text.Token) string {
	var b strings.Builder
	for i, token := range tokens {
		word, next := form(s, token.Span), ""
		if i+1 < len(tokens) {
			next = form(s, tokens[i+1].Span)
		}
		b.WriteString(word)
		switch {
		case word == "'s" || word == "'ll":
			b.WriteByte(' ')
		case next != "'s":
			b.WriteString("'s" + strconv.Itoa(i) + " ")
		}
	}
	return b.String()
}

// uncut takes out of a word what prose would cut it at, or replace.
var uncut = strings.NewReplacer("'s", "s", "'S", "S", "'l", "l", "'L", "L", "&", "")

// form is the token at span as it is written for prose, in the spelling that the tagger was trained on.
func form(s string, span text.Span) string {
	if mark := spelling(s, span); mark != "" {
		return mark
	}
	word := straight.Replace(span.Of(s))
	low := strings.ToLower(word)
	if low == "'s" || low == "'ll" {
		return low
	}
	if len(low) != len(word) {
		word = low
	}
	if word = uncut.Replace(word); word == "" {
		return "&"
	}
	return word
}
