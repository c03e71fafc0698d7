package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// sentenceLists is what splitting into sentences knows of words around a full stop.
type sentenceLists struct {
	abbreviations abbreviations
	starters      lexicon.Set             // words that begin a sentence when they have a capital after an abbreviation
	names         lexicon.Set             // names that end in a mark: yahoo!
	verbs         map[string]lexicon.Verb // reporting verbs
}

func newSentenceLists() sentenceLists {
	return sentenceLists{
		abbreviations(lexicon.Table("abbreviations")), lexicon.Words("sentence-starters"),
		lexicon.Words("names-with-marks"), lexicon.Verbs("reporting-verbs"),
	}
}

// split gives the sentences of the paragraph at span, without the white space around them.
func (l sentenceLists) split(s string, span text.Span) []text.Span {
	var out []text.Span
	start, words := span.Start, false
	for at := span.Start; at < span.End; {
		n := strings.IndexAny(s[at:span.End], ".?!…")
		if n < 0 {
			break
		}
		words = words || strings.ContainsFunc(s[at:at+n], inWord)
		end := at + n + ending(s[at+n:span.End])
		next := strings.TrimLeftFunc(s[end:span.End], blank)
		if words && len(next) < span.End-end && next != "" && l.ends(s[start:at+n], s[at+n:end], next) {
			out = append(out, text.Span{Start: start, End: end})
			start, words = span.End-len(next), false
		}
		at = end
	}
	return append(out, text.Span{Start: start, End: span.End})
}

// ending is the length of the sentence marks at the start of s and of what closes after them.
func ending(s string) int {
	n := ellipsis(s)
	n += len(s[n:]) - len(strings.TrimLeft(s[n:], ".?!…"))
	return len(s) - len(strings.TrimLeftFunc(s[n:], closing))
}

// ends reports whether a sentence ends with marks (the mark and what closes after it), where before is the
// sentence so far and next begins with what follows the white space.
func (l sentenceLists) ends(before, marks, next string) bool {
	start := strings.TrimLeftFunc(next, opening)
	r := first(start)
	if unicode.IsLower(r) || strings.ContainsRune(",;:-–—)]%&/", r) {
		return false
	}
	word, follower := lastWord(before), lower(firstWord(start))
	switch {
	case marks[0] == '.' && ellipsis(marks) == 0:
		return l.stops(word, follower, r)
	case l.names.Has(lower(word) + marks[:1]):
		return l.starters.Has(follower)
	}
	return !quotation(last(marks)) || !l.attributed(next)
}

// attributed reports whether next begins with a name and a reporting verb, as after “Why?”: then it goes on
// with the sentence.
func (l sentenceLists) attributed(next string) bool {
	n := 0
	for word := range strings.FieldsFuncSeq(next, blank) {
		low := lower(firstWord(word))
		if n > 0 && slices.Contains(l.verbs[low].Fields, "quote") {
			return true
		}
		if n == longestName || !unicode.IsUpper(first(word)) || l.starters.Has(low) {
			return false
		}
		n++
	}
	return false
}

// longestName is how many words a name with its title has at most.
const longestName = 6

// stops reports whether the full stop between word and follower ends a sentence; r is the follower's first
// rune.
func (l sentenceLists) stops(word, follower string, r rune) bool {
	kind, known := l.abbreviations.kind(word)
	switch {
	case !known && !initials(word), word == "I":
		return true
	case initials(word) && unicode.IsUpper(first(word)):
		return l.starters.Has(follower)
	case kind == "title":
		return false
	case kind == "word":
		return !digit(r)
	}
	return l.starters.Has(follower)
}

// lastWord is the end of s after the last white space, dash, bracket or quotation mark.
func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool { return !inWord(r) && r != '.' && !apostrophe(r) })
	if i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		s = s[i+size:]
	}
	return strings.TrimLeft(s, "'’.")
}

// firstWord is s up to what is no part of a word.
func firstWord(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return !inWord(r) && r != '-' })
	if i < 0 {
		return s
	}
	return s[:i]
}
