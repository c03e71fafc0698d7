package evaluate

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/mark"
)

var (
	possessive = regexp.MustCompile(`[’']s$`)
	title      = regexp.MustCompile(`(?i)^(the|an?|mr\.?|mrs\.?|ms\.?|dr\.?|sen\.?|gov\.?|rep\.?)[\s\p{Z}]+`)
)

// nameWords gives the words of a name that tell it from others: without article, title and possessive.
func nameWords(name string) []string {
	name = possessive.ReplaceAllString(strings.TrimFunc(name, isSpace), "")
	name = title.ReplaceAllString(name, "")
	return strings.Fields(strings.Map(func(r rune) rune {
		if r == ' ' || isWord(r) {
			return r
		}
		return -1
	}, strings.ToLower(name)))
}

// sameSpeaker reports whether two names mean one identity: for a person the same family name and no other
// given name, else at least half of all their words in common.
func sameSpeaker(gold string, kind mark.SpeakerType, found string) bool {
	g, f := nameWords(gold), nameWords(found)
	if len(g) == 0 || len(f) == 0 {
		return len(g) == len(f)
	}
	if kind == mark.Person {
		return g[len(g)-1] == f[len(f)-1] && (len(g) == 1 || len(f) == 1 || g[0] == f[0])
	}
	return 2*inCommon(g, f) >= len(distinct(append(g, f...)))
}

// inCommon counts the distinct words that stand in both lists.
func inCommon(a, b []string) int {
	n := 0
	for _, w := range distinct(a) {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// distinct gives each word once, sorted.
func distinct(words []string) []string { return slices.Compact(slices.Sorted(slices.Values(words))) }
