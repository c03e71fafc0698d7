package wire

import (
	"encoding/binary"
	"math"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// version is the first byte of an encoded result. It changes with the format: a page and a worker of two
// builds may meet in a browser's cache.
const version = 1

// EncodeResult writes r as one buffer, which crosses to the page without a copy or a conversion of strings:
// the version, the table of strings, then statements, speakers, hedges and sarcasm. Numbers are varints and
// a string is its index in the table. IDs are not written: they count from 1 in the lists' order.
func EncodeResult(r mark.Result) []byte {
	w := writer{index: map[string]int{}}
	each(&w, r.Statements, w.statement)
	each(&w, r.Speakers, w.speaker)
	each(&w, r.Hedges, w.mark)
	each(&w, r.Sarcasm, w.mark)
	out := binary.AppendUvarint([]byte{version}, uint64(len(w.table)))
	for _, s := range w.table {
		out = append(binary.AppendUvarint(out, uint64(len(s))), s...)
	}
	return append(out, w.body...)
}

// writer gathers the lists and the strings that they use.
type writer struct {
	body  []byte
	table []string
	index map[string]int // of a string in table
}

// each writes how many items there are, and the items.
func each[T any](w *writer, items []T, item func(T)) {
	w.number(len(items))
	for _, x := range items {
		item(x)
	}
}

func (w *writer) number(n int) { w.body = binary.AppendUvarint(w.body, uint64(n)) }

func (w *writer) word(s string) {
	i, ok := w.index[s]
	if !ok {
		i = len(w.table)
		w.index[s], w.table = i, append(w.table, s)
	}
	w.number(i)
}

func (w *writer) span(s text.Span) {
	w.number(s.Start)
	w.number(s.Len())
}

func (w *writer) statement(s mark.Statement) {
	w.word(string(s.Kind))
	each(w, s.Source, w.span)
	each(w, s.Cue, w.span)
	each(w, s.Content, w.span)
	w.number(s.Speaker)
	w.body = binary.LittleEndian.AppendUint64(w.body, math.Float64bits(s.Confidence))
	w.word(s.Why)
}

func (w *writer) speaker(s mark.Speaker) {
	w.word(s.Name)
	w.word(string(s.Type))
	each(w, s.Mentions, w.span)
}

func (w *writer) mark(m mark.Mark) {
	w.span(m.Span)
	w.word(string(m.Category))
	each(w, m.Statements, w.number)
	w.word(m.Rule)
	w.word(m.Why)
}
