package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// family says which marks belong together. The marks of one may differ in shape: „…“, “…”, ‘…´. The two families
// of double marks stand in for each other, too, as in “…", yet a mark of one inside the other rather opens a
// quote of its own. The zero family is no quotation mark.
type family uint8

const (
	straight family = iota + 1 // double marks without a direction
	curly                      // double marks with one
	single
	angle
	families = 4
)

// pairs reports whether a mark of family f may close a quote that one of family g opened.
func (f family) pairs(g family) bool { return f == g || f.double() && g.double() }

func (f family) double() bool { return f == straight || f == curly }

// shape is what a mark's drawing says of its direction. It is a vote: marks are often turned wrong.
type shape uint8

const (
	either shape = iota
	opens
	closes
	low // opens, and is never seen at an end
)

type glyph struct {
	family
	shape
}

// glyphOf knows the quotation marks of Unicode that news is written with.
func glyphOf(r rune) glyph {
	switch r {
	case '"', '＂':
		return glyph{straight, either}
	case '“', '‟', '〝', '‶', '‷':
		return glyph{curly, opens}
	case '”', '〞', '〟', '″', '‴':
		return glyph{curly, closes}
	case '„', '⹂':
		return glyph{curly, low}
	case '\'', '＇':
		return glyph{single, either}
	case '‘', '‛', '`', '‵':
		return glyph{single, opens}
	case '’', '´', '′':
		return glyph{single, closes}
	case '‚':
		return glyph{single, low}
	case '«', '‹', '「', '『':
		return glyph{angle, opens}
	case '»', '›', '」', '』':
		return glyph{angle, closes}
	}
	return glyph{}
}

// mark is one character that may be a quotation mark.
type mark struct {
	text.Span
	glyph
	twin          bool // the next mark is the same single mark at once: '' may be one double mark
	doubled       bool // it is a double mark beside another: one of them may be too much
	before, after side // what stands before and after the row of marks it is in
}

// side is what stands on one side of a row of marks.
type side struct {
	class         // of the nearest character
	near   rune   // that character, 0 for none
	word   string // the letters and digits that touch the mark, at most wordLimit bytes of them
	second rune   // after the row only: the character behind the nearest one
}

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

// line is one paragraph's marks.
type line struct {
	text.Span
	marks []mark
	wraps bool // it breaks off in mid-sentence: the next paragraph goes on with it
}

// read collects the marks of every paragraph.
func read(doc text.Document) []line {
	lines := make([]line, len(doc.Paragraphs))
	for i, p := range doc.Paragraphs {
		lines[i] = line{Span: p.Span, marks: marksOf(doc.Text, p.Span)}
		if i > 0 {
			lines[i-1].wraps = wraps(doc.Text, lines[i-1].Span, p.Span)
		}
	}
	return lines
}

// marksOf collects the marks of one paragraph, row by row. Apostrophes between two letters are left out: they are
// never anything else. So are the values in markup that was pasted along.
func marksOf(source string, p text.Span) []mark {
	var marks []mark
	for at := p.Start; at < p.End; {
		r, size := utf8.DecodeRuneInString(source[at:p.End])
		if glyphOf(r).family == 0 {
			at += size + attribute(source[at:p.End])
			continue
		}
		first := len(marks)
		marks, at = row(marks, source, at, p.End)
		marks = flank(marks, first, source, p)
	}
	return marks
}

// attribute is the length of the value that an attribute in markup has, marks included, if s begins with the
// equals sign before it. Of a value that never ends it is the opening mark alone.
func attribute(s string) int {
	if len(s) < 2 || s[0] != '=' || s[1] != '"' && s[1] != '\'' {
		return 0
	}
	return 1 + strings.IndexByte(s[2:], s[1]) + 1
}

// row appends the marks that stand side by side from at on, and gives where they end.
func row(marks []mark, source string, at, end int) ([]mark, int) {
	var previous rune
	for first := len(marks); at < end; {
		r, size := utf8.DecodeRuneInString(source[at:end])
		g := glyphOf(r)
		if g.family == 0 {
			break
		}
		if n := len(marks); n > first && r == previous && g.family == single {
			marks[n-1].twin = true
		}
		marks = append(marks, mark{Span: text.Span{Start: at, End: at + size}, glyph: g})
		previous, at = r, at+size
	}
	return marks, at
}

// flank tells the row marks[first:] what stands beside it, or drops it where it is an apostrophe inside a word
// or the end of a tag in markup.
func flank(marks []mark, first int, source string, p text.Span) []mark {
	before := sideBefore(source[p.Start:marks[first].Start])
	after := sideAfter(source[marks[len(marks)-1].End:p.End])
	apostrophe := first == len(marks)-1 && marks[first].family == single && before.word != "" && after.word != ""
	if apostrophe || after.near == '>' {
		return marks[:first]
	}
	for i := first; i < len(marks); i++ {
		marks[i].before, marks[i].after = before, after
	}
	for i := first; i+1 < len(marks); i++ { // only the marks at the ends touch a word
		marks[i].after.word, marks[i+1].before.word = "", ""
		if marks[i].family.double() && marks[i+1].family.double() {
			marks[i].doubled, marks[i+1].doubled = true, true
		}
	}
	return marks
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

// wraps reports whether a paragraph that is not the last breaks off in mid-sentence: it ends in a word or a
// comma, and what follows goes on in lower case or stands right on the next line.
func wraps(source string, this, next text.Span) bool {
	last, _ := utf8.DecodeLastRuneInString(source[this.Start:this.End])
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ',' {
		return false
	}
	first, _ := utf8.DecodeRuneInString(source[next.Start:next.End])
	if unicode.IsLower(first) {
		return true
	}
	gap := source[this.End:next.Start]
	return gap == "\n" || gap == "\r\n"
}
