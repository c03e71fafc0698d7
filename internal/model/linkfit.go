package model

import (
	"math"
	"math/rand/v2"

	"hearsay/internal/text"
)

// GoldStatement is an annotated statement to learn links from.
type GoldStatement struct{ Source, Cue, Content []text.Span }

// choice is a decision to learn: the features of every candidate and which of them is right.
type choice struct {
	options [][]uint32
	right   int
}

// choices gives the decisions in a document whose tokens were labelled by a model that did not learn from it.
func choices(s scene, gold []GoldStatement) []choice {
	var out []choice
	for k, n := range s.nodes {
		of := s.statementOf(k, gold)
		switch n.part {
		case Content:
			cue := s.nodeIn(of, Cue, s.candidates(cueOfContent, k), gold)
			out = append(out, s.choice(cueOfContent, k, cue))
			if cue == none {
				out = append(out, s.choice(sourceOfContent, k, s.nodeIn(of, Source, s.candidates(sourceOfContent, k), gold)))
			}
		case Cue:
			if of != none {
				out = append(out, s.choice(sourceOfCue, k, s.nodeIn(of, Source, s.candidates(sourceOfCue, k), gold)))
			}
		}
	}
	return out
}

// statementOf is the annotated statement that has most of node k in the same part.
func (s scene) statementOf(k int, gold []GoldStatement) int {
	best, most := none, 0
	for g := range gold {
		if n := shared(s.nodes[k].span(s.doc), gold[g].spans(s.nodes[k].part)); n > most {
			best, most = g, n
		}
	}
	return best
}

// nodeIn is the candidate that shares most with a part of annotated statement g.
func (s scene) nodeIn(g int, p Part, candidates []int, gold []GoldStatement) int {
	best, most := none, 0
	if g == none {
		return none
	}
	for _, c := range candidates {
		if n := shared(s.nodes[c].span(s.doc), gold[g].spans(p)); n > most {
			best, most = c, n
		}
	}
	return best
}

func (g GoldStatement) spans(p Part) []text.Span {
	switch p {
	case Source:
		return g.Source
	case Cue:
		return g.Cue
	}
	return g.Content
}

// alike reports whether two lists of spans overlap with an F1 of one half or more.
func alike(a, b []text.Span) bool {
	both, size := 0, 0
	for _, x := range a {
		both += shared(x, b)
		size += x.Len()
	}
	for _, y := range b {
		size += y.Len()
	}
	return size > 0 && 4*both >= size
}

// shared is the number of bytes that a shares with spans.
func shared(a text.Span, spans []text.Span) (n int) {
	for _, b := range spans {
		n += max(0, min(a.End, b.End)-max(a.Start, b.Start))
	}
	return n
}

func (s scene) choice(t tie, k, right int) choice {
	var out choice
	for i, c := range append(s.candidates(t, k), none) {
		fs := features{bits: linkBits}
		s.pair(t, k, c, &fs)
		out.options = append(out.options, fs.buckets)
		if c == right {
			out.right = i
		}
	}
	return out
}

// linkFitter learns a linker's weights.
type linkFitter struct{ weights []float32 }

// fitLinker learns to make the choices.
func fitLinker(all []choice, seed uint64) *linkFitter {
	l := &linkFitter{weights: make([]float32, 1<<linkBits)}
	sum, squares := make([]float32, 1<<linkBits), make([]float32, 1<<linkBits)
	rnd := rand.New(rand.NewPCG(seed, 2))
	const epochs = 10
	for epoch := range epochs {
		for _, k := range rnd.Perm(len(all)) {
			l.learn(all[k], squares)
		}
		if epoch >= epochs/2 {
			for i, w := range l.weights {
				sum[i] += w / (epochs - epochs/2)
			}
		}
	}
	l.weights = sum
	return l
}

func (l *linkFitter) learn(c choice, squares []float32) {
	scores := make([]float64, len(c.options))
	top := math.Inf(-1)
	for i, fs := range c.options {
		for _, b := range fs {
			scores[i] += float64(l.weights[b])
		}
		top = max(top, scores[i])
	}
	sum := 0.0
	for i := range scores {
		scores[i] = math.Exp(scores[i] - top)
		sum += scores[i]
	}
	for i, fs := range c.options {
		g := float32(-scores[i] / sum)
		if i == c.right {
			g++
		}
		for _, b := range fs {
			squares[b] += g * g
			l.weights[b] += 0.1 / float32(math.Sqrt(float64(squares[b])+1)) * (g - 0.001*l.weights[b])
		}
	}
}
