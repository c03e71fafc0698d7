package evaluate

import (
	"fmt"

	"hearsay/internal/corpus"
)

// bins is how many ranges of equal width confidence is measured in.
const bins = 10

// Bin counts the statements found with a confidence from From up to the next bin's; the last has 1 too.
type Bin struct {
	From         float64
	Right, Count int
}

// String is the bin as a line: where it begins, the share of its statements that are right, and their number.
func (b Bin) String() string {
	return fmt.Sprintf("calibration_%.1f %.4f %d", b.From, ratio(b.Right, b.Count), b.Count)
}

// Calibration tells how often a statement shown with some confidence is right: it is paired with an annotated
// one (match), and so is its source, or neither has one. Statements nested in another are not counted.
func Calibration(articles []Article) [bins]Bin {
	var out [bins]Bin
	for k := range out {
		out[k].From = float64(k) / bins
	}
	for _, a := range articles {
		s := score(a, func(corpus.Statement) bool { return true })
		right := s.right()
		for j, f := range s.found {
			b := &out[max(0, min(int(f.Confidence*bins), bins-1))]
			b.Count++
			if right[j] {
				b.Right++
			}
		}
	}
	return out
}

// right has the indices of the found statements that are right, source and all.
func (s scored) right() map[int]bool {
	out := map[int]bool{}
	for i, g := range s.gold {
		f, found := s.partner(i)
		none := len(g.Source) == 0 && len(f.Source) == 0
		if found && (none || overlap(s.Text, union(g.Source), union(f.Source)) >= alike) {
			out[s.pair[i]] = true
		}
	}
	return out
}
