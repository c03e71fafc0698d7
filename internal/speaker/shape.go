package speaker

import "strings"

// name describes the name that stands at r.
func (s scene) name(r span) name { return s.titledName(r, noun{}, r.first) }

// titledName describes the name that stands at r after a title or role that begins at token start.
func (s scene) titledName(r span, title noun, start int) name {
	n := name{span: r, title: title, lead: r.first}
	for i := r.first; i < r.last; i++ {
		if s.tag(i) == "``" && i+2 < r.last {
			n.nick = s.lower(i + 1)
			i += 2
			continue
		}
		n.words = append(n.words, s.lower(i))
	}
	if title.classes != nil || title.gender != unknown {
		n.lead = s.leadOf(start)
	}
	n.possessive = s.tag(r.last) == "POS"
	n.modifier = !n.possessive && (s.tag(r.last) == "NN" || s.tag(r.last) == "NNS") && !initial(s.Word(r.last))
	n.shape = s.shapeOf(n)
	return n
}

// leadOf is the first token of the nouns and adjectives right before token i: Republican nominee Gov.
func (s scene) leadOf(i int) int {
	first := i
	for first > 0 && i-first < 12 && s.together(first-1, i) {
		switch s.tag(first - 1) {
		case "NN", "NNS", "NNP", "NNPS", "JJ", "POS", "VBN":
			first--
		default:
			return first
		}
	}
	return first
}

// shapeOf tells persons from bodies by the name's own words and the word before.
func (s scene) shapeOf(n name) shape {
	last := n.words[len(n.words)-1]
	_, bodies := lists.groups[last]
	titled := n.title.classes != nil || n.title.gender != unknown
	switch {
	case titled && !lists.organisations.Has(last):
		return person
	case lists.organisations.Has(last), bodies && len(n.words) > 1, s.joined(n.span):
		return body
	case lists.places.Has(strings.Join(n.words, " ")):
		return body
	case len(n.words) > 1 && (lists.given[n.words[0]] != 0 || n.nick != "" || s.initialed(n)):
		return person
	case !n.modifier && s.is(n.first-1, "the") && s.together(n.first-1, n.first):
		return body
	case len(n.words) == 1 && shouted(s.Word(n.first)) && !s.is(n.last, ":"):
		return body
	}
	return open
}

// joined reports whether a word that no person's name has stands within r.
func (s scene) joined(r span) bool {
	for i := r.first; i < r.last; i++ {
		if s.is(i, "of", "for", "on", "&") {
			return true
		}
	}
	return false
}

// initialed reports whether an initial stands in the name: Ronald R. Fieldstone.
func (s scene) initialed(n name) bool {
	for i, w := range n.words {
		if i < len(n.words)-1 && len(w) == 2 && w[1] == '.' {
			return true
		}
	}
	return false
}
