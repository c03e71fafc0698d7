package model

import (
	"cmp"
	"slices"
	"sync"
)

// learnPriors counts the priors over the examples.
func learnPriors(examples []Example) priors {
	type tally struct{ all, cue, source int }
	counts := map[uint32]*tally{}
	for _, e := range examples {
		r := newReader(priors{})
		for i, f := range r.facts(e.Doc, e.Quotes) {
			if f.inside {
				continue
			}
			c := counts[f.key()]
			if c == nil {
				c = &tally{}
				counts[f.key()] = c
			}
			c.all++
			switch e.Gold[i].Part() {
			case Cue:
				c.cue++
			case Source:
				c.source++
			}
		}
	}
	var p priors
	for key, c := range counts {
		if level := levelOf(c.cue, c.all) | levelOf(c.source, c.all)<<4; level != 0 {
			p.keys = append(p.keys, key)
		}
	}
	slices.SortFunc(p.keys, cmp.Compare[uint32])
	for _, key := range p.keys {
		c := counts[key]
		p.levels = append(p.levels, levelOf(c.cue, c.all)|levelOf(c.source, c.all)<<4)
	}
	return p
}

// levelOf makes a share coarse: 0 for words seen fewer than three times, then 1 to 6.
func levelOf(some, all int) byte {
	if all < 3 {
		return 0
	}
	share := (float64(some) + 0.1) / (float64(all) + 1)
	for i, limit := range [...]float64{0.03, 0.12, 0.3, 0.55, 0.8} {
		if share < limit {
			return byte(i + 1)
		}
	}
	return 6
}

// fitTagger learns one pass. Priors are counted out of fold: for an example, over those of the other folds.
func fitTagger(examples []Example, o Options) tagger {
	all := foldedSegments(examples, o)
	t := tagger{index: frequent(all, o.Bits, o.Rows)}
	t.index.rowsOnly(all)
	fitters := make([]*fitter, o.Seeds)
	var wg sync.WaitGroup
	for k := range fitters {
		fitters[k] = newFitter(o, t.index.rows())
		fitters[k].Seed += uint64(k)
		wg.Go(func() { fitters[k].run(all) })
	}
	wg.Wait()
	t.take(fitters)
	t.bias = o.Bias
	return t
}

// Fit learns to label. FitLinker and Calibrate complete the model.
func Fit(examples []Example, o Options) *Model {
	return &Model{reader: newReader(learnPriors(examples)), tagger: fitTagger(examples, o)}
}

const folds = 8

func foldedSegments(examples []Example, o Options) []segment {
	parts := make([][]segment, len(examples))
	var wg sync.WaitGroup
	for fold := range folds {
		wg.Go(func() {
			var rest []Example
			for i, e := range examples {
				if i%folds != fold {
					rest = append(rest, e)
				}
			}
			r := newReader(learnPriors(rest))
			for i, e := range examples {
				if i%folds == fold {
					parts[i] = segments(o.Bits, r, e)
				}
			}
		})
	}
	wg.Wait()
	return slices.Concat(parts...)
}

// take makes the mean of what fitters learnt the tagger's weights.
func (m *tagger) take(fitters []*fitter) {
	mean := make([]float32, len(fitters[0].sum))
	m.trans = transitions{}
	for _, f := range fitters {
		share := 1 / float32(f.counted*len(fitters))
		for i, w := range f.sum {
			mean[i] += w * share
		}
		for j := range m.trans {
			for a := range m.trans[j] {
				for b := range m.trans[j][a] {
					m.trans[j][a][b] += f.transSum[j][a][b] * share
				}
			}
		}
	}
	for i := range mean { // all features are there now
		mean[i] *= float32(1 - fitters[0].Dropout)
	}
	m.rows = quantize(mean, 0.5)
}

// OutOfFold gives every example the labels of a model that learnt from the examples of the other folds.
func OutOfFold(examples []Example, o Options, folds int) [][]Label {
	out := make([][]Label, len(examples))
	for fold := range folds {
		var rest []Example
		for i, e := range examples {
			if i%folds != fold {
				rest = append(rest, e)
			}
		}
		m := Fit(rest, o)
		for i, e := range examples {
			if i%folds == fold {
				out[i] = m.Label(e.Doc, e.Quotes, e.Rules)
			}
		}
	}
	return out
}

// FitLinker learns to link, and how probable statements are, from labels out of fold.
func (m *Model) FitLinker(examples []Example, labels [][]Label, seed uint64) {
	scenes := make([]scene, len(examples))
	var all []choice
	for i, e := range examples {
		facts := m.reader.facts(e.Doc, e.Quotes)
		scenes[i] = scene{e.Doc, facts, nodes(e.Doc, facts, labels[i])}
		all = append(all, choices(scenes[i], e.Statements)...)
	}
	m.linker = linker{quantize(fitLinker(all, seed).weights, 1)}
	var judgements []judged
	for i, e := range examples {
		for _, s := range m.linker.statements(scenes[i]) {
			judgements = append(judgements, judged{s.evidence, s.right(e.Statements)})
		}
	}
	m.calibration = fitCalibration(judgements)
}
