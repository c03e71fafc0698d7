package model

import (
	"math"
	"math/rand/v2"

	"hearsay/internal/text"
)

// Example is an annotated document to learn from.
type Example struct {
	Doc        text.Document
	Quotes     []text.Quote
	Gold       []State
	Rules      []State // what the rules say
	Statements []GoldStatement
}

// Annotate gives the state of every token of doc for the spans of each part. Where parts overlap, content
// comes before cue and cue before source.
func Annotate(doc text.Document, source, cue, content []text.Span) []State {
	out := make([]State, len(doc.Tokens))
	for p, spans := range [][]text.Span{source, cue, content} {
		begin := BeginSource + State(2*p)
		for _, s := range spans {
			first, last := doc.TokensIn(s)
			for i := first; i < last; i++ {
				out[i] = begin + 1
			}
			if first < last {
				out[first] = begin
			}
		}
	}
	return valid(doc, out)
}

// valid repairs states that may not follow each other and lets outside tokens remember.
func valid(doc text.Document, states []State) []State {
	before := O
	for i, s := range states {
		first := i == 0 || doc.Tokens[i-1].Sentence != doc.Tokens[i].Sentence
		switch {
		case s == O && !first:
			s = State(before.last())
		case s != O && !s.follows(before, first):
			s--
		}
		states[i], before = s, s
	}
	return states
}

// Options are the settings of a training run.
type Options struct {
	Bits    uint32  // log2 of the number of feature buckets
	Rows    int     // of weights that are kept
	Epochs  int     // passes over the examples
	Rate    float64 // of learning
	Decay   float64 // of the weights
	Dropout float64 // share of the features that each step leaves out at random
	Bias    float32 // taken from the score of outside states, for more recall
	Seeds   int     // models that are averaged
	Seed    uint64
}

// segment is a paragraph to learn from, with its features computed.
type segment struct {
	lattice
	features []uint32
	ends     []int // of each token's features
	gold     []State
}

// segments computes what is learnt from in an example.
func segments(bits uint32, r reader, e Example) []segment {
	f := newFrame(e.Doc, r.facts(e.Doc, e.Quotes), e.Rules)
	joints, masks := f.joints(), f.masks(e.Quotes)
	var out []segment
	for _, p := range e.Doc.Paragraphs {
		if p.First >= p.Last {
			continue
		}
		first, last := e.Doc.Sentences[p.First].First, e.Doc.Sentences[p.Last-1].Last
		s := segment{gold: e.Gold[first:last], lattice: lattice{joints: joints[first:last], masks: masks[first:last]}}
		if first > 0 {
			s.before = e.Gold[first-1]
		}
		s.scores = make([][States]float32, last-first)
		for i := first; i < last; i++ {
			fs := features{buckets: s.features, bits: bits}
			f.token(i, &fs)
			s.features = fs.buckets
			s.ends = append(s.ends, len(s.features))
			if !masks[i].has(e.Gold[i]) {
				masks[i] = anyState
			}
		}
		out = append(out, s)
	}
	return out
}

// fitter learns weights by stochastic gradients with a rate of its own for every weight (AdaGrad).
type fitter struct {
	Options
	weights, squares []float32
	trans, transSq   transitions
	sum              []float32 // of the weights after each epoch that counts
	transSum         transitions
	counted          int
	chance           *rand.Rand
	kept             segment // of the step, to be used again
}

func newFitter(o Options, rows int) *fitter {
	n := int(States) * rows
	return &fitter{Options: o, weights: make([]float32, n), squares: make([]float32, n), sum: make([]float32, n)}
}

func (f *fitter) run(all []segment) {
	rnd := rand.New(rand.NewPCG(f.Seed, 1))
	f.chance = rnd
	for epoch := range f.Epochs {
		for _, k := range rnd.Perm(len(all)) {
			f.learn(f.thinned(all[k]))
		}
		if epoch*2 >= f.Epochs {
			f.count()
		}
	}
}

func (f *fitter) count() {
	f.counted++
	for i, w := range f.weights {
		f.sum[i] += w
	}
	for j := range f.trans {
		for a := range f.trans[j] {
			for b, w := range f.trans[j][a] {
				f.transSum[j][a][b] += w
			}
		}
	}
}

// thinned is s without the features that are left out. With fewer features at hand, none can rely on
// the others, and rare ones are not learnt by heart.
func (f *fitter) thinned(s segment) segment {
	if f.Dropout == 0 {
		return s
	}
	limit := uint32(f.Dropout * (1 << 16))
	features, ends, from := f.kept.features[:0], f.kept.ends[:0], 0
	for _, end := range s.ends {
		for _, b := range s.features[from:end] {
			if f.chance.Uint32()>>16 >= limit {
				features = append(features, b)
			}
		}
		from = end
		ends = append(ends, len(features))
	}
	f.kept.features, f.kept.ends = features, ends
	s.features, s.ends = features, ends
	return s
}

// learn takes one step on s.
func (f *fitter) learn(s segment) {
	scores := make([][States]float32, len(s.gold))
	from := 0
	for i, end := range s.ends {
		var sum [States]float32
		for _, b := range s.features[from:end] {
			for k, v := range f.weights[int(b)*int(States):][:States] {
				sum[k] += v
			}
		}
		scores[i] = sum
		from = end
	}
	l := s.lattice
	l.scores = scores
	var grad transitions
	chances := l.chances(&f.trans, func(i int, x step, p float64) { grad[s.joints[i]][x.from][x.to] -= float32(p) })
	before := s.before
	for i, g := range s.gold {
		grad[s.joints[i]][before][g]++
		before = g
	}
	f.stepTransitions(&grad)
	from = 0
	for i, end := range s.ends {
		f.step(s.features[from:end], chances[i], s.gold[i])
		from = end
	}
}

func (f *fitter) stepTransitions(grad *transitions) {
	for j := range grad {
		for a := range grad[j] {
			for b, g := range grad[j][a] {
				if g != 0 {
					f.transSq[j][a][b] += g * g
					f.trans[j][a][b] += float32(f.Rate) * g / float32(math.Sqrt(float64(f.transSq[j][a][b])+1))
				}
			}
		}
	}
}

func (f *fitter) step(buckets []uint32, chances [States]float64, gold State) {
	var grad [States]float32
	for s, p := range chances {
		grad[s] -= float32(p)
	}
	grad[gold]++
	for s, g := range grad {
		if g < 0.001 && g > -0.001 {
			continue
		}
		for _, b := range buckets {
			k := int(b)*int(States) + s
			f.squares[k] += g * g
			rate := float32(f.Rate) / float32(math.Sqrt(float64(f.squares[k])+1))
			f.weights[k] += rate * (g - float32(f.Decay)*f.weights[k])
		}
	}
}
