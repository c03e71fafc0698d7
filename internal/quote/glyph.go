package quote

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
