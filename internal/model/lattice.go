package model

import "math"

// joint is a class of places between two tokens; each has transition weights of its own.
type joint uint8

const (
	sentenceStart joint = iota
	paragraphStart
	atOpening
	afterOpening
	atClosing
	afterClosing
	atComma
	afterComma
	atStop
	atVerb
	atThat
	elsewhere
	joints // their number
)

// joints gives the class of the place before each token.
func (f *frame) joints() []joint {
	out := make([]joint, len(f.facts))
	for i := range out {
		out[i] = f.joint(i)
	}
	for _, p := range f.doc.Paragraphs {
		for s := p.First; s < p.Last; s++ {
			at := f.doc.Sentences[s].First
			if at >= f.doc.Sentences[s].Last {
				continue
			}
			out[at] = sentenceStart
			if s == p.First {
				out[at] = paragraphStart
			}
		}
	}
	return out
}

func (f *frame) joint(i int) joint {
	x, before := f.at(i), f.at(i-1)
	switch {
	case x.quote&7 == openingMark:
		return atOpening
	case before.quote&7 == openingMark:
		return afterOpening
	case x.quote&7 == closingMark:
		return atClosing
	case before.quote&7 == closingMark:
		return afterClosing
	case x.comma:
		return atComma
	case before.comma:
		return afterComma
	case x.coarse == stop:
		return atStop
	case x.coarse == verb || x.coarse == modal:
		return atVerb
	case x.that:
		return atThat
	}
	return elsewhere
}

// transitions are the weights of going from one state to the next at a class of places.
type transitions [joints][States][States]float32

// steps lists the transitions that are possible, at the start of a sentence and elsewhere.
type step struct{ from, to State }

var steps = func() (out [2][]step) {
	for first := range out {
		for from := O; from < States; from++ {
			for to := O; to < States; to++ {
				if to.follows(from, first == 1) {
					out[first] = append(out[first], step{from, to})
				}
			}
		}
	}
	return out
}()

func (j joint) steps() []step {
	if j <= paragraphStart {
		return steps[1]
	}
	return steps[0]
}

// lattice is a stretch of tokens with the scores of their states.
type lattice struct {
	scores [][States]float32
	masks  []mask
	joints []joint
	before State // the state of the token before the stretch
}

var impossible = float32(math.Inf(-1))

// best is the most probable sequence of states.
func (l lattice) best(t *transitions) []State {
	n := len(l.scores)
	if n == 0 {
		return nil
	}
	back := make([][States]State, n)
	var now, next [States]float32
	for s := range now {
		now[s] = impossible
	}
	now[l.before] = 0
	for i := range n {
		for s := range next {
			next[s] = impossible
		}
		w := &t[l.joints[i]]
		for _, x := range l.joints[i].steps() {
			if v := now[x.from] + w[x.from][x.to]; v > next[x.to] {
				next[x.to], back[i][x.to] = v, x.from
			}
		}
		for s := O; s < States; s++ {
			if l.masks[i].has(s) {
				next[s] += l.scores[i][s]
			} else {
				next[s] = impossible
			}
		}
		now = next
	}
	return trace(now, back)
}

func trace(now [States]float32, back [][States]State) []State {
	at := O
	for s := O; s < States; s++ {
		if now[s] > now[at] {
			at = s
		}
	}
	out := make([]State, len(back))
	for i := len(back) - 1; i >= 0; i-- {
		out[i] = at
		at = back[i][at]
	}
	return out
}

// chances computes the marginal probability of every state at every token (forward-backward). pairs, when
// given, is called with the probability of every transition.
func (l lattice) chances(t *transitions, pairs func(i int, x step, p float64)) [][States]float64 {
	n := len(l.scores)
	e := expTransitions(t)
	emit := make([][States]float64, n)
	alpha := make([][States]float64, n)
	now := [States]float64{}
	now[l.before] = 1
	for i := range n {
		emit[i] = l.exp(i)
		w := &e[l.joints[i]]
		var next [States]float64
		for _, x := range l.joints[i].steps() {
			next[x.to] += now[x.from] * w[x.from][x.to]
		}
		sum := 0.0
		for s := range next {
			next[s] *= emit[i][s]
			sum += next[s]
		}
		for s := range next {
			next[s] /= sum
		}
		alpha[i], now = next, next
	}
	return l.backward(e, emit, alpha, pairs)
}

func (l lattice) backward(e *[joints][States][States]float64, emit, alpha [][States]float64, pairs func(int, step, float64)) [][States]float64 {
	out := make([][States]float64, len(emit))
	var beta [States]float64
	for s := range beta {
		beta[s] = 1
	}
	for i := len(emit) - 1; i >= 0; i-- {
		sum := 0.0
		for s := range beta {
			out[i][s] = alpha[i][s] * beta[s]
			sum += out[i][s]
		}
		for s := range beta {
			out[i][s] /= sum
			beta[s] *= emit[i][s]
		}
		before := [States]float64{}
		if i > 0 {
			before = alpha[i-1]
		} else {
			before[l.before] = 1
		}
		w := &e[l.joints[i]]
		var next [States]float64
		total := 0.0
		for _, x := range l.joints[i].steps() {
			next[x.from] += w[x.from][x.to] * beta[x.to]
		}
		for s := range next {
			total += next[s] * before[s]
		}
		if pairs != nil {
			for _, x := range l.joints[i].steps() {
				if p := before[x.from] * w[x.from][x.to] * beta[x.to] / total; p > 0 {
					pairs(i, x, p)
				}
			}
		}
		for s := range next {
			beta[s] = next[s] / total
		}
	}
	return out
}

// exp is the exponential of token i's scores, scaled so that the greatest is 1.
func (l lattice) exp(i int) (out [States]float64) {
	top := impossible
	for s, v := range l.scores[i] {
		if l.masks[i].has(State(s)) {
			top = max(top, v)
		}
	}
	for s, v := range l.scores[i] {
		if l.masks[i].has(State(s)) {
			out[s] = math.Exp(float64(v - top))
		}
	}
	return out
}

func expTransitions(t *transitions) *[joints][States][States]float64 {
	var e [joints][States][States]float64
	for j := range t {
		for _, x := range joint(j).steps() {
			e[j][x.from][x.to] = math.Exp(float64(t[j][x.from][x.to]))
		}
	}
	return &e
}
