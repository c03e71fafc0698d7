package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// blank reports whether r is white space to the reader's eye: space, control characters, and invisible marks
// such as U+200B and U+FEFF, except those that join or shape what is around them.
func blank(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' ' || r == 0x7F
	case r == '\u200C' || r == '\u200D' || r == '\u00AD' || r >= 0xE0000:
		return false
	}
	return unicode.IsSpace(r) || unicode.Is(unicode.C, r) && !unicode.Is(unicode.Co, r)
}

// apostrophe reports whether r can stand for one; the first is also a quotation mark.
func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

// quotation reports whether r is a quotation mark.
func quotation(r rune) bool { return strings.ContainsRune("\"'`“”„‟‘’‚‛«»‹›", r) }

// closing reports whether r can close a quotation or a bracket after a sentence's end.
func closing(r rune) bool { return strings.ContainsRune("\"'”’»›)]}", r) }

// opening reports whether r can open a quotation or a bracket.
func opening(r rune) bool { return strings.ContainsRune("\"'`“„‟‘‚‛«‹([{", r) }

// inWord reports whether r is a part of a word by itself.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N) || r == '\u00AD' || r == '\u200C' || r == '\u200D'
}

// first is the first rune of s, 0 where s is empty.
func first(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// last is the last rune of s, 0 where s is empty.
func last(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

var straight = strings.NewReplacer("’", "'", "ʼ", "'")

// lower is word as look-up wants it: lower case, apostrophes straight.
func lower(word string) string { return straight.Replace(strings.ToLower(word)) }
