package parse

import (
	"strings"
	"unicode/utf8"

	"hearsay/internal/text"
)

// ellipsis is the length of the dots that s begins with where they are three or more, or have single spaces
// between them; otherwise 0.
func ellipsis(s string) int {
	if strings.HasPrefix(s, "…") {
		return len("…")
	}
	rest, dotted := strings.CutPrefix(s, ".")
	for _, next := range []string{".", " .", "\u00A0."} {
		if n := run(rest, next); dotted && n >= 2*len(next) {
			return 1 + n
		}
	}
	return 0
}

// run is the length of the start of s in which unit comes again and again.
func run(s, unit string) int {
	n := 0
	for strings.HasPrefix(s[n:], unit) {
		n += len(unit)
	}
	return n
}

// spelling is the mark at span as the tagger was trained on it, "" where that is the mark itself.
func spelling(s string, span text.Span) string {
	word := span.Of(s)
	switch tag := markTag(s, span); {
	case tag == "''" && (word == "'" || word == "’"):
		return "'"
	case tag == "``" || tag == "''":
		return tag
	case ellipsis(word) > 0:
		return "..."
	case tag == ":" && strings.ContainsRune("-–—―", first(word)):
		return "--"
	}
	return ""
}

// markTag is the tag of the punctuation at span, "" for other tokens.
func markTag(s string, span text.Span) string {
	word := span.Of(s)
	switch r, size := utf8.DecodeRuneInString(word); {
	case quotation(r):
		return quotationTag(s, span, r, size)
	case r == '.' && size == len(word) || r == '!' || r == '?':
		return "."
	case r == ',':
		return ","
	case strings.ContainsRune(".:;…-–—―", r):
		return ":"
	case strings.ContainsRune("([{", r):
		return "("
	case strings.ContainsRune(")]}", r):
		return ")"
	}
	return ""
}

// quotationTag is the tag of the quotation mark r at span, by which way it points. A straight mark opens
// where white space, a bracket or a dash stands before it but none after.
func quotationTag(s string, span text.Span, r rune, size int) string {
	after := first(s[span.Start+size:])
	switch {
	case span.Len() > size && after != r: // ’90s, ’s
		return ""
	case strings.ContainsRune("“„‟‘‚‛«‹`", r):
		return "``"
	case r != '"' && r != '\'':
		return "''"
	}
	before := last(quoteless(s[:span.Start]))
	if next := first(s[span.End:]); (before == 0 || blank(before) || strings.ContainsRune("([{-–—“‘", before)) && !blank(next) && next != 0 {
		return "``"
	}
	return "''"
}

// quoteless is s without two straight quotation marks at its end: what stands before them tells which way they
// all point.
func quoteless(s string) string {
	for range 2 {
		if n := len(s); n > 0 && (s[n-1] == '"' || s[n-1] == '\'') {
			s = s[:n-1]
		}
	}
	return s
}
