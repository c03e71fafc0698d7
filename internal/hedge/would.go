package hedge

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// isWould reports whether token i is "would" or its short form.
func (s sentence) isWould(i int) bool {
	return s.Lower(i) == "would" || s.Lower(i) == "'d" && s.beforeVerb(i) && !s.IsAny(i+1, "better")
}

// would finds the "would" that predicts or imagines, not the one that only moves a promise into the past.
func would(s sentence, i int) (cue, bool) {
	if !s.isWould(i) || s.courtesy(i) || s.habit(i) || s.refuses(i) {
		return cue{}, false
	}
	return s.modalWord(i), s.imagined(i) || !s.wondering(i) && !s.undertaken(i)
}

// imagined reports whether the "would" at token i tells of what is not so: it would have rained, kinder than he
// would be elsewhere.
func (s sentence) imagined(i int) bool {
	return s.perfect(i) || s.IsAny(i+1, "otherwise") || s.IsAny(s.clauseStart(i)-1, "than")
}

// undertaken reports whether somebody says with the "would" at token i what they themselves will do.
func (s sentence) undertaken(i int) bool {
	if s.reported(i) {
		return s.promised(i)
	}
	own := s.IsAny(s.before(i-1), "i") || s.IsAny(s.before(i-1), "we") && !lists.happening.Has(s.Lower(s.after(i+1)))
	return own || s.backshifted(i)
}

// wish reports whether the "would" at token i makes a wish or a request polite.
func (s sentence) wish(i int) bool { return s.asks(i) || s.IsAny(s.after(i+1), "like", "love") }

// courtesy reports whether the "would" at token i only makes a wish, a request or a word of one's own polite.
func (s sentence) courtesy(i int) bool {
	return s.wish(i) || s.IsAny(s.before(i-1), "i", "we") &&
		s.IsAny(s.after(i+1), "say", "add", "argue", "suggest", "urge", "ask", "call", "encourage", "just", "simply")
}

// wondering reports whether the clause of the "would" at token i is an indirect question or asks why.
func (s sentence) wondering(i int) bool {
	start := s.clauseStart(i)
	return s.IsAny(i-1, "why", "how", "when", "where", "who", "what") ||
		s.IsAny(start-1, "why", "whether", "when", "where", "how", "what", "who", "if") && !s.setsCondition(start-1)
}

// habit reports whether the "would" at token i tells what somebody used to do, or what came later.
func (s sentence) habit(i int) bool {
	return s.IsAny(i+1, "often", "always", "sometimes", "later", "eventually", "soon", "regularly", "routinely") ||
		s.IsAny(i+1, "go") && s.IsAny(i+2, "on")
}

// reported reports whether token i stands in a statement's content, but not in quotation marks.
func (s sentence) reported(i int) bool { return s.content[i] >= 0 && !s.quoted[i] }

// promised reports whether what follows the "would" at token i is what the source itself undertakes.
func (s sentence) promised(i int) bool {
	k := s.content[i]
	switch cue := s.statements[k].Cue; {
	case s.hasWord(cue, lists.foreseeing):
		return false
	case s.sourceIsSubject(k, i), s.hasWord(cue, lists.promising):
		return true
	}
	verb := s.after(i + 1)
	if s.Lower(verb) == "be" && (s.Tag(verb+1) == "VBG" || s.Tag(verb+1) == "VBN") {
		verb++
	}
	return s.hasWord(s.statements[k].Source, lists.spokespeople) && s.actor(i) && !lists.happening.Has(s.Lower(verb))
}

// sourceIsSubject reports whether the subject of the modal at token i is the source of statement k.
func (s sentence) sourceIsSubject(k, i int) bool {
	subject := s.before(i - 1)
	group := s.speaker(k).Type == mark.Group
	switch {
	case s.IsAny(subject, "he", "she"):
		return !group
	case s.IsAny(subject, "it"):
		return group && !s.judges(s.after(i+1))
	case s.IsAny(subject, "they", "we", "i"):
		return true
	case s.Tag(subject) == "PRP" || s.IsAny(subject, "that", "which", "who", "this", "there", ","):
		return false
	}
	head := s.subject(i)
	return head < 0 || s.hasWord(s.statements[k].Source, lexicon.Set{s.Lower(head): {}})
}

// backshifted reports whether the "would" at token i follows a verb of saying with a pronoun for its subject,
// where no statement was made of it: the bank announced it would.
func (s sentence) backshifted(i int) bool {
	subject := s.before(i - 1)
	verb := subject - 1
	if s.IsAny(verb, "that") {
		verb--
	}
	_, says := lists.reporting[s.Lower(verb)]
	return s.content[i] < 0 && says && (s.Tag(verb) == "VBD" || s.Tag(verb) == "VBN") && s.IsAny(subject, "he", "she", "it", "they")
}

// judges reports whether the verb at token i says what something is: it would be wrong, it would be a pity.
func (s sentence) judges(i int) bool {
	next := s.after(i + 1)
	return s.Lower(i) == "be" && (s.Tag(next) == "JJ" || s.Tag(next) == "DT")
}

// hasWord reports whether one of words stands in spans, which are a statement's source or cue.
func (p *page) hasWord(spans []text.Span, words lexicon.Set) bool {
	for _, span := range spans {
		first, last := p.doc.TokensIn(span)
		for i := first; i < min(last, first+reach); i++ {
			if words.Has(p.doc.Tokens[i].Lower) {
				return true
			}
		}
	}
	return false
}

// refuses reports whether the "would" at token i is somebody's refusal: because he wouldn't play, she would
// only say.
func (s sentence) refuses(i int) bool {
	verb := s.after(i + 1)
	if !s.IsAny(i+1, "not", "n't", "only") {
		return false
	}
	return lists.telling.Has(s.Lower(verb)) ||
		s.IsAny(s.before(i-1), "he", "she", "they", "but") && !lists.happening.Has(s.Lower(verb))
}
