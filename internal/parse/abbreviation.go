package parse

import (
	"strings"
	"unicode"
)

// keepsStop reports whether the full stop after word belongs to it: an abbreviation, an initial, U.S.
// At the end of a sentence only what is never written without it keeps it.
func (w wordLists) keepsStop(word, after string) bool {
	end := strings.TrimLeftFunc(after, func(r rune) bool { return closing(r) || blank(r) }) == ""
	if initials(word) {
		return !end || len(word) > 1
	}
	kind, ok := w.abbreviations.kind(word)
	return ok && (!end || kind != "word")
}

// abbreviations is the table of that name: what kind each is, by the word without its last full stop.
type abbreviations map[string][]string

// kind gives word's kind, and false where word is no abbreviation.
func (a abbreviations) kind(word string) (string, bool) {
	kind, ok := a[strings.ToLower(word)]
	switch {
	case len(kind) == 0:
		return "", ok
	case kind[0] == "capital":
		return "", unicode.IsUpper(first(word))
	}
	return kind[0], true
}

// initials reports whether word is single letters with full stops between them: J, U.S, a.m.
func initials(word string) bool {
	letter := true
	for _, r := range word {
		if letter && !unicode.IsLetter(r) || !letter && r != '.' {
			return false
		}
		letter = !letter
	}
	return !letter
}
