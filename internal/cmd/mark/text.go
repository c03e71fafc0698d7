package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Colours as ANSI parameters: a span's adds to those of the spans around it.
const (
	bold      = "1"
	underline = "4"
	yellow    = "33"
	magenta   = "35"
	cyan      = "36"
)

const legend = "{source} <cue> [content] of each statement, (h hedge) (s sarcasm)\n\n"

// isTerminal reports whether w shows its text to a person who has not asked for no colours
// (https://no-color.org).
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// writeText writes an analysed article for people: the article with its marks, then what each mark is.
func writeText(w io.Writer, source string, r mark.Result, coloured bool) error {
	out := bufio.NewWriter(w)
	out.WriteString(legend)
	p := painter{Writer: out, source: source, coloured: coloured}
	p.paint(marksOf(r))
	out.WriteString("\n")
	writeStatements(out, source, r)
	writeSpeakers(out, r)
	writeMarks(out, source, "Hedges", "h", r.Hedges)
	writeMarks(out, source, "Sarcasm", "s", r.Sarcasm)
	return out.Flush()
}

// marked is a span to show between brackets, in a colour.
type marked struct {
	text.Span
	opening, closing, colour string
}

// marksOf gives every span of r, in text order, the longer first. A content closes with its number too: much
// may stand between its ends.
func marksOf(r mark.Result) []marked {
	var all []marked
	add := func(opening, closing, colour string, spans ...text.Span) {
		for _, s := range spans {
			all = append(all, marked{s, opening, closing, colour})
		}
	}
	for _, s := range r.Statements {
		add(fmt.Sprintf("[%d ", s.ID), fmt.Sprintf(" %d]", s.ID), cyan, s.Content...)
		add(fmt.Sprintf("{%d ", s.ID), "}", bold, s.Source...)
		add(fmt.Sprintf("<%d ", s.ID), ">", underline, s.Cue...)
	}
	for i, m := range r.Hedges {
		add(fmt.Sprintf("(h%d ", i+1), ")", yellow, m.Span)
	}
	for i, m := range r.Sarcasm {
		add(fmt.Sprintf("(s%d ", i+1), ")", magenta, m.Span)
	}
	slices.SortStableFunc(all, func(a, b marked) int { return text.Compare(a.Span, b.Span) })
	return all
}

// painter writes source with brackets around its marked spans, which may nest and cross.
type painter struct {
	*bufio.Writer
	source   string
	coloured bool
	at       int      // what lies before is written
	open     []marked // the later opened last
}

func (p *painter) paint(marks []marked) {
	for _, m := range marks {
		p.closeUntil(m.Start)
		p.write(m.Start)
		p.open = append(p.open, m)
		p.colour()
		p.WriteString(m.opening)
	}
	p.closeUntil(len(p.source))
	p.write(len(p.source))
}

// closeUntil writes the text up to the end of each open span that ends by offset, and closes it there.
func (p *painter) closeUntil(offset int) {
	for {
		i := p.next()
		if i < 0 || p.open[i].End > offset {
			return
		}
		p.write(p.open[i].End)
		p.WriteString(p.open[i].closing)
		p.open = slices.Delete(p.open, i, i+1)
		p.colour()
	}
}

// next is the index of the open span that ends first, of two such the one opened last; -1 for none.
func (p *painter) next() int {
	first := -1
	for i, m := range p.open {
		if first < 0 || m.End <= p.open[first].End {
			first = i
		}
	}
	return first
}

// write writes the text up to offset.
func (p *painter) write(offset int) {
	p.WriteString(printable(p.source[p.at:offset]))
	p.at = offset
}

// colour switches to the colours of the open spans.
func (p *painter) colour() {
	if !p.coloured {
		return
	}
	p.WriteString("\x1b[0")
	for _, m := range p.open {
		p.WriteString(";" + m.colour)
	}
	p.WriteString("m")
}

// printable replaces what would steer a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return -1 // of a line break \r\n
		case unicode.IsControl(r) && r != '\n' && r != '\t':
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
