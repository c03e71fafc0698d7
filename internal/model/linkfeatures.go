package model

// pair adds the features of c being the partner of node k; c may be none.
func (s scene) pair(t tie, k, c int, out *features) {
	kind := uint32(t) * 64
	n := s.nodes[k]
	shape := bit(n.quoted) | bit(n.opens)<<1 | bit(n.closes)<<2
	if c == none {
		out.add(kind, 0)
		out.add2(kind+1, shape, s.around(k-1, -2))
		out.add2(kind+2, shape, s.around(k+1, 2))
		out.add3(kind+3, shape, s.around(k-1, -2), s.around(k+1, 2))
		out.add2(kind+4, s.word(n.first-1), s.word(n.end))
		out.add2(kind+5, s.facts[n.end-1].lemma, uint32(n.part))
		out.add2(kind+6, s.facts[n.first].lemma, s.step(k-1, k))
		out.add2(kind+7, s.step(k-1, k), s.step(k, k+1))
		out.add(kind+8, bucketed(n.end-n.first))
		return
	}
	m := s.nodes[c]
	lo, hi, side := k, c, uint32(1)
	if c < k {
		lo, hi, side = c, k, 0
	}
	between := s.around(lo+1, hi-lo-1)
	far := s.apart(lo, hi)
	gap := bucketed(s.nodes[hi].first - s.nodes[lo].end)
	out.add2(kind+10, side, far)
	out.add3(kind+11, side, far, between)
	out.add3(kind+12, side, gap, far)
	out.add3(kind+13, mix(side, between), far, shape)
	out.add3(kind+14, mix(side, between), mix(far, shape), s.around(lo-1, -2))
	out.add3(kind+15, mix(side, between), mix(far, shape), s.around(hi+1, 2))
	out.add3(kind+16, mix(side, between), mix(s.around(lo-1, -1), far), s.around(hi+1, 1))
	out.add3(kind+17, side, mix(between, far), s.facts[m.first].lemma)
	out.add3(kind+18, side, mix(between, far), s.facts[n.first].lemma)
	out.add3(kind+19, mix(side, between), s.word(s.nodes[lo].end), far)
	out.add3(kind+20, mix(side, between), s.word(s.nodes[hi].first-1), far)
	out.add3(kind+21, mix(side, far), bit(m.opens)|bit(m.quoted)<<1|bit(m.closes)<<2, shape)
	out.add3(kind+22, side, s.sameSide(lo, hi), shape)
	out.add3(kind+23, side, gap, between)
	out.add3(kind+24, mix(side, between), s.facts[m.end-1].tag, s.facts[n.first].tag)
	out.add3(kind+25, mix(side, shape), s.step(k-1, k), s.step(k, k+1))
	out.add3(kind+26, mix(side, between), s.step(lo, lo+1), s.step(hi-1, hi))
}

// around joins the parts of the nodes from i on, at most four, to the right or (d < 0) to the left, and
// where a sentence ends between them.
func (s scene) around(i, d int) uint32 {
	out, by := uint32(17), 1
	if d < 0 {
		d, by = -d, -1
	}
	for range min(d, 4) {
		if i < 0 || i >= len(s.nodes) {
			return mix(out, 5)
		}
		code := uint32(s.nodes[i].part)
		if s.nodes[i].quoted {
			code += 8
		}
		if j := i - by; j >= 0 && j < len(s.nodes) {
			code += 16 * s.apart(min(i, j), max(i, j))
		}
		out = mix(out, code)
		i += by
	}
	return mix(out, uint32(min(d, 5)))
}

// apart tells how far node hi begins after node lo ends: 0 in the same sentence, 1 in the next, 2 further
// on in the paragraph, 3 in the next paragraph, 4 beyond.
func (s scene) apart(lo, hi int) uint32 {
	a, b := s.nodes[lo], s.nodes[hi]
	switch p := b.paragraph - a.paragraph; {
	case p > 1:
		return 4
	case p == 1:
		return 3
	}
	return uint32(max(0, min(2, b.sentence-a.lastSpoken)))
}

// step tells what stands between nodes i and j that follow each other.
func (s scene) step(i, j int) uint32 {
	if i < 0 || j >= len(s.nodes) || i >= len(s.nodes) || j < 0 {
		return 77
	}
	a, b := s.nodes[i], s.nodes[j]
	return mix(mix(bucketed(b.first-a.end), s.apart(i, j)), s.word(a.end)) + uint32(a.part)<<4 + uint32(b.part)
}

// sameSide tells how many nodes of each part stand between lo and hi.
func (s scene) sameSide(lo, hi int) uint32 {
	var n [4]uint32
	for _, x := range s.nodes[lo+1 : hi] {
		n[x.part] = min(3, n[x.part]+1)
	}
	return n[Source] | n[Cue]<<2 | n[Content]<<4
}

func (s scene) word(i int) uint32 {
	if i < 0 || i >= len(s.facts) {
		return away
	}
	return s.facts[i].word
}
