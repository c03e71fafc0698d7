package text

import "unicode/utf8"

// Units translates between bytes and UTF-16 code units, the unit of JavaScript strings. It is a cursor: a
// step costs what lies between the last place and the next, so a sorted list of places costs one pass.
// The zero place is the start of the text.
type Units struct {
	text        string
	bytes, unit int // the same place, counted both ways
}

// NewUnits puts a cursor at the start of s, which must be UTF-8.
func NewUnits(s string) *Units { return &Units{text: s} }

// At gives the code units before the byte offset, which must lie on a rune boundary inside the text.
func (u *Units) At(offset int) int {
	if offset >= u.bytes {
		u.unit += countUnits(u.text[u.bytes:offset])
	} else {
		u.unit -= countUnits(u.text[offset:u.bytes])
	}
	u.bytes = offset
	return u.unit
}

// Bytes gives the byte offset of the rune that holds the code unit; the text's length past its end.
func (u *Units) Bytes(unit int) int {
	for u.bytes < len(u.text) && u.unit < unit {
		_, size := utf8.DecodeRuneInString(u.text[u.bytes:])
		u.At(u.bytes + size)
	}
	for u.bytes > 0 && u.unit > unit {
		_, size := utf8.DecodeLastRuneInString(u.text[:u.bytes])
		u.At(u.bytes - size)
	}
	return u.bytes
}

func countUnits(s string) int {
	n := 0
	for i := range len(s) {
		n += unitsOf(s[i])
	}
	return n
}

// unitsOf charges a rune's units to its first byte: two for a rune of four bytes.
func unitsOf(b byte) int {
	switch {
	case b&0xC0 == 0x80:
		return 0
	case b >= 0xF0:
		return 2
	}
	return 1
}
