package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// survey sees which words belong to which quote.
type survey struct {
	doc    text.Document
	quotes []text.Quote
	outer  family // the document's outer style
	owner  []int  // for each token the innermost quote around it, -1 for none
}

func surveyOf(doc text.Document, quotes []text.Quote, outer family) survey {
	s := survey{doc, quotes, outer, make([]int, len(doc.Tokens))}
	for i := range s.owner {
		s.owner[i] = -1
	}
	for i, q := range quotes {
		first, last := doc.TokensIn(q.Span)
		for t := first; t < last; t++ {
			s.owner[t] = i
		}
	}
	return s
}

// setting gives the setting of quote i. The kinds of the quotes before it must be known.
func (s survey) setting(i int) setting {
	q := s.quotes[i]
	first, last := s.doc.TokensIn(q.Span)
	if first == last {
		return setting{}
	}
	out := setting{
		words: words(s.doc.Tokens[first:last]),
		left:  s.side(i, first, -1),
		right: s.side(i, last-1, +1),
	}
	out.capital, out.ended = edges(q.Of(s.doc.Text))
	out.closed = q.Closed
	out.parted = len(out.right) > 0 && out.right[0].Start == q.End && strings.Contains(pauses, out.right[0].Lower)
	out.continues = s.continues(i, first)
	around := append(words(out.left), words(out.right)...)
	out.headline = len(around) > 2 && s.titled(around) || s.outer != single && s.opensSingle(q)
	out.titled = s.titled(out.words) && !out.headline
	return out
}

// opensSingle reports whether single marks stand around an outermost quote.
func (s survey) opensSingle(q text.Quote) bool {
	first, size := utf8.DecodeRuneInString(q.Of(s.doc.Text))
	second, _ := utf8.DecodeRuneInString(q.Of(s.doc.Text)[size:])
	return q.Depth == 0 && glyphOf(first).family == single && second != first
}

// window is how many tokens on each side may matter. It keeps the cost of endless sentences linear.
const window = 40

// side gives the tokens beside quote i, from its outermost token on in steps of by, to the end of the sentence.
func (s survey) side(i, outermost, by int) []text.Token {
	var out []text.Token
	sentence := s.doc.Tokens[outermost].Sentence
	for n := 1; n <= window; n++ {
		t := outermost + n*by
		if t < 0 || t >= len(s.owner) || s.doc.Tokens[t].Sentence != sentence {
			break
		}
		if token := s.doc.Tokens[t]; s.owner[t] == s.quotes[i].Parent && !blank(token.Of(s.doc.Text)) {
			out = append(out, token)
		}
	}
	return out
}

// continues reports whether the nearest quote before token t in its sentence is a quotation of the same voice as
// quote i.
func (s survey) continues(i, t int) bool {
	sentence := s.doc.Tokens[t].Sentence
	for n := t - 1; n >= max(0, t-window) && s.doc.Tokens[n].Sentence == sentence; n-- {
		if o := s.owner[n]; o >= 0 && o != s.quotes[i].Parent {
			return s.quotes[o].Parent == s.quotes[i].Parent && s.quotes[o].Kind == text.Quotation
		}
	}
	return false
}

// edges reports whether a quote begins with a capital, and whether punctuation that ends something stands before
// its closing mark.
func edges(q string) (capital, ended bool) {
	words := strings.TrimLeftFunc(q, notInWord)
	first, _ := utf8.DecodeRuneInString(words)
	inner := strings.TrimRightFunc(q, func(r rune) bool { return unicode.IsSpace(r) || glyphOf(r).family != 0 })
	last, _ := utf8.DecodeLastRuneInString(inner)
	return unicode.IsUpper(first), strings.ContainsRune(",.?!…—–-", last)
}

// titled reports whether all words begin with a capital, but for small ones.
func (s survey) titled(tokens []text.Token) bool {
	capitals := 0
	for _, t := range tokens {
		first, _ := utf8.DecodeRuneInString(t.Of(s.doc.Text))
		switch {
		case unicode.IsUpper(first), unicode.IsDigit(first):
			capitals++
		case unicode.IsLower(first) && !small(t):
			return false
		}
	}
	return capitals > 0
}

// small reports whether a word is written small also in titles.
func small(t text.Token) bool {
	switch t.Tag {
	case "DT", "IN", "CC", "TO", "POS":
		return len(t.Lower) <= 4
	}
	return false
}

// words leaves out punctuation and marks.
func words(tokens []text.Token) []text.Token {
	var out []text.Token
	for _, t := range tokens {
		if strings.IndexFunc(t.Lower, func(r rune) bool { return !notInWord(r) }) >= 0 {
			out = append(out, t)
		}
	}
	return out
}
