package model

// tagger scores the states of tokens: one pass of the model.
type tagger struct {
	index index
	rows  quantized // of row r and state s at r*States+s
	trans transitions
	bias  float32 // taken from the score of outside states
}

// lattice scores the tokens of a document.
func (t *tagger) lattice(f *frame, joints []joint, masks []mask) lattice {
	l := lattice{scores: make([][States]float32, len(f.facts)), joints: joints, masks: masks}
	fs := features{bits: t.index.bits}
	for i := range f.facts {
		fs.buckets = fs.buckets[:0]
		f.token(i, &fs)
		l.scores[i] = t.score(fs.buckets)
	}
	return l
}

func (t *tagger) score(buckets []uint32) (out [States]float32) {
	var sum [States]int32
	for _, b := range buckets {
		row, ok := t.index.row(b)
		if !ok {
			continue
		}
		w := (*[States]int8)(t.rows.values[row*int(States):])
		for s := range sum {
			sum[s] += int32(w[s])
		}
	}
	for s, v := range sum {
		out[s] = float32(v) * t.rows.scale
		if State(s) < BeginSource {
			out[s] -= t.bias
		}
	}
	return out
}
