package parse

import "testing"

// The words that are wanted are the text's tokens with spaces between.
func TestTokens(t *testing.T) {
	for s, want := range map[string]string{
		// Clitics.
		"Vane’s men don’t know; they'll say it’s ours.": "Vane ’s men do n’t know ; they 'll say it ’s ours .",
		"Quill’s, I'd've, can't, DON’T, Ash'S":          "Quill ’s , I 'd 've , ca n't , DO N’T , Ash 'S",
		"workers’ rights, the Joneses' dog":             "workers ’ rights , the Joneses ' dog",
		"O’Malley's rock’n’roll at five o'clock":        "O’Malley 's rock’n’roll at five o'clock",

		// Apostrophes that begin a word are no quotation marks.
		"’90s music, the '08 vote, 'tis, ’em, ‘70s": "’90s music , the '08 vote , 'tis , ’em , ‘70s",

		// Quotation marks stand alone.
		"“Go,” ‘go’ \"go\" 'go' «go» „go“ ‹go›": "“ Go , ” ‘ go ’ \" go \" ' go ' « go » „ go “ ‹ go ›",
		"``Go,'' he said. ''Go'' it was.":       "`` Go , '' he said . '' Go '' it was .",
		"‘We said “no.”’":                       "‘ We said “ no . ” ’",

		// Dashes, dots, slashes.
		"word—word, word--word, 1990–95 - so-called": "word — word , word -- word , 1990 – 95 - so-called",
		"well... well… well . . . well":              "well ... well … well . . . well",
		"and/or, 9/11, 24/7, 10:30, 1,000.50, 5%":    "and / or , 9/11 , 24/7 , 10:30 , 1,000.50 , 5 %",

		// Full stops.
		"Mr. J. K. Vane of the U.S. left at 5 p.m.": "Mr. J. K. Vane of the U.S. left at 5 p.m.",
		"He said no. Then plan B.":                  "He said no . Then plan B .",
		"No. 5 (Ill.) at Acme Inc., ca.":            "No. 5 ( Ill. ) at Acme Inc. , ca .",

		// The web, money, firms, other scripts.
		"See http://x.org/a?b=c. Ask me@x.org or @me #now.": "See http://x.org/a?b=c . Ask me@x.org or @me #now .",
		"AT&T paid $5m & £3":                                "AT&T paid $ 5m & £ 3",
		"Peña’s naïve co\u00adop 👩‍👩‍👧👍🏽 😀!":                "Peña ’s naïve co\u00adop 👩‍👩‍👧👍🏽 😀 !",
		"it&rsquo;s a\u200bb":                               "it & rsquo ; s a b",
	} {
		doc := parse(t, s)
		if got := words(doc, doc.Tokens); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", s, got, want)
		}
	}
}

func TestLower(t *testing.T) {
	doc := parse(t, "Don’t Élan oʼ o’clock")
	for i, want := range []string{"do", "n't", "élan", "o'", "o'clock"} {
		if i >= len(doc.Tokens) || doc.Tokens[i].Lower != want {
			t.Errorf("token %d: want %q in %+v", i, want, doc.Tokens)
		}
	}
}
