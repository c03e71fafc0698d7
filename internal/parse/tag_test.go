package parse

import (
	"strings"
	"testing"
)

// Each word that carries a tag in these sentences must get it: word/TAG.
func TestTags(t *testing.T) {
	for _, s := range []string{
		"He said/VBD that/IN the man that/DT day told/VBD her/PRP to/TO go to/TO bed.",
		"She gave her/PRP the/DT keys to/TO her/PRP$ office.",
		"Voters preferred/VBD the mayor to/TO Quill/NNP , because he knew them .",
		"It 's/VBZ late , and Vane 's/POS car is gone .",
		"“/`` Go ,/, ”/'' he said —/: twice …/: (/( loudly )/) ./.",
		"The workers ’/POS union won .",
	} {
		var plain, tags []string
		for _, word := range strings.Fields(s) {
			word, tag, _ := strings.Cut(word, "/")
			plain, tags = append(plain, word), append(tags, tag)
		}
		doc := parse(t, strings.Join(plain, " "))
		i := 0
		for _, token := range doc.Tokens {
			if i < len(plain) && token.Of(doc.Text) == plain[i] {
				if tags[i] != "" && token.Tag != tags[i] {
					t.Errorf("%s: %s is tagged %s", s, plain[i], token.Tag)
				}
				i++
			}
		}
	}
}

// Straight marks open or close by what stands around them. Between spaces a mark closes.
func TestMarkTags(t *testing.T) {
	for s, want := range map[string]string{
		"\"Go,\" she said. 'Now!'":  "`` '' `` ''",
		"(\"Go\") he—\"no\"—said":   "`` '' `` ''",
		"''Go,'' he said, ``now.''": "`` '' `` ''",
		"“‘Go’” „go“ «go» ‹go›":     "`` `` '' '' `` `` `` '' `` ''",
		"\"'Go,' she said\" \" ":    "`` `` '' '' ''",
	} {
		var got []string
		for _, token := range parse(t, s).Tokens {
			if token.Tag == "``" || token.Tag == "''" {
				got = append(got, token.Tag)
			}
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: got %s, want %s", s, got, want)
		}
	}
}
