package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// none stands for the token, the quote or the identity that there isn't.
const none = -1

// span is a half-open range of token indices.
type span struct{ first, last int }

// scene is a document with what names depend on laid over its tokens.
type scene struct {
	text.Document
	speech  []int           // for each token: the outermost reported quote around it, or none
	clock   []int           // for each sentence: how many before it hold words of the narrator
	titled  []bool          // for each sentence: whether it is set like a headline
	lowered map[string]bool // words that the text also writes with a small letter
	proper  map[string]bool // words that it writes with a capital within a sentence
	surname map[string]bool // words that stand after a given name or Mr., though they may be roles: King
}

func newScene(doc text.Document, quotes []text.Quote) scene {
	s := scene{Document: doc, speech: make([]int, len(doc.Tokens)), titled: make([]bool, len(doc.Sentences)), clock: make([]int, len(doc.Sentences)),
		lowered: map[string]bool{}, proper: map[string]bool{}, surname: map[string]bool{}}
	for i := range s.speech {
		s.speech[i] = none
	}
	for q, quote := range quotes {
		if quote.Depth == 0 && quote.Kind != text.Title && quote.Kind != text.Scare {
			first, last := doc.TokensIn(quote.Span)
			for i := first; i < last; i++ {
				s.speech[i] = q
			}
		}
	}
	ticks := 0
	for k, sentence := range doc.Sentences {
		for i := sentence.First; i < sentence.Last; i++ {
			if s.speech[i] == none {
				ticks++
				break
			}
		}
		s.clock[k] = ticks
		s.titled[k] = s.headline(sentence)
		s.spell(k)
	}
	for i := range doc.Tokens {
		if s.surnamed(i) {
			s.surname[s.lower(i)] = true
		}
	}
	return s
}

// surnamed reports whether token i must be a family name for what stands before it: Larry King, Ms. Judge.
func (s scene) surnamed(i int) bool {
	if i == 0 || !initial(s.Word(i)) || s.capital(i+1) || !s.together(i-1, i) || s.titled[s.Tokens[i].Sentence] {
		return false
	}
	before := s.lower(i - 1)
	if title, ok := lists.titles[before]; ok && len(title.classes) == 0 || len(before) == 2 && before[1] == '.' {
		return true
	}
	if len(lists.titles[before].classes) > 0 || before == "president" {
		return true
	}
	return lists.given[before] != 0 && initial(s.Word(i-1)) && !lists.places.Has(before)
}

// headline reports whether most of a sentence's longer words begin with a capital.
func (s scene) headline(sentence text.Sentence) bool {
	words, capitals := 0, 0
	for i := sentence.First; i < sentence.Last; i++ {
		if !initial(s.Word(i)) && strings.HasPrefix(s.tag(i), "VB") { // headlines have their verbs in capitals too
			return false
		}
		if w := s.Word(i); utf8.RuneCountInString(w) > 3 {
			words++
			if initial(w) {
				capitals++
			}
		}
	}
	return words >= 4 && capitals*100 >= words*85
}

// spell notes how the words of sentence k are written.
func (s scene) spell(k int) {
	if s.titled[k] {
		return
	}
	for i := s.Sentences[k].First; i < s.Sentences[k].Last; i++ {
		switch w := s.Tokens[i].Lower; {
		case !initial(s.Word(i)):
			s.lowered[w] = true
		case !s.opens(i) && !shouted(s.Word(i)):
			s.proper[w] = true
		}
	}
}

// opens reports whether token i begins a sentence, or the words after a quotation mark, dash or colon, and
// so has a capital in any case.
func (s scene) opens(i int) bool {
	if i == s.Sentences[s.Tokens[i].Sentence].First {
		return true
	}
	return !letters(s.Word(i-1)) && s.Tokens[i-1].Lower != "," && s.Tokens[i-1].Tag != "CD"
}

// lower is the word of token i for look-up; empty where there is none.
func (s scene) lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lower
}

// is reports whether token i is one of words, which are in lower case.
func (s scene) is(i int, words ...string) bool {
	w := s.lower(i)
	for _, x := range words {
		if w == x && w != "" {
			return true
		}
	}
	return false
}

// tag is the part of speech of token i; empty where there is none.
func (s scene) tag(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Tag
}

// verb reports whether token i is a verb that can have a subject before it.
func (s scene) verb(i int) bool {
	switch s.tag(i) {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// together reports whether tokens i and j stand in one sentence.
func (s scene) together(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(s.Tokens) && j < len(s.Tokens) && s.Tokens[i].Sentence == s.Tokens[j].Sentence
}

// bytes is where the tokens of r stand in the text.
func (s scene) bytes(r span) text.Span {
	return text.Span{Start: s.Tokens[r.first].Start, End: s.Tokens[r.last-1].End}
}

// words are the tokens of r in lower case, quotation marks left out.
func (s scene) words(r span) []string {
	var out []string
	for i := r.first; i < r.last; i++ {
		if letters(s.Word(i)) && s.tag(i) != "POS" {
			out = append(out, s.lower(i))
		}
	}
	return out
}

// tokens are the indices of the tokens that span covers.
func (s scene) tokens(at text.Span) span {
	first, last := s.TokensIn(at)
	return span{first, last}
}

// when is the time of token i as the reader's memory counts it: a long quote takes none.
func (s scene) when(i int) int { return s.clock[s.Tokens[i].Sentence] }

// paragraph is the index of the paragraph that holds token i.
func (s scene) paragraph(i int) int { return s.Sentences[s.Tokens[i].Sentence].Paragraph }

func initial(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

func letters(word string) bool { return strings.IndexFunc(word, unicode.IsLetter) >= 0 }

// shouted reports whether a word has more than one letter and all of them are capitals.
func shouted(word string) bool {
	capitals := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals > 1
}
