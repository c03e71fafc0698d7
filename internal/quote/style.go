package quote

import "unicode"

// outerStyle decides which marks stand around the outermost quotes of a document: the family with more pairs
// that look like somebody's words: curly for double marks of any kind, also where both have as many, or single.
func outerStyle(lines []line) family {
	var pairs [families + 1]int
	for _, l := range lines {
		count(&pairs, l.marks)
	}
	if pairs[single] > pairs[straight]+pairs[curly] {
		return single
	}
	return curly
}

// count adds the outermost pairs of a line that begin with a capital or end with punctuation inside, each to its
// family. It takes every mark at its place's word.
func count(pairs *[families + 1]int, marks []mark) {
	var open family
	var capital bool
	for _, m := range marks {
		f := m.family
		if m.twin {
			f = m.twins().family
		}
		mayOpen, mayClose := m.place()
		switch {
		case open == 0 && mayOpen && !mayClose && !m.elides():
			open, capital = f, unicode.IsUpper(m.after.near)
		case (open == f || open.double() && f.double()) && mayClose && !mayOpen && (m.before.class == stop || !m.possessive()):
			if capital || m.before.class == stop {
				pairs[f]++
			}
			open = 0
		}
	}
}
