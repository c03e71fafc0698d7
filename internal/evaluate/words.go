package evaluate

import (
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// Letters, digits and white space are those of Python's regular expressions, in which the measure was
// first written.

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }

func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

// tokenStarts gives the bytes at which the tokens of s start: runs of word characters, and each other
// character that is no white space.
func tokenStarts(s string) []int {
	var starts []int
	inWord := false
	for i, r := range s {
		word := isWord(r)
		if !isSpace(r) && !(word && inWord) {
			starts = append(starts, i)
		}
		inWord = word
	}
	return starts
}

// isQuotation reports whether a content, as a whole, stands in double quotation marks.
func isQuotation(source string, content []text.Span) bool {
	s := strings.TrimFunc(wordsOf(source, content, ""), isSpace)
	opened := strings.HasPrefix(s, "“") || strings.HasPrefix(s, `"`)
	s = strings.TrimRight(s, ".,;:")
	return opened && (strings.HasSuffix(s, "”") || strings.HasSuffix(s, `"`))
}

// wordsOf gives the words of spans with a separator between them.
func wordsOf(source string, spans []text.Span, separator string) string {
	words := make([]string, len(spans))
	for i, s := range spans {
		words[i] = s.Of(source)
	}
	return strings.Join(words, separator)
}
