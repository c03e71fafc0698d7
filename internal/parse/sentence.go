package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// sentenceLists is what splitting into sentences knows of words around a full stop.
type sentenceLists struct {
	abbreviations abbreviations
	starters      lexicon.Set // words that begin a sentence when they have a capital after an abbreviation
	names         lexicon.Set // names that end in a mark: yahoo!
}

func newSentenceLists() sentenceLists {
	return sentenceLists{
		abbreviations(lexicon.Table("abbreviations")), lexicon.Words("sentence-starters"), lexicon.Words("names-with-marks"),
	}
}

// split gives the sentences of the paragraph at span, without the white space around them.
func (l sentenceLists) split(s string, span text.Span) []text.Span {
	var out []text.Span
	start := span.Start
	for at := span.Start; at < span.End; {
		n := strings.IndexAny(s[at:span.End], ".?!…")
		if n < 0 {
			break
		}
		end := at + n + ending(s[at+n:span.End])
		next := strings.TrimLeftFunc(s[end:span.End], blank)
		if len(next) < span.End-end && next != "" && l.ends(s[start:at+n], s[at+n:end], next) {
			out = append(out, text.Span{Start: start, End: end})
			start = span.End - len(next)
		}
		at = end
	}
	return append(out, text.Span{Start: start, End: span.End})
}

// ending is the length of the sentence marks at the start of s and of what closes after them.
func ending(s string) int {
	n := len(s) - len(strings.TrimLeft(s, ".?!…"))
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !closing(r) {
			break
		}
		n += size
	}
	return n
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
	if marks[0] != '.' || strings.HasPrefix(marks, "..") {
		return !l.names.Has(lower(word)+marks[:1]) || l.starters.Has(follower)
	}
	return l.stops(word, follower, r)
}

// stops reports whether the full stop between word and follower ends a sentence; r is the follower's first
// rune.
func (l sentenceLists) stops(word, follower string, r rune) bool {
	kind, known := l.abbreviations.kind(word)
	switch {
	case !known && !initials(word), word == "I":
		return true
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
