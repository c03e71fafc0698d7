package hedge

import (
	"slices"

	"hearsay/internal/mark"
)

func vagueSources() []rule {
	return []rule{
		{mark.Rule{
			Name: "unnamed source", Category: mark.VagueSource, Section: "2",
			Reason: "“{cue}” names nobody who could be asked.",
			Marks: []string{
				"[Foreign policy analysts] said the talks had failed.",
				"[Some] say that the bridge is haunted.",
				"[Many lawmakers] say that the plan is dead.",
				"[A well-placed source] said the bank was closing.",
				"[People familiar with the matter] said the bank was closing.",
				"[Human rights groups] warned that the camp was full.",
			},
			Leaves: []string{
				"Critics like Anna Berg said the plan was dead.",
				"Berg aides said the plan was dead.",
				"Analysts at Ostbank said the plan was dead.",
				"Two former ministers said the plan was dead.",
			},
		}, unnamed},
		{mark.Rule{
			Name: "some say", Category: mark.VagueSource, Section: "2",
			Reason: "“{cue}” names nobody who could be asked.",
			Marks: []string{
				"He was jailed, though [some experts] have argued that he was ill.",
				"It is loved by children but [many critics] consider it dull.",
				"The song is regarded [by many] as his best.",
				"The mill closed, according to [critics].",
				"“I had it from [a source] who told me all,” he said.",
			},
			Leaves: []string{
				"Some people left.",
				"She has many friends and said so.",
				"The experts met on Monday.",
			},
		}, someSay},
		{mark.Rule{
			Name: "it is said", Category: mark.VagueSource, Section: "2",
			Reason: "“{cue}” does not tell who says so.",
			Marks:  []string{"[It is said] that the bridge is haunted.", "The house [is said] to be haunted.", "[It has been claimed] that he fled."},
			Leaves: []string{"It was said by Anna Berg in May."},
		}, itIsSaid},
	}
}

// unnamed finds a statement's source that describes people without naming them.
func unnamed(s sentence, i int) (cue, bool) {
	k := s.source[i]
	if k < 0 || s.Inside(i-1) && s.source[i-1] == k {
		return cue{}, false
	}
	last := i
	for s.Inside(last) && s.source[last] == k {
		last++
	}
	return cue{i, last}, s.vague(i, last)
}

// someSay finds people without a name who say or hold something where no statement has them as its source.
func someSay(s sentence, i int) (cue, bool) {
	first := i
	if s.IsAny(i, "by") {
		first++
	}
	last := s.phraseEnd(first)
	if s.source[i] >= 0 || last == first || s.modifies(first-1) || !s.vague(first, last) {
		return cue{}, false
	}
	if first > i {
		return cue{i, last}, s.holds(i - 1)
	}
	told := s.IsAny(i-1, "to") && s.IsAny(i-2, "according")
	return cue{i, last}, told || s.holds(s.verbAfter(last))
}

// phraseEnd is the end of the noun phrase that begins at token i; i where none does.
func (s sentence) phraseEnd(i int) int {
	last := i
	for k := i; k < min(s.Last, i+8); k++ {
		switch {
		case s.IsNoun(k) || lists.quantities.Has(s.Lower(k)):
			last = k + 1
		case !s.IsAdjective(k) && s.Tag(k) != "DT" && !s.IsAny(k, "of"):
			return last
		}
	}
	return last
}

// modifies reports whether token i belongs to the noun phrase that goes on after it.
func (s sentence) modifies(i int) bool {
	switch s.Tag(i) {
	case "DT", "PRP$", "POS", "CD":
		return true
	}
	return s.IsNoun(i) || s.IsAdjective(i) || s.IsAny(i, "as")
}

// verbAfter is the verb that goes with the noun phrase that ends before token i: critics (who have) argued.
func (s sentence) verbAfter(i int) int {
	i = s.after(i)
	if s.IsAny(i, "who", "that", "have", "has", "had") {
		i = s.after(i + 1)
	}
	return i
}

// holds reports whether token i is a verb of saying or believing something.
func (s sentence) holds(i int) bool {
	way := s.IsAny(i, "feel", "feels", "felt") && s.IsAny(i+2, "way") // acknowledges people, and no more
	if !s.IsVerb(i) || s.Tag(i) == "VBG" || s.IsAny(i, "known") || s.IsAny(i+1, "to") || way {
		return false
	}
	_, believes := lists.beliefs[s.Lower(i)]
	says := lists.reporting[s.Lower(i)].Fields
	return believes || slices.Contains(says, "clause") || slices.Contains(says, "recipient")
}

// vague reports whether the tokens [first, last) of a source name nobody.
func (s sentence) vague(first, last int) bool {
	head := s.noun(first, last)
	noun := s.Lower(head)
	switch {
	case s.Has(first, last, "you", "us"):
		return false
	case s.knows(head, last):
		return (s.person(head) || lists.heads.Has(noun)) && !s.named(first, head+1)
	case s.tied(first, head, last):
		return false
	case lists.quantities.Has(s.Lower(first)):
		return s.person(s.lastNoun(head, last))
	case lists.heads.Has(noun):
		return true
	case lists.followers.Has(noun):
		return s.Tag(first) != "DT" && !s.follows(first, head, last)
	}
	return (noun == "groups" || noun == "group") && lists.groups.Has(s.Lower(head-1))
}

// tied reports whether the source [first, last) names the body or the person that the people in it belong to,
// or some of them.
func (s sentence) tied(first, head, last int) bool {
	for k := first; k < head; k++ {
		if s.Tag(k) == "POS" || s.Tag(k) == "PRP$" || k > first && s.IsName(k) {
			return true
		}
	}
	for k := head + 1; k < last; k++ {
		if s.IsAny(k, "like", "including", "such", "at", "from", "with", "in") && s.named(k+1, min(last, k+4)) {
			return true
		}
	}
	return false
}

// follows reports whether the source [first, last) says whom its people follow: Berg supporters, backers of
// Berg, Republican strategists.
func (s sentence) follows(first, head, last int) bool {
	for k := first; k < head; k++ {
		if lists.nations.Has(s.Lower(k)) || s.speaks(k) || s.IsName(k) && !lists.groups.Has(s.Lower(k)) {
			return true
		}
	}
	return s.IsAny(head+1, "of") && s.named(head+2, last)
}

// speaks reports whether the word at token i is part of a speaker's name.
func (s sentence) speaks(i int) bool { return s.names.Has(s.Lower(i)) }

// knows reports whether the words after the head of a source say that it is in the know.
func (s sentence) knows(head, last int) bool {
	for k := head + 1; k < min(last, head+4); k++ {
		if _, ok := s.phrase(lists.knowing, k); ok {
			return true
		}
	}
	return false
}

// noun is the last noun of the tokens [first, last) before what follows it: a preposition, a comma, a clause.
func (s sentence) noun(first, last int) int {
	head := first
	for k := first; k < last; k++ {
		tag, verb := s.Tag(k), s.IsVerb(k) && k < last-1 // the last word is no verb, whatever its tag
		if tag == "IN" || tag == "WP" || tag == "WDT" || verb || s.IsAny(k, ",", "familiar", "close") {
			break
		}
		head = k
	}
	return head
}

// lastNoun is the head of a source, or after "of" the noun that follows: many of the voters.
func (s sentence) lastNoun(head, last int) int {
	if s.IsAny(head+1, "of") {
		return s.noun(head+2, last)
	}
	return head
}

// named reports whether a name stands in the tokens [first, last).
func (s sentence) named(first, last int) bool {
	for k := first; k < last; k++ {
		if s.IsName(k) {
			return true
		}
	}
	return false
}

// itIsSaid finds passives of saying that leave out who says it: it is said that, he is said to.
func itIsSaid(s sentence, i int) (cue, bool) {
	impersonal := s.IsAny(i, "it")
	verb := i
	if impersonal {
		verb++
	}
	if !s.IsAny(verb, "is", "was", "are", "were", "has", "'s") {
		return cue{}, false
	}
	verb = s.head(verb)
	if !s.IsAny(verb, "said", "claimed", "reported", "alleged", "rumored", "rumoured", "argued", "suggested") {
		return cue{}, false
	}
	if impersonal {
		return cue{i, verb + 1}, s.IsAny(verb+1, "that")
	}
	return cue{i, verb + 1}, s.IsAny(verb+1, "to") && s.Tag(verb+2) == "VB" && !s.IsAny(i, "has")
}
