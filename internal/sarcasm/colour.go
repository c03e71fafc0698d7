package sarcasm

// cueOrSaying gives the statements whose cue the sign is; where it is none, those that a participle after it
// introduces: she mocked him, saying ….
func cueOrSaying(s sentence, c sign) []int {
	if ks := s.owning(c); ks != nil || s.content[c.first] >= 0 {
		return ks
	}
	for _, k := range s.headed(c.last, min(s.Last, c.last+reach)) {
		if s.IsAny(s.heads[k], "saying", "asking", "calling", "adding", "claiming") {
			return s.twins(k)
		}
	}
	return nil
}

// owning gives the statements whose cue or source the sign lies in.
func (s sentence) owning(c sign) []int {
	for i := c.first; i < c.last; i++ {
		if k := s.cue[i]; k >= 0 {
			return s.twins(k)
		}
	}
	return nil
}

// twins gives the statements that have their cue where statement k has it.
func (s sentence) twins(k int) []int { return s.headed(s.heads[k], s.heads[k]+1) }

// reach is how many tokens a sign may stand away from what it colours: about a long sentence.
const reach = 60

// around gives the statements whose cue begins in the sign's sentence, near to it.
func (s sentence) around(c sign) []int {
	return s.headed(max(s.First, c.first-reach), min(s.Last, c.last+reach))
}

// nearest gives the statements of the cue that stands nearest to the sign, in its sentence; or the scene, where
// the sentence tells of somebody's remarks as a whole. A sign within somebody's words colours none but those of
// which it is the cue.
func nearest(s sentence, c sign) []int {
	switch ks := s.owning(c); {
	case ks != nil || s.content[c.first] >= 0:
		return ks
	case s.remarks(c) >= 0:
		return scene(s, c)
	}
	best, least := -1, 0
	for _, k := range s.around(c) {
		distance := max(s.heads[k]-c.last, c.first-s.heads[k])
		if s.content[s.heads[k]] < 0 && (best < 0 || distance < least) {
			best, least = k, distance
		}
	}
	if best < 0 {
		return nil
	}
	return s.twins(best)
}

// following gives the statement whose cue the sign lies in, or whose words follow it in its sentence or begin
// the next one: he came back with a snarky note. “…”
func following(s sentence, c sign) []int {
	if ks := s.owning(c); ks != nil || s.content[c.first] >= 0 {
		return ks
	}
	for i := c.last; i < min(s.Last, c.last+reach); i++ {
		if k := s.content[i]; k >= 0 {
			return []int{k}
		}
	}
	if next := s.Last; s.quoted(next) && s.content[next] >= 0 && s.sameParagraph(next) {
		return []int{s.content[next]}
	}
	return nil
}

// sameParagraph reports whether token i stands in the sentence's paragraph.
func (s sentence) sameParagraph(i int) bool { return s.paragraph(i) == s.paragraph(s.First) }

// paragraph is the paragraph in which token i stands.
func (s sentence) paragraph(i int) int { return s.Sentences[s.Tokens[i].Sentence].Paragraph }

// innermost gives the statement in whose content the sign stands.
func innermost(s sentence, c sign) []int {
	if k := s.content[c.first]; k >= 0 {
		return []int{k}
	}
	return nil
}
