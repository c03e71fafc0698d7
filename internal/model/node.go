package model

import "hearsay/internal/text"

// node is a labelled span: a source, a cue or a content.
type node struct {
	part       Part
	first, end int // its tokens, half-open
	sentence   int // of its first token
	paragraph  int
	lastSpoken int // sentence of its last token
	quoted     bool
	opens      bool // its first token begins its sentence
	closes     bool // its last token ends its sentence, but for a full stop
	chance     float64
}

// nodes gives the labelled spans of doc in text order.
func nodes(doc text.Document, all facts, labels []Label) []node {
	var out []node
	for i, l := range labels {
		switch {
		case l.Part() == Outside:
		case l.Begins() || i == 0 || labels[i-1].Part() != l.Part():
			out = append(out, node{part: l.Part(), first: i, end: i + 1, chance: l.Chance})
		default:
			n := &out[len(out)-1]
			n.end = i + 1
			n.chance += l.Chance
		}
	}
	for k := range out {
		out[k].complete(doc, all)
	}
	return out
}

func (n *node) complete(doc text.Document, all facts) {
	n.chance /= float64(n.end - n.first)
	n.sentence = doc.Tokens[n.first].Sentence
	n.lastSpoken = doc.Tokens[n.end-1].Sentence
	n.paragraph = doc.Sentences[n.sentence].Paragraph
	n.quoted = all[n.first].inside
	n.opens = doc.Sentences[n.sentence].First == n.first
	last := doc.Sentences[n.lastSpoken].Last
	n.closes = n.end == last || n.end == last-1 && all[last-1].coarse == stop
}

func (n node) span(doc text.Document) text.Span {
	return text.Span{Start: doc.Tokens[n.first].Start, End: doc.Tokens[n.end-1].End}
}
