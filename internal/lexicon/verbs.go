package lexicon

import (
	"maps"
	"slices"
	"strings"
)

// Verb is what a table of verbs says of one inflected form.
type Verb struct {
	Lemma  string
	Fields []string
}

// Verbs reads the table data/NAME.txt of verb lemmas and gives its entries by every form: say, says, saying,
// said. Irregular forms come from data/irregular-verbs.txt.
func Verbs(name string) map[string]Verb {
	irregular := Table("irregular-verbs")
	out := map[string]Verb{}
	table := Table(name)
	for _, lemma := range slices.Sorted(maps.Keys(table)) { // lambasting is lambaste, each time
		verb, _, _ := strings.Cut(lemma, " ")
		for _, form := range forms(lemma, irregular[verb]) {
			out[form] = Verb{lemma, table[lemma]}
		}
	}
	return out
}

// forms gives a verb's lemma, third person, participle and past forms. Where the past forms are given, they
// replace the regular one. Only the first word of a phrase (point out) is inflected.
func forms(lemma string, past []string) []string {
	verb, rest, phrase := strings.Cut(lemma, " ")
	if phrase {
		rest = " " + rest
	}
	out := []string{verb, third(verb), stem(verb, "ing") + "ing"}
	if len(past) == 0 {
		past = []string{stem(verb, "ed") + "ed"}
	}
	out = append(out, past...)
	for i := range out {
		out[i] += rest
	}
	return out
}

// third is the form for he, she and it.
func third(verb string) string {
	switch {
	case endsConsonantY(verb):
		return verb[:len(verb)-1] + "ies"
	case hasAnySuffix(verb, "s", "x", "z", "ch", "sh", "o"):
		return verb + "es"
	}
	return verb + "s"
}

// stem is what ed or ing is added to: deny → deni(ed), argue → argu(ing), quip → quipp(ed).
func stem(verb, ending string) string {
	switch {
	case ending == "ed" && endsConsonantY(verb):
		return verb[:len(verb)-1] + "i"
	case ending == "ing" && strings.HasSuffix(verb, "ie"):
		return verb[:len(verb)-2] + "y"
	case strings.HasSuffix(verb, "e") && !(ending == "ing" && hasAnySuffix(verb, "ee", "oe", "ye")):
		return verb[:len(verb)-1]
	case doubles(verb):
		return verb + verb[len(verb)-1:]
	}
	return verb
}

// doubles reports whether the last consonant is doubled: one vowel before it, and the verb of one syllable
// or stressed on its last.
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || isVowel(verb[n-1]) || strings.IndexByte("wxy", verb[n-1]) >= 0 || !isVowel(verb[n-2]) ||
		isVowel(verb[n-3]) && verb[n-3:n-1] != "ui" {
		return false
	}
	vowels := strings.Count(strings.Map(func(r rune) rune {
		if r < 128 && isVowel(byte(r)) {
			return 'v'
		}
		return 'c'
	}, verb[:n-2]), "v")
	return vowels == 0 || verb[n-3:n-1] == "ui" || hasAnySuffix(verb, "mit", "efer", "nfer", "cur", "bel", "pel", "gret")
}

func endsConsonantY(verb string) bool {
	n := len(verb)
	return n > 1 && verb[n-1] == 'y' && !isVowel(verb[n-2])
}

func isVowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}
