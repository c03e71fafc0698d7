package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// row is what stands around marks side by side.
type row struct{ before, after side }

// side is what stands on one side of a row of marks.
type side struct {
	class         // of the nearest character
	near   rune   // that character, 0 for none
	word   string // the letters and digits that touch the row, at most wordLimit bytes of them
	second rune   // after the row only: the character behind the nearest one
}

func surroundings(source string, p text.Span, start, end int) *row {
	return &row{sideBefore(source[p.Start:start]), sideAfter(source[end:p.End])}
}

// ornament is more marks than ever stand side by side to open or close quotes.
const ornament = 13

// meaningless reports whether the marks of a row are no quotation marks: an apostrophe inside a word, a pair with
// nothing in it, the end of a tag in markup, an ornament.
func (r *row) meaningless(marks []mark) bool {
	n := len(marks)
	apostrophe := n == 1 && marks[0].family == single && r.before.word != "" && r.after.word != ""
	empty := n == 2 && marks[0].double() && marks[1].double() && r.before.class == edge && r.after.class <= stop
	return apostrophe || empty || n >= ornament || r.after.near == '>'
}

// join tells marks of their row.
func (r *row) join(marks []mark) {
	for i := range marks {
		m := &marks[i]
		m.row, m.first, m.last = r, i == 0, i == len(marks)-1
		if m.last {
			return
		}
		next := &marks[i+1]
		m.twin = m.family == single && m.glyph == next.glyph
		if m.double() && next.double() {
			m.doubled, next.doubled = true, true
		}
	}
}

// wordLimit is more than the longest word that the look-ups beside a mark need, in bytes.
const wordLimit = 16

func sideBefore(s string) side {
	r, size := utf8.DecodeLastRuneInString(s)
	if size == 0 {
		return side{}
	}
	near := s[max(0, len(s)-wordLimit):]
	if i := strings.LastIndexFunc(near, notInWord); i >= 0 {
		_, size := utf8.DecodeRuneInString(near[i:])
		near = near[i+size:]
	}
	previous, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return side{class: classBeside(r, previous), near: r, word: near}
}

func sideAfter(s string) side {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return side{}
	}
	near := s[:min(len(s), wordLimit)]
	if i := strings.IndexFunc(near, notInWord); i >= 0 {
		near = near[:i]
	}
	second, _ := utf8.DecodeRuneInString(s[size:])
	return side{class: classBeside(r, second), near: r, word: near, second: second}
}

// classBeside is the class of r with neighbour next to it: three dots join like a dash.
func classBeside(r, neighbour rune) class {
	if r == '.' && neighbour == '.' {
		return joint
	}
	return classOf(r)
}

func notInWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// class sorts characters by what they say of a mark next to them.
type class uint8

const (
	edge  class = iota // white space, or the paragraph's start or end
	stop               // punctuation that ends something
	paren              // a bracket that opens
	joint              // a dash, colon or slash: a mark on either side of it is good
	letter
)

func classOf(r rune) class {
	switch r {
	case 0:
		return edge
	case '.', ',', ';', '!', '?', ')', ']', '}', '%':
		return stop
	case '(', '[', '{', '¿', '¡':
		return paren
	case '-', '–', '—', '―', '‐', '‑', '‒', ':', '/', '|', '=', '*', '_', '~', '<', '>', '•', '…':
		return joint
	}
	if unicode.IsSpace(r) {
		return edge
	}
	return letter
}
