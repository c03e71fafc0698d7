package quote

import "hearsay/internal/text"

// classify gives every quote its kind, in place.
func classify(s survey) {
	for i := range s.quotes {
		s.quotes[i].Kind = kindOf(s.setting(i))
	}
}

// signs are what tells the kind of a quote; the first that holds decides.
var signs = [...]struct {
	kind  text.QuoteKind
	holds func(setting) bool
}{
	{text.Scare, setting.distanced},
	{text.Title, setting.named},
	{text.Quotation, setting.spoken},
	{text.Partial, setting.called},
	{text.Title, setting.capitalised},
	{text.Quotation, setting.sentence},
	{text.Partial, setting.reported},
	{text.Partial, func(s setting) bool { return s.headline }},
	{text.Scare, setting.short},
	{text.Partial, func(setting) bool { return true }},
}

func kindOf(s setting) text.QuoteKind {
	for _, sign := range signs {
		if sign.holds(s) {
			return sign.kind
		}
	}
	panic("quote: the last sign always holds")
}

// few is the most words of a phrase held at arm's length. Of quotes up to three words 77 % stand in somebody's
// reported words, of four to six 91 %, of longer ones 98 % (counted in PolNeAR).
const few = 5

func (s setting) short() bool { return s.closed && len(s.words) <= few }

// distanced reports whether a word before the quote takes its words back: the so-called “experts”.
func (s setting) distanced() bool { return s.short() && s.before(2, distancing) }

// spoken reports whether the quote is a sentence, or the rest of one, that the words around it give to somebody:
// “Tea,” he said, “with milk.”
func (s setting) spoken() bool {
	switch {
	case len(words(s.left))+len(words(s.right)) == 0:
		return s.ended || s.clause()
	case s.opens():
		return (s.ended || s.parted && words(s.right)[0].Lower != "as") && s.cueAfter()
	case !s.led() || !s.cueBefore() && !s.cueAfter() && s.left[0].Lower == ",":
		return false
	case s.continues:
		return s.ended || s.clause()
	case s.capital:
		return s.ended || s.clause() || !s.short()
	}
	return s.ended && s.clause() && !s.short()
}

// named reports whether the quote looks like a name, and the words beside it speak of a work or programme.
func (s setting) named() bool {
	if !s.titled || s.opens() && s.cueAfter() {
		return false
	}
	return s.before(1, naming) || s.before(3, works) || s.after(2, works) || s.addressed() && len(s.words) > 1 && !s.clause()
}

// capitalised reports whether the quote has the capitals of a name where nobody speaks.
func (s setting) capitalised() bool {
	return s.titled && (!s.opens() && !s.led() || !s.cueBefore() && !s.cueAfter())
}

// sentence reports whether the quote is a sentence by itself.
func (s setting) sentence() bool {
	return s.capital && (!s.closed || (s.ended || s.parted) && (s.clause() || !s.short()))
}

// reported reports whether a word of reporting governs the clause that the quote is in.
func (s setting) reported() bool { return s.cueBefore() || s.cueAfter() }
