package evaluate

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// locate finds a cue in the first span of a statement that has it: as whole words, else anywhere and in
// whatever case.
func locate(source string, s mark.Statement, cue string) (text.Span, bool) {
	anywhere := regexp.MustCompile("(?i)" + regexp.QuoteMeta(cue))
	for _, spans := range [][]text.Span{s.Content, s.Cue, s.Source} {
		for _, span := range spans {
			words := span.Of(source)
			at := wholeWords(words, cue)
			if at == nil {
				at = anywhere.FindStringIndex(words)
			}
			if at != nil {
				return text.Span{Start: span.Start + at[0], End: span.Start + at[1]}, true
			}
		}
	}
	return text.Span{}, false
}

// wholeWords finds cue in s where no word goes on at either end of it; nil where there is no such place.
func wholeWords(s, cue string) []int {
	for from := 0; ; {
		i := strings.Index(s[from:], cue)
		if i < 0 {
			return nil
		}
		start, end := from+i, from+i+len(cue)
		before, _ := utf8.DecodeLastRuneInString(s[:start])
		after, _ := utf8.DecodeRuneInString(s[end:])
		if !isWord(before) && !isWord(after) {
			return []int{start, end}
		}
		if end == len(s) {
			return nil
		}
		_, first := utf8.DecodeRuneInString(s[start:])
		from = start + first
	}
}
