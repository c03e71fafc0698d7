package model

import (
	"maps"
	"slices"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// fact is what the features of a token and of its neighbours are made from.
type fact struct {
	word, lemma, suffix, shape, tag uint32 // hashes
	coarse                          class
	name                            bool   // a proper noun
	capital                         bool   // begins with a capital
	quote                           uint32 // where it stands to the quotation marks, and to which kind
	inside                          bool   // within quotation marks, or one of them
	cue                             uint8  // how often the word is a cue, 0 never to 5
	source                          uint8  // how often the word stands in a source
	that                            bool
	comma                           bool
	dash                            bool
}

// facts are those of a document's tokens.
type facts []fact

// signs reports whether token i is a dash right behind a quotation: it may sign it (“…” — Jo Brown).
func (f facts) signs(i int) bool { return i > 0 && f[i].dash && f[i-1].quote&7 == closingMark }

var dashes = map[string]bool{"-": true, "--": true, "–": true, "—": true, "―": true}

// class is a coarse part of speech.
type class uint8

const (
	other class = iota
	noun
	verb
	modal
	pronoun
	determiner
	adjective
	adverb
	preposition
	conjunction
	wh
	number
	mark
	comma
	stop
	possessive
	to
)

// classes gives the class of every tag.
var classOf = func() func(tag string) class {
	table := map[string]class{
		"NN": noun, "NNS": noun, "NNP": noun, "NNPS": noun,
		"VB": verb, "VBD": verb, "VBG": verb, "VBN": verb, "VBP": verb, "VBZ": verb, "MD": modal,
		"PRP": pronoun, "EX": pronoun, "PRP$": determiner, "DT": determiner, "PDT": determiner,
		"JJ": adjective, "JJR": adjective, "JJS": adjective, "RB": adverb, "RBR": adverb, "RBS": adverb, "RP": adverb,
		"IN": preposition, "CC": conjunction, "WP": wh, "WDT": wh, "WRB": wh, "WP$": wh, "CD": number,
		"``": mark, "''": mark, "(": mark, ")": mark, ":": stop, ".": stop, ",": comma, "POS": possessive, "TO": to,
	}
	return func(tag string) class { return table[tag] }
}()

// reader turns a document into facts.
type reader struct {
	irregular map[string]string // verb form → lemma
	priors    priors
}

func newReader(p priors) reader {
	irregular := map[string]string{}
	table := lexicon.Table("irregular-verbs")
	for _, lemma := range slices.Sorted(maps.Keys(table)) {
		for _, form := range table[lemma] {
			irregular[form] = lemma
		}
	}
	return reader{irregular, p}
}

// facts gives the facts of every token of doc.
func (r reader) facts(doc text.Document, quotes []text.Quote) facts {
	out := make(facts, len(doc.Tokens))
	for i, t := range doc.Tokens {
		out[i] = r.fact(doc, t)
	}
	markQuotes(out, doc, quotes)
	return out
}

func (r reader) fact(doc text.Document, t text.Token) fact {
	f := fact{word: hashOf(t.Lower), tag: hashOf(t.Tag), coarse: classOf(t.Tag)}
	f.name = t.Tag == "NNP" || t.Tag == "NNPS"
	f.lemma = hashOf(r.lemma(t))
	f.suffix = hashOf(t.Lower[max(0, len(t.Lower)-3):])
	f.shape = shape(t.Of(doc.Text))
	first, _ := utf8.DecodeRuneInString(t.Of(doc.Text))
	f.capital = unicode.IsUpper(first)
	f.that = t.Lower == "that"
	f.comma = t.Tag == ","
	f.dash = dashes[t.Lower]
	f.cue, f.source = r.priors.of(f)
	return f
}

// lemma is the word without its inflection: the same for the forms of a verb, not always a word.
func (r reader) lemma(t text.Token) string {
	w := t.Lower
	switch c := classOf(t.Tag); {
	case c != verb && c != noun:
		return w
	case c == verb:
		if l, ok := r.irregular[w]; ok {
			w = l
		}
		for _, ending := range [...]string{"ing", "ied", "ies", "ed", "es", "s"} {
			if len(w) > len(ending)+2 && w[len(w)-len(ending):] == ending {
				w = undouble(w[:len(w)-len(ending)], ending[0] == 'i' && ending != "ing")
				break
			}
		}
		if len(w) > 2 && w[len(w)-1] == 'e' {
			w = w[:len(w)-1]
		}
	case len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's':
		w = w[:len(w)-1]
	}
	return w
}

// undouble takes the second of two equal consonants off (admitt) and gives the y back (den).
func undouble(w string, y bool) string {
	n := len(w)
	switch {
	case y:
		return w + "y"
	case n > 2 && w[n-1] == w[n-2] && w[n-1] != 'l' && w[n-1] != 's':
		return w[:n-1]
	}
	return w
}

// shape is the hash of the word's shape with repeats collapsed: Xx, x, X, d, X.X.
func shape(w string) uint32 {
	h, last := uint32(2166136261), byte(0)
	for i := 0; i < len(w); {
		r, size := utf8.DecodeRuneInString(w[i:])
		i += size
		c := byte('.')
		switch {
		case r >= 'a' && r <= 'z':
			c = 'x'
		case r >= 'A' && r <= 'Z':
			c = 'X'
		case r >= '0' && r <= '9':
			c = 'd'
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		}
		if c != last {
			h = (h ^ uint32(c)) * 16777619
			last = c
		}
	}
	return h
}

// The places of a token relative to quotation marks.
const (
	outsideQuotes uint32 = iota
	openingMark
	insideQuote
	closingMark
	insideNested
)

// markQuotes notes for every token where it stands to the quotes.
func markQuotes(out facts, doc text.Document, quotes []text.Quote) {
	for _, q := range quotes {
		kind := uint32(q.Kind) + 1
		for _, part := range q.Parts {
			first, last := doc.TokensIn(part)
			for i := first; i < last; i++ {
				if q.Depth > 0 {
					out[i].quote = insideNested | out[i].quote&^7
					continue
				}
				out[i].quote = insideQuote | kind<<3
				out[i].inside = true
			}
			if q.Depth > 0 || first >= last {
				continue
			}
			out[first].quote = openingMark | kind<<3
			if q.Closed && part.End == q.End {
				out[last-1].quote = closingMark | kind<<3
			}
		}
	}
}
