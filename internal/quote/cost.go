package quote

import (
	"strings"
	"unicode"

	"hearsay/internal/lexicon"
)

// The prices of what a mark may do, in half points. Only their order and rough distance matter; they were set
// by reasoning on the cases of the tests, and no article was used to fit them.
const (
	free     = 0
	slight   = 1  // usual, though something speaks against it
	doubtful = 2  // nothing speaks for it
	turned   = 2  // the mark's shape points the other way
	clumsy   = 4  // possible, but most such marks are something else
	unlikely = 6  // a mark with words on both sides, or one turned the wrong way between spaces
	orphan   = 8  // a mark in a good place that belongs to no quote
	against  = 12 // the mark stands where it can't do this
	unclosed = 6  // a quote without its closing mark
	mixed    = 2  // a straight double mark closes a quote that a curly one opened, or the other way
	nested   = 6  // a quote at once within one of the same family
	foreign  = 6  // single marks around an outermost quote where the document uses double ones
	wrapped  = 3  // a quote goes on in the next paragraph without a new mark
)

// reading is one way to take a mark, or two twins together, and what it costs to take it as an opening mark, as a
// closing one, or as none.
type reading struct {
	family
	width             int // marks that it takes up
	open, close, skip int32
}

// readings gives the ways to read a mark: itself, and with its twin as one double mark.
func (m mark) readings() [2]reading {
	one := reading{m.family, 1, m.openCost(), m.closeCost(), m.skipCost()}
	if !m.twin {
		return [2]reading{one}
	}
	two := mark{glyph: m.twins(), row: m.row}
	return [2]reading{one, {two.family, 2, two.openCost(), two.closeCost(), orphan}}
}

// twins is the double mark that a single mark makes with its twin: ”, “.
func (m mark) twins() glyph {
	if m.shape == either {
		return glyph{straight, either}
	}
	return glyph{curly, m.shape}
}

// place is what a mark's neighbours say: it may open, it may close, both or neither. Where they leave it open, its
// shape decides.
func (m mark) place() (mayOpen, mayClose bool) {
	mayOpen = (m.before.class == edge || m.before.class == paren || m.before.class == joint) &&
		m.after.class != edge && m.after.class != stop
	mayClose = (m.before.class == letter || m.before.class == stop || m.before.class == joint) && m.after.class != letter
	return
}

func (m mark) openCost() int32 {
	mayOpen, mayClose := m.place()
	switch {
	case mayOpen && !mayClose:
		return price(m.shape == closes, turned, free) + m.openAsElision()
	case mayClose && !mayOpen:
		return against
	}
	return m.openPlace(m.shape == opens || m.shape == low, m.shape == closes)
}

func (m mark) closeCost() int32 {
	mayOpen, mayClose := m.place()
	switch {
	case m.shape == low || mayOpen && !mayClose:
		return against
	case mayClose && !mayOpen:
		return price(m.shape == opens, turned, free) + m.closeAsPossessive()
	}
	return m.openPlace(m.shape == closes, m.shape == opens)
}

// openPlace is the price where the place says nothing: the shape speaks for the role, or against it.
func (m mark) openPlace(agrees, disagrees bool) int32 {
	loose := m.before.class == edge && m.after.class == edge
	switch {
	case agrees && m.before.class != letter:
		return slight
	case disagrees, m.before.class == letter && m.after.class == letter && !agrees:
		return unlikely
	case loose, m.before.class != letter:
		return doubtful
	}
	return clumsy
}

// openAsElision is what makes a single mark before ’tis or ’90s a worse opening mark than others.
func (m mark) openAsElision() int32 {
	return price(m.family == single && m.elides(), doubtful, free)
}

// closeAsPossessive is what makes a single mark after a plural a worse closing mark than others: the teachers’
// union.
func (m mark) closeAsPossessive() int32 {
	switch {
	case m.family != single || m.before.class != letter:
		return free
	case m.possessive() && m.after.class == edge && unicode.IsLower(m.after.second):
		return clumsy
	}
	return slight
}

// skipCost is the price of taking the mark as an apostrophe, an inch or foot mark, or a stray.
func (m mark) skipCost() int32 {
	mayOpen, mayClose := m.place()
	switch {
	case m.measures():
		return price(m.family == single, slight, doubtful)
	case m.before.class == edge && m.after.class == edge:
		return doubtful + slight
	case m.family != single:
		return price(m.doubled, clumsy, orphan)
	case m.elides():
		return free
	case mayOpen && !mayClose:
		return m.skipBeforeWord()
	case m.possessive():
		return slight
	case strings.HasSuffix(m.wordBefore(), "in"):
		return slight
	case m.before.class == letter:
		return clumsy
	}
	return orphan
}

// skipBeforeWord is the price of an elision that no list knows: ’ is the mark for it, and few start with a capital.
func (m mark) skipBeforeWord() int32 {
	switch {
	case m.shape == closes:
		return slight + doubtful
	case unicode.IsLower(m.after.near):
		return clumsy + slight
	}
	return orphan
}

// measures reports whether the mark may stand for inches, feet, seconds or minutes.
func (m mark) measures() bool {
	return unicode.IsDigit(m.before.near) && m.shape != opens && m.shape != low && m.family != angle
}

// possessive reports whether a word before the mark ends in s: the Joneses’.
func (m mark) possessive() bool {
	return strings.HasSuffix(m.wordBefore(), "s") || strings.HasSuffix(m.wordBefore(), "S")
}

// elisions lists words with letters left out at the start or the end, the mark in its place.
var elisions = lexicon.Words("elisions")

// elides reports whether the mark stands for letters left out: ’tis, ol’, the ’90s.
func (m mark) elides() bool {
	return m.before.class != letter && (elisions.Has("'"+strings.ToLower(m.wordAfter())) || isYear(m.wordAfter())) ||
		m.after.class != letter && elisions.Has(strings.ToLower(m.wordBefore())+"'")
}

// isYear reports whether word is a year or decade without its century: 08, 90s.
func isYear(word string) bool {
	word = strings.TrimSuffix(word, "s")
	return len(word) == 2 && isDigit(word[0]) && isDigit(word[1])
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func price(condition bool, yes, no int32) int32 {
	if condition {
		return yes
	}
	return no
}
