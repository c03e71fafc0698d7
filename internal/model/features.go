package model

// away stands for the value of a token beyond the text.
const away uint32 = 0x51ed270b

// bucketed makes a distance coarse: 0 to 4 as they are, then 5-6, 7-9, 10-14, 15-24, 25 and more.
func bucketed(d int) uint32 {
	switch {
	case d <= 4:
		return uint32(d)
	case d <= 6:
		return 5
	case d <= 9:
		return 6
	case d <= 14:
		return 7
	case d <= 24:
		return 8
	}
	return 9
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// token adds all features of token i.
func (f *frame) token(i int, out *features) {
	out.add(0, 0)
	f.words(i, out)
	f.tags(i, out)
	f.cues(i, out)
	f.quoteFeatures(i, out)
	f.cueRelation(i, out)
	f.sentence(i, out)
	f.nounGroup(i, out)
	f.clause(i, out)
	f.advised(i, out)
}

// at is the fact at i, or an empty one beyond the document.
func (f *frame) at(i int) *fact {
	if i < 0 || i >= len(f.facts) {
		return &nowhere
	}
	return &f.facts[i]
}

var nowhere = fact{word: away, lemma: away, suffix: away, shape: away, tag: away, quote: 7}

func (f *frame) words(i int, out *features) {
	x, left, right := f.at(i), f.at(i-1), f.at(i+1)
	out.add(1, x.word)
	out.add(2, x.lemma)
	out.add(3, x.suffix)
	out.add(4, x.shape)
	out.add(5, left.word)
	out.add(6, right.word)
	out.add2(7, left.word, x.word)
	out.add2(8, x.word, right.word)
	out.add(9, f.at(i-2).word)
	out.add(10, f.at(i+2).word)
	out.add2(11, x.lemma, right.tag)
	out.add2(12, left.tag, x.lemma)
	out.add2(13, left.lemma, x.tag)
	out.add2(14, x.tag, right.lemma)
	out.add3(15, left.word, x.tag, right.word)
}

func (f *frame) tags(i int, out *features) {
	x := f.at(i).tag
	a, b, c := f.at(i-1).tag, f.at(i-2).tag, f.at(i-3).tag
	p, q, r := f.at(i+1).tag, f.at(i+2).tag, f.at(i+3).tag
	out.add(20, x)
	out.add(21, a)
	out.add(22, b)
	out.add(23, c)
	out.add(24, p)
	out.add(25, q)
	out.add(26, r)
	out.add2(27, a, x)
	out.add2(28, x, p)
	out.add3(29, a, x, p)
	out.add2(30, b, a)
	out.add2(31, p, q)
	out.add3(32, b, a, x)
	out.add3(33, x, p, q)
}

func (f *frame) cues(i int, out *features) {
	x := f.at(i)
	a, b := f.at(i-1), f.at(i-2)
	p, q := f.at(i+1), f.at(i+2)
	best := uint32(f.sentences[f.doc.Tokens[i].Sentence].bestCue)
	c := uint32(x.cue)
	out.add(40, c)
	out.add(41, uint32(a.cue))
	out.add(42, uint32(p.cue))
	out.add(43, uint32(b.cue))
	out.add(44, uint32(q.cue))
	out.add2(45, best, x.tag)
	out.add3(46, c, a.tag, p.tag)
	out.add3(47, c, uint32(p.cue), uint32(a.cue))
	out.add3(48, c, p.word, x.tag)
	out.add3(49, c, best, x.tag)
	out.add2(50, c, q.tag)
	out.add2(51, uint32(x.source), x.tag)
	out.add2(52, uint32(x.source), uint32(p.cue))
	out.add3(53, uint32(x.source), uint32(a.cue), x.tag)
	out.add2(54, uint32(p.source), c)
	out.add2(55, uint32(a.source), c)
}

func (f *frame) quoteFeatures(i int, out *features) {
	x := f.at(i)
	a, p := f.at(i-1).quote, f.at(i+1).quote
	s := &f.sentences[f.doc.Tokens[i].Sentence]
	out.add(60, x.quote)
	out.add2(61, a, x.quote)
	out.add2(62, x.quote, p)
	out.add3(63, a, x.quote, p)
	out.add2(64, x.quote, uint32(x.cue))
	out.add2(65, x.quote, x.tag)
	out.add3(66, x.quote, bit(s.allQuote), bit(s.quoted))
	out.add3(67, x.tag, bit(s.quoted), s.inParagraph)
	left, right := uint32(99), uint32(99)
	if at := f.quoteLeft[i]; at >= 0 {
		left = bucketed(i-int(at)) | f.facts[at].quote<<8
	}
	if at := f.quoteRight[i]; at >= 0 {
		right = bucketed(int(at)-i) | f.facts[at].quote<<8
	}
	out.add2(68, left, x.tag)
	out.add2(69, right, x.tag)
	out.add2(70, left, right)
	out.add3(71, left, x.quote, uint32(x.cue))
	out.add3(72, right, x.quote, uint32(x.cue))
	out.add3(73, left>>8, right>>8, x.tag)
}

func (f *frame) cueRelation(i int, out *features) {
	x, p := f.at(i), &f.places[i]
	left, right := uint32(0), uint32(0)
	leftLemma, rightLemma := away, away
	if at := int(p.cueLeft); at >= 0 {
		d := bucketed(i - at)
		commas := uint32(min(2, f.commas[i]-f.commas[at]))
		that := bit(f.thats[i+1] > f.thats[at])
		left = 1 + d | commas<<8 | that<<10
		leftLemma = f.facts[at].lemma
		out.add3(80, left, x.tag, f.facts[at].tag)
		out.add2(81, leftLemma, x.tag)
		out.add2(82, leftLemma, left)
		out.add3(83, f.facts[at].tag, commas|that<<2, x.tag)
		out.add3(84, leftLemma, f.at(at+1).tag, commas)
		out.add3(85, uint32(f.facts[at].cue), d, x.tag)
		verbs := uint32(min(3, f.verbs[i]-f.verbs[at+1]))
		out.add3(86, verbs, commas|that<<2, x.tag)
		out.add3(87, verbs, f.at(at+1).word, uint32(x.coarse))
	}
	if at := int(p.cueRight); at >= 0 {
		d := bucketed(at - i)
		commas := uint32(min(2, f.commas[at]-f.commas[i]))
		right = 1 + d | commas<<8
		rightLemma = f.facts[at].lemma
		out.add3(90, right, x.tag, f.facts[at].tag)
		out.add2(91, rightLemma, x.tag)
		out.add2(92, rightLemma, right)
		out.add3(93, f.facts[at].tag, commas, x.tag)
		out.add3(94, uint32(f.facts[at].cue), d, x.tag)
		out.add3(95, uint32(min(3, f.verbs[at]-f.verbs[i+1])), commas, x.tag)
		out.add2(96, f.at(at+1).tag, right)
		out.add3(97, f.at(at+1).tag, f.at(at-1).tag, uint32(x.coarse))
	}
	out.add3(98, bit(left > 0), bit(right > 0), x.tag)
	out.add2(99, left, right)
}

func (f *frame) sentence(i int, out *features) {
	x := f.at(i)
	s := f.doc.Sentences[f.doc.Tokens[i].Sentence]
	sum := &f.sentences[f.doc.Tokens[i].Sentence]
	start, end := bucketed(i-s.First), bucketed(s.Last-1-i)
	out.add2(110, start, x.tag)
	out.add2(111, end, x.tag)
	out.add2(112, start, uint32(sum.bestCue))
	out.add2(113, end, uint32(sum.bestCue))
	that := uint32(0)
	if at := int(sum.firstThat); at >= 0 {
		that = 1 + bit(i < at) + 2*bit(i == at)
	}
	out.add2(114, that, x.tag)
	out.add3(115, that, uint32(sum.bestCue), uint32(x.coarse))
	out.add2(116, sum.cueLemma, uint32(x.coarse))
	out.add3(117, sum.inParagraph, start, bit(sum.quoted))
	if k := f.doc.Tokens[i].Sentence; true {
		before, after := uint32(9), uint32(9)
		if k > 0 {
			b := &f.sentences[k-1]
			before = bit(b.quoted) | bit(b.allQuote)<<1 | bit(b.bestCue >= 4)<<2
		}
		if k+1 < len(f.sentences) {
			b := &f.sentences[k+1]
			after = bit(b.quoted) | bit(b.allQuote)<<1 | bit(b.bestCue >= 4)<<2
		}
		out.add3(118, before, sum.inParagraph, uint32(x.coarse))
		out.add3(119, after, end, uint32(x.coarse))
		out.add3(120, before, f.at(s.First).word, bit(sum.quoted))
	}
	out.add2(121, f.at(s.First).word, uint32(x.coarse))
	out.add2(122, f.at(s.Last-1).word, uint32(x.coarse))
	out.add2(123, uint32(min(s.Last-s.First, 40)/4), x.tag)
	p := f.doc.Sentences[f.doc.Tokens[i].Sentence].Paragraph
	out.add2(124, uint32(min(p, 3)), uint32(x.coarse))
}

func (f *frame) nounGroup(i int, out *features) {
	x, p := f.at(i), &f.places[i]
	if p.nounFirst < 0 {
		out.add2(130, f.groupAfter(i+1), x.tag)
		out.add2(131, f.groupBefore(i-1), x.tag)
		return
	}
	first, last := int(p.nounFirst), int(p.nounLast)
	head, before, after := f.at(last), f.at(first-1), f.at(last+1)
	out.add2(132, head.lemma, uint32(x.coarse))
	out.add2(133, head.tag, x.tag)
	out.add3(134, before.tag, after.tag, x.tag)
	out.add3(135, before.word, uint32(after.coarse), head.tag)
	out.add3(136, uint32(after.cue), after.tag, x.tag)
	out.add3(137, uint32(after.cue), uint32(before.coarse), bit(first == i)|bit(last == i)<<1)
	out.add2(138, after.lemma, head.tag)
	out.add2(139, before.lemma, head.tag)
	out.add3(140, uint32(head.source), uint32(after.cue), uint32(before.cue))
	out.add3(141, uint32(head.source), after.word, before.word)
	out.add3(142, bit(first == i)|bit(last == i)<<1, after.word, x.tag)
	out.add3(143, before.quote, after.quote, head.tag)
	if v := int(f.places[last].verbRight); v >= 0 {
		commas := uint32(min(2, f.commas[v]-f.commas[last]))
		out.add3(144, uint32(f.facts[v].cue), commas, head.tag)
		out.add3(145, f.facts[v].lemma, commas, uint32(head.source))
		out.add3(146, bucketed(v-last), uint32(f.facts[v].cue), x.tag)
	}
}

// groupAfter describes the noun group that begins at i and the word after it.
func (f *frame) groupAfter(i int) uint32 {
	if i >= len(f.places) || f.places[i].nounFirst < 0 {
		return away
	}
	last := int(f.places[i].nounLast)
	return mix(f.at(last).tag, uint32(f.at(last+1).coarse))
}

// groupBefore describes the noun group that ends at i and the word before it.
func (f *frame) groupBefore(i int) uint32 {
	if i < 0 || f.places[i].nounFirst < 0 {
		return away
	}
	first := int(f.places[i].nounFirst)
	return mix(f.at(i).tag, uint32(f.at(first-1).coarse))
}

func (f *frame) clause(i int, out *features) {
	x, p := f.at(i), &f.places[i]
	if v := int(p.verbLeft); v >= 0 {
		commas := uint32(min(2, f.commas[i]-f.commas[v]))
		out.add3(150, uint32(f.facts[v].cue), commas, x.tag)
		out.add3(151, f.facts[v].lemma, bucketed(i-v), uint32(x.coarse))
		out.add3(152, f.facts[v].tag, bucketed(i-v), x.tag)
	}
	if v := int(p.verbRight); v >= 0 {
		commas := uint32(min(2, f.commas[v]-f.commas[i]))
		out.add3(153, uint32(f.facts[v].cue), commas, x.tag)
		out.add3(154, f.facts[v].lemma, bucketed(v-i), uint32(x.coarse))
		out.add3(155, f.facts[v].tag, bucketed(v-i), x.tag)
		out.add3(156, f.facts[v].tag, uint32(x.cue), commas)
	}
	if m := int(p.markLeft); m >= 0 {
		out.add3(157, f.facts[m].word, f.at(m+1).tag, x.tag)
		out.add3(158, f.facts[m].word, f.at(m+1).word, bucketed(i-m))
	}
	if m := int(p.markRight); m >= 0 {
		out.add3(159, f.facts[m].word, f.at(m+1).tag, x.tag)
		out.add3(160, f.facts[m].word, f.at(m+1).word, bucketed(m-i))
	}
	if n := int(p.nameLeft); n >= 0 {
		out.add3(161, bucketed(i-n), uint32(x.cue), x.tag)
	}
}
