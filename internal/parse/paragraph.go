package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// The widths, in runes, of the lines that a program wraps plain text into.
const narrowest, widest = 50, 90

// paragraphs gives the paragraphs of s without the white space around them. Each line is one, as articles are
// pasted, except that lines wrapped at a width are put together.
func paragraphs(s string) []text.Span {
	lines := split(s)
	var out []text.Span
	for len(lines) > 0 {
		n, wrapped := block(s, lines)
		if wrapped {
			out = append(out, text.Cover(lines[:n]...))
		} else {
			out = append(out, lines[:n]...)
		}
		lines = lines[n:]
	}
	return slices.DeleteFunc(out, text.Span.Empty)
}

// split gives the lines of s without white space around them. A blank line is an empty span.
func split(s string) []text.Span {
	var out []text.Span
	start := 0
	for i, r := range s {
		if r == '\n' || r == '\r' && !strings.HasPrefix(s[i:], "\r\n") || r == '\u2028' || r == '\u2029' {
			out = append(out, trim(s, text.Span{Start: start, End: i}))
			start = i + utf8.RuneLen(r)
		}
	}
	return append(out, trim(s, text.Span{Start: start, End: len(s)}))
}

// trim is span without the white space around it.
func trim(s string, span text.Span) text.Span {
	end := span.Start + len(strings.TrimRightFunc(span.Of(s), blank))
	return text.Span{Start: end - len(strings.TrimLeftFunc(s[span.Start:end], blank)), End: end}
}

// block counts the lines that stand together as wrapped lines do: all but the last are of a wrapping width,
// and none is wider. They are one wrapped paragraph when most of them go on in lower case.
func block(s string, lines []text.Span) (n int, wrapped bool) {
	low := 0
	for n = 1; n < len(lines) && wide(lines[n-1].Of(s)) && !lines[n].Empty(); n++ {
		line := lines[n].Of(s)
		if !wide(line) && utf8.RuneCountInString(line) > widest {
			break
		}
		if unicode.IsLower(first(line)) {
			low++
		}
	}
	return n, 2*low >= n-1
}

// wide reports whether a line is as wide as wrapped lines are.
func wide(line string) bool {
	if len(line) > widest*utf8.UTFMax {
		return false
	}
	n := utf8.RuneCountInString(line)
	return narrowest <= n && n <= widest
}
