package model

import "hearsay/internal/text"

// none is the index of a token that is not there.
const none = -1

// frame holds for every token of a document what stands around it: the nearest words of some kind in its
// sentence, and its noun group.
type frame struct {
	doc    text.Document
	facts  facts
	rules  []State // what the rules say of each token
	places []place
	// counts of commas, verbs and "that" outside quotation marks in the tokens before i
	commas, verbs, thats  []uint16
	sentences             []summary
	quoteLeft, quoteRight []int32 // the nearest quotation mark in the paragraph
}

// place is what stands around one token. Indices are of tokens; none where there is none in the sentence.
type place struct {
	cueLeft, cueRight   int32 // strong cues outside quotation marks
	verbLeft, verbRight int32
	nounFirst, nounLast int32 // its noun group: nounFirst to nounLast, none outside noun groups
	markLeft, markRight int32 // punctuation
	nameLeft            int32
}

// summary is what is known of a whole sentence.
type summary struct {
	bestCue          uint8
	quoted, allQuote bool
	startsInQuote    bool
	firstThat        int32
	inParagraph      uint32 // how many sentences before it in the paragraph, at most 3
	cueLemma         uint32 // lemma of its first strong cue outside quotation marks
}

const strong = 3 // the least level of a strong cue

func newFrame(doc text.Document, all facts, rules []State) *frame {
	n := len(doc.Tokens)
	f := &frame{doc: doc, facts: all, rules: rules, places: make([]place, n), sentences: make([]summary, len(doc.Sentences)),
		commas: make([]uint16, n+1), verbs: make([]uint16, n+1), thats: make([]uint16, n+1),
		quoteLeft: make([]int32, n), quoteRight: make([]int32, n)}
	for i, x := range all {
		f.commas[i+1], f.verbs[i+1], f.thats[i+1] = f.commas[i], f.verbs[i], f.thats[i]
		switch {
		case x.comma:
			f.commas[i+1]++
		case x.coarse == verb || x.coarse == modal:
			f.verbs[i+1]++
		case x.that:
			f.thats[i+1]++
		}
	}
	for s := range doc.Sentences {
		f.left(s)
		f.right(s)
		f.groups(s)
		f.summarize(s)
	}
	for _, p := range doc.Paragraphs {
		f.quotes(p)
	}
	return f
}

// nearest is the last cue, verb and mark that a walk over a sentence came by.
type nearest struct{ cue, verb, mark int32 }

// pass takes note of token i.
func (n *nearest) pass(i int, x *fact) {
	if x.cue >= strong && !x.inside {
		n.cue = int32(i)
	}
	switch x.coarse {
	case verb, modal:
		n.verb = int32(i)
	case comma, stop, mark:
		n.mark = int32(i)
	}
}

// left fills what stands before each token of sentence s.
func (f *frame) left(s int) {
	n, name := nearest{none, none, none}, int32(none)
	for i := f.doc.Sentences[s].First; i < f.doc.Sentences[s].Last; i++ {
		p, x := &f.places[i], &f.facts[i]
		p.cueLeft, p.verbLeft, p.markLeft, p.nameLeft = n.cue, n.verb, n.mark, name
		n.pass(i, x)
		if x.name {
			name = int32(i)
		}
	}
}

// right fills what stands after each token of sentence s.
func (f *frame) right(s int) {
	n := nearest{none, none, none}
	for i := f.doc.Sentences[s].Last - 1; i >= f.doc.Sentences[s].First; i-- {
		p := &f.places[i]
		p.cueRight, p.verbRight, p.markRight = n.cue, n.verb, n.mark
		n.pass(i, &f.facts[i])
	}
}

// groups finds the noun groups of sentence s: determiners, adjectives, numbers, nouns and possessives in a
// row; a pronoun by itself.
func (f *frame) groups(s int) {
	first := none
	end := f.doc.Sentences[s].Last
	for i := f.doc.Sentences[s].First; i <= end; i++ {
		member := i < end && nominal(f.facts[i].coarse)
		alone := i < end && f.facts[i].coarse == pronoun
		if first != none && (!member || f.facts[i].coarse == determiner) {
			f.group(first, i)
			first = none
		}
		switch {
		case alone:
			f.group(i, i+1)
		case member && first == none:
			first = i
		case i < end && !member:
			f.places[i].nounFirst, f.places[i].nounLast = none, none
		}
	}
}

func (f *frame) group(first, end int) {
	for i := first; i < end; i++ {
		f.places[i].nounFirst, f.places[i].nounLast = int32(first), int32(end-1)
	}
}

func nominal(c class) bool {
	return c == noun || c == determiner || c == adjective || c == number || c == possessive
}

func (f *frame) summarize(s int) {
	sentence := f.doc.Sentences[s]
	x := summary{firstThat: none, allQuote: true}
	for i := sentence.First; i < sentence.Last; i++ {
		t := f.facts[i]
		if t.inside {
			x.quoted = true
			continue
		}
		if t.coarse != stop && t.coarse != comma {
			x.allQuote = false
		}
		if t.cue > x.bestCue {
			x.bestCue = t.cue
		}
		if t.cue >= strong && x.cueLemma == 0 {
			x.cueLemma = t.lemma
		}
		if t.that && x.firstThat == none {
			x.firstThat = int32(i)
		}
	}
	x.startsInQuote = sentence.First < sentence.Last && f.facts[sentence.First].inside
	x.inParagraph = uint32(min(3, s-f.doc.Paragraphs[sentence.Paragraph].First))
	f.sentences[s] = x
}

// quotes fills the nearest quotation marks of each token of paragraph p.
func (f *frame) quotes(p text.Paragraph) {
	if p.First >= p.Last {
		return
	}
	first, end := f.doc.Sentences[p.First].First, f.doc.Sentences[p.Last-1].Last
	at := int32(none)
	for i := first; i < end; i++ {
		f.quoteLeft[i] = at
		if f.edge(i) {
			at = int32(i)
		}
	}
	at = none
	for i := end - 1; i >= first; i-- {
		f.quoteRight[i] = at
		if f.edge(i) {
			at = int32(i)
		}
	}
}

func (f *frame) edge(i int) bool {
	q := f.facts[i].quote & 7
	return q == openingMark || q == closingMark
}
