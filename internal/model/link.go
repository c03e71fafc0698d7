package model

import (
	"math"

	"hearsay/internal/text"
)

// tie is what two nodes are to each other.
type tie uint32

const (
	cueOfContent tie = iota
	sourceOfCue
	sourceOfContent // where no cue was found
	ties            // their number
)

// partner is the part that a tie looks for.
func (t tie) partner() Part {
	if t == cueOfContent {
		return Cue
	}
	return Source
}

// reach is how many candidates are looked at on each side.
const reach = 4

// linkBits is the log2 of the number of buckets of the linker's features.
const linkBits = 14

// linker chooses partners for nodes by a linear score.
type linker struct {
	weights quantized
}

// reluctance is what it costs to leave a node without a partner: labels that were found want to be used.
// Tuned on a part of the training articles; without it 8 of 100 sources that were labelled stay unused.
var reluctance = [ties]float64{cueOfContent: 2, sourceOfCue: 2, sourceOfContent: 4}

// scene is a document's nodes with what links are decided by.
type scene struct {
	doc   text.Document
	facts facts
	nodes []node
}

// Statement is a statement as spans of the text, in text order, with the probability that its words and
// its source are right, 0 to 1.
type Statement struct {
	Source, Cue, Content []text.Span
	Chance               float64
	evidence             evidence
}

// candidates gives the nodes that may be the partner of node k: the nearest on each side.
func (s scene) candidates(t tie, k int) []int {
	var out []int
	for i, found := k-1, 0; i >= 0 && found < reach && s.nodes[k].paragraph-s.nodes[i].paragraph <= 2; i-- {
		if s.nodes[i].part == t.partner() && !s.signs(i) {
			out = append(out, i)
			found++
		}
	}
	for i, found := k+1, 0; i < len(s.nodes) && found < reach && s.nodes[i].paragraph-s.nodes[k].paragraph <= 1; i++ {
		if s.nodes[i].part == t.partner() {
			out = append(out, i)
			found++
		}
	}
	return out
}

// signs reports whether node i is the dash of a signature, which belongs to the content before it.
func (s scene) signs(i int) bool { return s.nodes[i].part == Cue && s.facts.signs(s.nodes[i].first) }

// signed gives the partner of node k where a signature leaves no choice: the dash right behind a content,
// and the name right behind the dash.
func (s scene) signed(t tie, k int) (int, bool) {
	if k+1 == len(s.nodes) || s.nodes[k+1].first != s.nodes[k].end || s.nodes[k+1].part != t.partner() {
		return none, false
	}
	return k + 1, t == cueOfContent && s.signs(k+1) || t == sourceOfCue && s.signs(k)
}

// choose gives the partner of node k, none where it has none, and how probable that is.
func (l *linker) choose(s scene, t tie, k int) (int, float64) {
	if signed, ok := s.signed(t, k); ok {
		return signed, 1
	}
	candidates := append(s.candidates(t, k), none)
	scores := make([]float64, len(candidates))
	var fs features
	best := 0
	for i, c := range candidates {
		fs = features{buckets: fs.buckets[:0], bits: linkBits}
		s.pair(t, k, c, &fs)
		for _, b := range fs.buckets {
			scores[i] += float64(l.weights.at(b))
		}
		if c == none {
			scores[i] -= reluctance[t]
		}
		if scores[i] > scores[best] {
			best = i
		}
	}
	sum := 0.0
	for _, v := range scores {
		sum += math.Exp(v - scores[best])
	}
	return candidates[best], 1 / sum
}

// statements joins the nodes into statements, in the order of their first content or cue.
func (l *linker) statements(s scene) []Statement {
	var out []Statement
	of := make([]int, len(s.nodes)) // of a cue: 1 + the index of its statement
	for k, n := range s.nodes {
		if n.part != Content {
			continue
		}
		cue, p := l.choose(s, cueOfContent, k)
		at := len(out)
		if cue != none && of[cue] > 0 {
			at = of[cue] - 1
		} else {
			out = append(out, l.begin(s, k, cue))
		}
		if cue != none {
			of[cue] = at + 1
		}
		x := &out[at]
		x.Content = append(x.Content, n.span(s.doc))
		x.evidence.content += (n.chance - x.evidence.content) / float64(len(x.Content))
		x.evidence.contentLink += (p - x.evidence.contentLink) / float64(len(x.Content))
	}
	return out
}

// begin starts the statement of content k with its cue and source.
func (l *linker) begin(s scene, k, cue int) (out Statement) {
	source := none
	if cue != none {
		out.Cue = []text.Span{s.nodes[cue].span(s.doc)}
		out.evidence.cue = s.nodes[cue].chance
		source, out.evidence.sourceLink = l.choose(s, sourceOfCue, cue)
	} else {
		source, out.evidence.sourceLink = l.choose(s, sourceOfContent, k)
	}
	if source != none {
		out.Source = []text.Span{s.nodes[source].span(s.doc)}
		out.evidence.source = s.nodes[source].chance
	}
	return out
}
