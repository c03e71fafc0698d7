package hedge

import (
	"strings"

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

// vague reports whether the tokens [first, last) of a source name nobody.
func (s sentence) vague(first, last int) bool {
	head := s.head(first, last)
	if s.tied(first, head, last) {
		return false
	}
	noun := s.Lower(head)
	switch {
	case s.knows(head, last), lists.quantities.Has(s.Lower(first)), lists.heads.Has(noun):
		return true
	case lists.followers.Has(noun):
		return s.Tag(first) != "DT" && !strings.HasPrefix(s.Tag(first), "NNP")
	}
	return (noun == "groups" || noun == "group") && lists.groups.Has(s.Lower(head-1))
}

// tied reports whether the source [first, last) with its head names the body or the person that the people in
// it belong to, or some of them.
func (s sentence) tied(first, head, last int) bool {
	if s.Has(first, last, "you", "us") || s.Tag(first) == "PRP$" {
		return true
	}
	for k := first; k < head; k++ {
		if s.Tag(k) == "POS" || s.Tag(k) == "PRP$" || k > first && strings.HasPrefix(s.Tag(k), "NNP") {
			return true
		}
	}
	for k := head + 1; k < last; k++ {
		if s.IsAny(k, "like", "including", "such", "at", "from", "with", "in") && s.proper(k+1, min(last, k+4)) {
			return true
		}
	}
	return false
}

// knows reports whether the words after the head of a source say that it is in the know.
func (s sentence) knows(head, last int) bool {
	for k := head + 1; k < min(last, head+4); k++ {
		if _, ok := s.phrase(lists.knowing, k); ok {
			return true
		}
	}
	return false
}

// head is the last noun of the tokens [first, last) before what follows it: a preposition, a comma, a clause.
func (s sentence) head(first, last int) int {
	head := first
	for k := first; k < last; k++ {
		if s.Tag(k) == "IN" || s.Lower(k) == "," || strings.HasPrefix(s.Tag(k), "W") || s.IsVerb(k) || s.IsAny(k, "familiar", "close") {
			break
		}
		head = k
	}
	return head
}

// proper reports whether a name stands in the tokens [first, last).
func (s sentence) proper(first, last int) bool {
	for k := first; k < last; k++ {
		if strings.HasPrefix(s.Tag(k), "NNP") {
			return true
		}
	}
	return false
}

// itIsSaid finds passives of saying that leave out who says it.
func itIsSaid(s sentence, i int) (cue, bool) {
	verb := i
	for verb < i+6 && (s.IsAny(verb, "it", "is", "was", "has", "been", "are", "were", "'s") || s.light(verb)) {
		verb++
	}
	if verb == i || !s.IsAny(verb, "said", "claimed", "reported", "alleged", "rumored", "argued", "suggested") || s.light(i) {
		return cue{}, false
	}
	if s.Lower(i) == "it" {
		return cue{i, verb + 1}, s.IsAny(verb+1, "that") && verb > i+1
	}
	return cue{i, verb + 1}, s.IsAny(verb+1, "to") && s.Tag(verb+2) == "VB" && s.IsAny(i, "is", "was", "are", "were")
}
