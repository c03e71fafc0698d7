package wire

import (
	"encoding/binary"
	"math"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// The fewest bytes that an item takes: a count that promises more items than the rest can hold is refused
// before anything is allocated for them.
const (
	leastString    = 1
	leastNumber    = 1
	leastSpan      = 2
	leastStatement = 14
	leastSpeaker   = 3
	leastMark      = 6
)

// DecodeResult reads what EncodeResult wrote of the analysis of s. It gives Broken unless every span lies in
// s on rune boundaries and every ID is one of the result's own. Empty lists come back as nil.
func DecodeResult(data []byte, s string) (mark.Result, error) {
	r := reader{data: data, text: s}
	if r.byte() != version {
		return mark.Result{}, Broken
	}
	r.table = list(&r, leastString, r.bytes)
	result := mark.Result{
		Statements: list(&r, leastStatement, r.statement),
		Speakers:   list(&r, leastSpeaker, r.speaker),
		Hedges:     list(&r, leastMark, r.mark),
		Sarcasm:    list(&r, leastMark, r.mark),
	}
	for i := range result.Statements {
		result.Statements[i].ID = i + 1
	}
	for i := range result.Speakers {
		result.Speakers[i].ID = i + 1
	}
	if r.broken || len(r.data) > 0 || !consistent(result) {
		return mark.Result{}, Broken
	}
	return result, nil
}

// consistent reports whether every ID that the result uses is in it, and a mark's IDs ascend.
func consistent(r mark.Result) bool {
	for _, s := range r.Statements {
		if s.Speaker > len(r.Speakers) {
			return false
		}
	}
	for _, marks := range [][]mark.Mark{r.Hedges, r.Sarcasm} {
		for _, m := range marks {
			last := 0
			for _, id := range m.Statements {
				if id <= last || id > len(r.Statements) {
					return false
				}
				last = id
			}
		}
	}
	return true
}

// reader takes values off the front of data. After the first that cannot be right it is broken, has no
// data left and gives zero values, so that callers ask once at the end.
type reader struct {
	data   []byte
	text   string
	table  []string
	broken bool
}

// refuse makes the reader broken.
func (r *reader) refuse() { r.data, r.broken = nil, true }

// list reads a count and as many items of at least least bytes each.
func list[T any](r *reader, least int, item func() T) []T {
	n := r.number()
	if n > len(r.data)/least {
		r.refuse()
		return nil
	}
	var out []T
	for range n {
		out = append(out, item())
	}
	return out
}

// take gives the next n bytes; nil where there are fewer.
func (r *reader) take(n int) []byte {
	if n > len(r.data) {
		r.refuse()
		return nil
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

// number reads one number. None is larger than 2^31-1: positions and counts fit an int of any machine.
func (r *reader) number() int {
	n, size := binary.Uvarint(r.data)
	if size <= 0 || n > math.MaxInt32 {
		r.refuse()
		return 0
	}
	r.data = r.data[size:]
	return int(n)
}

func (r *reader) bytes() string { return string(r.take(r.number())) }

func (r *reader) word() string {
	i := r.number()
	if i >= len(r.table) {
		r.refuse()
		return ""
	}
	return r.table[i]
}

func (r *reader) confidence() float64 {
	b := r.take(8)
	if b == nil {
		return 0
	}
	c := math.Float64frombits(binary.LittleEndian.Uint64(b))
	if !(c >= 0 && c <= 1) {
		r.refuse()
	}
	return c
}

func (r *reader) span() text.Span {
	start := r.number()
	s := text.Span{Start: start, End: start + r.number()}
	if s.End > len(r.text) || !r.boundary(s.Start) || !r.boundary(s.End) {
		r.refuse()
		return text.Span{}
	}
	return s
}

// boundary reports whether a rune begins at offset, or the text ends there.
func (r *reader) boundary(offset int) bool {
	return offset == len(r.text) || utf8.RuneStart(r.text[offset])
}

func (r *reader) statement() mark.Statement {
	return mark.Statement{
		Kind:       mark.Kind(r.word()),
		Source:     list(r, leastSpan, r.span),
		Cue:        list(r, leastSpan, r.span),
		Content:    list(r, leastSpan, r.span),
		Speaker:    r.number(),
		Confidence: r.confidence(),
		Why:        r.word(),
	}
}

func (r *reader) speaker() mark.Speaker {
	return mark.Speaker{
		Name:     r.word(),
		Type:     mark.SpeakerType(r.word()),
		Mentions: list(r, leastSpan, r.span),
	}
}

func (r *reader) mark() mark.Mark {
	return mark.Mark{
		Span:       r.span(),
		Category:   mark.Category(r.word()),
		Statements: list(r, leastNumber, r.number),
		Rule:       r.word(),
		Why:        r.word(),
	}
}
