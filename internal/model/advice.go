package model

// advised adds what the rules say of token i.
func (f *frame) advised(i int, out *features) {
	x := f.at(i)
	b, a, me, p, q := f.advice(i-2), f.advice(i-1), f.advice(i), f.advice(i+1), f.advice(i+2)
	out.add(200, me)
	out.add2(201, a, me)
	out.add2(202, me, p)
	out.add3(203, a, me, p)
	out.add2(204, me, x.tag)
	out.add2(205, me, x.lemma)
	out.add3(206, me, uint32(x.cue), uint32(x.source))
	out.add3(207, b, a, me)
	out.add3(208, me, p, q)
	out.add3(209, me, p, f.at(i+1).word)
	out.add3(210, a, me, f.at(i-1).word)
	out.add2(211, me, x.quote)
	if at := int(f.places[i].cueLeft); at >= 0 {
		out.add3(212, me, f.facts[at].lemma, f.advice(at))
		out.add3(213, me, bucketed(i-at), f.advice(at))
	}
	if at := int(f.places[i].cueRight); at >= 0 {
		out.add3(214, me, f.facts[at].lemma, f.advice(at))
		out.add3(215, me, bucketed(at-i), f.advice(at))
	}
	if v := int(f.places[i].verbLeft); v >= 0 {
		out.add3(216, me, f.advice(v), x.tag)
	}
	if v := int(f.places[i].verbRight); v >= 0 {
		out.add3(217, me, f.advice(v), x.tag)
	}
}

// advice is the state that the rules give token i.
func (f *frame) advice(i int) uint32 {
	if i < 0 || i >= len(f.rules) {
		return 31
	}
	return uint32(f.rules[i])
}
