package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// mark is one character that may be a quotation mark.
type mark struct {
	text.Span
	glyph
	first, last bool // it is at that end of its row
	twin        bool // the next mark is the same single mark at once: '' may be one double mark
	doubled     bool // it is a double mark beside another: one of them may be too much
	*row
}

// wordBefore is the word that touches the mark, if one does, and wordAfter likewise.
func (m mark) wordBefore() string {
	if m.first {
		return m.before.word
	}
	return ""
}

func (m mark) wordAfter() string {
	if m.last {
		return m.after.word
	}
	return ""
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
		marks, at = collect(marks, source, at, p.End)
		if around := surroundings(source, p, marks[first].Start, at); around.meaningless(marks[first:]) {
			marks = marks[:first]
		} else {
			around.join(marks[first:])
		}
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

// collect appends the marks that stand side by side from at on, and gives where they end.
func collect(marks []mark, source string, at, end int) ([]mark, int) {
	for at < end {
		r, size := utf8.DecodeRuneInString(source[at:end])
		g := glyphOf(r)
		if g.family == 0 {
			break
		}
		marks = append(marks, mark{Span: text.Span{Start: at, End: at + size}, glyph: g})
		at += size
	}
	return marks, at
}

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
