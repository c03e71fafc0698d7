// Package evaluate measures an analysis against the corpus: precision, recall and F1 of statements and their
// parts, speakers, hedges and sarcasm.
package evaluate

import "fmt"

// Figure is one measured value, from 0 to 1.
type Figure struct {
	Name  string
	Value float64
}

// String is the figure as a line for people and programs.
func (f Figure) String() string { return fmt.Sprintf("%s %.4f", f.Name, f.Value) }

// Error is something that an analysis got wrong.
type Error struct {
	Article string
	What    string // such as "missed statement"
	Text    string // the words in question, and what was found in their place
}

// Score is what was measured, in a fixed order, and what brought the figures down.
type Score struct {
	Figures []Figure
	Errors  []Error
}

// Figure gives the value of the figure name, 0 where there is none.
func (s Score) Figure(name string) float64 {
	for _, f := range s.Figures {
		if f.Name == name {
			return f.Value
		}
	}
	return 0
}

// count counts what was found rightly, found wrongly and missed.
type count struct{ right, wrong, missed int }

// add counts one case: whether it should be found, and whether it was.
func (c *count) add(wanted, found bool) {
	switch {
	case wanted && found:
		c.right++
	case found:
		c.wrong++
	case wanted:
		c.missed++
	}
}

// figures are the precision, the recall and their harmonic mean F1; 0 where there is nothing to divide by.
func (c count) figures(name string) []Figure {
	p, r := ratio(c.right, c.right+c.wrong), ratio(c.right, c.right+c.missed)
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return []Figure{{name + "_precision", p}, {name + "_recall", r}, {name + "_f1", f}}
}

// ratio is part of whole; 0 where there is no whole.
func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
