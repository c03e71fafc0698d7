package evaluate

import (
	"sort"
	"unicode/utf8"

	"hearsay/internal/text"
)

// stretch is a set of characters of a text: spans in text order that neither overlap nor are empty.
type stretch []text.Span

// union is the stretch of all characters of lists.
func union(lists ...[]text.Span) stretch {
	var all []text.Span
	for _, list := range lists {
		all = append(all, list...)
	}
	text.Sort(all)
	var out stretch
	for _, s := range all {
		switch last := len(out) - 1; {
		case s.Empty():
		case last >= 0 && s.Start <= out[last].End:
			out[last].End = max(out[last].End, s.End)
		default:
			out = append(out, s)
		}
	}
	return out
}

// and is what both have.
func (a stretch) and(b stretch) stretch {
	var out stretch
	for i, j := 0, 0; i < len(a) && j < len(b); {
		both := text.Span{Start: max(a[i].Start, b[j].Start), End: min(a[i].End, b[j].End)}
		if !both.Empty() {
			out = append(out, both)
		}
		if a[i].End < b[j].End {
			i++
		} else {
			j++
		}
	}
	return out
}

// has reports whether the character at offset (bytes) is in a.
func (a stretch) has(offset int) bool {
	i := sort.Search(len(a), func(i int) bool { return a[i].End > offset })
	return i < len(a) && a[i].Start <= offset
}

// size counts the code points of a.
func (a stretch) size(source string) int {
	n := 0
	for _, s := range a {
		n += utf8.RuneCountInString(s.Of(source))
	}
	return n
}

// overlap is the F1 of the code points that a and b share; 0 where both are empty.
func overlap(source string, a, b stretch) float64 {
	return ratio(2*a.and(b).size(source), a.size(source)+b.size(source))
}
