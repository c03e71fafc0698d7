package evaluate

import (
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func TestTokenStarts(t *testing.T) {
	for source, want := range map[string]string{
		"":                     "",
		"It's 3.5% off_line":   "It|'|s|3|.|5|%|off_line",
		"“Größe,”\u00a0½ ²٣漢字": "“|Größe|,|”|½|²٣漢字",
		"a\x1cb\u200bc\n🙂🙂":    "a|b|\u200b|c|🙂|🙂",
		"e\u0301a":             "e|\u0301|a", // a combining accent is no letter
	} {
		starts := append(tokenStarts(source), len(source))
		var tokens []string
		for i, start := range starts[:len(starts)-1] {
			tokens = append(tokens, strings.TrimFunc(source[start:starts[i+1]], isSpace))
		}
		if got := strings.Join(tokens, "|"); got != want {
			t.Errorf("%q: %q, want %q", source, got, want)
		}
	}
}

func TestIsQuotation(t *testing.T) {
	for content, want := range map[string]bool{
		"“So.”":           true,
		`"So".,;:`:        true,
		" “So.”\n":        true,
		"“So.\"":          true,
		`"`:               true,
		"“":               false,
		"":                false,
		"‘So.’":           false,
		"''So.''":         false,
		"that “so”":       false,
		"“So,” he said, ": false,
		"“So”!":           false,
	} {
		if got := isQuotation(content, []text.Span{{Start: 0, End: len(content)}}); got != want {
			t.Errorf("%q: %v, want %v", content, got, want)
		}
	}
	// The spans are joined in the order that the annotator gave them.
	if isQuotation("b”“a", []text.Span{span(0, 4), span(4, 8)}) || !isQuotation("b”“a", []text.Span{span(4, 8), span(0, 4)}) {
		t.Error("the order of spans is not kept")
	}
}

func TestSameSpeaker(t *testing.T) {
	for _, test := range []struct {
		gold  string
		kind  mark.SpeakerType
		found string
		want  bool
	}{
		{"Ada Finch", mark.Person, "Finch", true},
		{"Ada Finch", mark.Person, "Mr. Finch’s", true},
		{"Ada Finch", mark.Person, "ADA B. FINCH", true},
		{"Ada Finch", mark.Person, "Bo Finch", false},
		{"Ada Finch", mark.Person, "Ada", false},
		{"O’Hara", mark.Person, "Sen. O'Hara's", true},
		{"", mark.Group, "", true},
		{"", mark.Group, "the", false}, // an article alone is a name
		{"", mark.Group, "—", true},    // what has no letters is not
		{"the Harbour Board", mark.Group, "harbour board", true},
		{"Harbour Board", mark.Group, "Harbour", true},
		{"Harbour Board", mark.Group, "Harbour Trust", false},
		{"board of the board", mark.Group, "board", false}, // 1 of board, of, the
		{"critics", mark.Unnamed, "The critics", true},
	} {
		if got := sameSpeaker(test.gold, test.kind, test.found); got != test.want {
			t.Errorf("%q (%s) and %q: %v, want %v", test.gold, test.kind, test.found, got, test.want)
		}
	}
}

func TestLocate(t *testing.T) {
	source := "As if: Ifield may, if mayhem. MAY said so; perhaps."
	s := statement(t, source, 1, "MAY", "said", "Ifield may", "if mayhem", "perhaps.")
	for cue, want := range map[string]text.Span{
		"may":     at(t, source, "may")[0], // the first span has it as a word
		"if":      at(t, source, "If")[0],  // the first span has it, though not as a word
		"mayhem":  at(t, source, "mayhem")[0],
		"hem":     at(t, source, "hem")[0],
		"perhaps": at(t, source, "perhaps")[0],
		"SAID":    at(t, source, "said")[0],
		"so":      {},
		"(":       {},
	} {
		got, ok := locate(source, s, cue)
		if got != want || ok != !want.Empty() {
			t.Errorf("%q: %v %q, want %v", cue, got, got.Of(source), want)
		}
	}
}

func TestWholeWords(t *testing.T) {
	for _, test := range []struct {
		s, cue string
		want   int
	}{
		{"mayor may", "may", 6},
		{"may", "may", 0},
		{"mayor", "may", -1},
		{"ééaé aé", "aé", 8},
		{"aaa aa", "aa", 4},
		{"ab", "", -1},
	} {
		got := -1
		if at := wholeWords(test.s, test.cue); at != nil {
			got = at[0]
		}
		if got != test.want {
			t.Errorf("%q in %q: %d, want %d", test.cue, test.s, got, test.want)
		}
	}
}

func TestQuotingOf(t *testing.T) {
	for source, want := range map[string]Quoting{
		"“So,” she said of \"it\".": Curly,
		"\"So,\" she said. “No.":    Straight,
		"''So,'' she said. \"":      Doubled,
		"So, she said, 'so'.":       Unquoted,
	} {
		if got := QuotingOf(source); got != want {
			t.Errorf("%q: %s, want %s", source, got, want)
		}
	}
}
