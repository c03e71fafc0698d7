package hedge

import "strings"

// actor reports whether the subject of the verb at token i is somebody who can do things.
func (s sentence) actor(i int) bool {
	k := s.before(i - 1)
	switch {
	case s.IsAny(k, "who", "whoever"):
		return true
	case s.Tag(k) == "PRP":
		return !s.IsAny(k, "it")
	case s.IsAny(k, "everyone", "everybody", "anyone", "anybody", "someone", "people"):
		return true
	case s.IsAny(k, "that", "which", "this", "these", "those", "there", "what", "nobody", "nothing"):
		return false
	}
	head := s.subject(i)
	return s.IsName(head) || s.person(head)
}

// person reports whether the noun at token i is one for people: listed, a quantity, or made as such nouns are.
func (s sentence) person(i int) bool {
	word := s.Lower(i)
	if lists.people.Has(word) || lists.quantities.Has(word) || s.IsAny(i, "people", "men", "women") {
		return true
	}
	word = strings.TrimSuffix(word, "s")
	return strings.HasSuffix(word, "ist") || strings.HasSuffix(word, "ician") || strings.HasSuffix(word, "worker")
}

// subject is the last noun, before any preposition, of the words that stand before the verb at token i; -1
// for none.
func (s sentence) subject(i int) int {
	head := -1
	for k := s.clauseStart(i); k < i; k++ {
		if s.Tag(k) == "IN" && head >= 0 {
			break
		}
		if s.IsNoun(k) || s.Tag(k) == "PRP" {
			head = k
		}
	}
	return head
}
