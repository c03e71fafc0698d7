package speaker

import (
	"strings"
	"unicode"
)

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
	case lists.places.Has(strings.Join(n.words, " ")), s.branded(n), lists.states[strings.TrimSuffix(n.words[0], ".")] != "" && strings.HasSuffix(n.words[0], "."):
		return body
	case len(n.words) > 1 && (lists.given[n.words[0]] != 0 || n.nick != "" || s.initialed(n)):
		return person
	case !n.modifier && lists.given[n.words[0]] == 0 && s.is(n.first-1, "the") && s.together(n.first-1, n.first):
		return body
	case len(n.words) == 1 && shouted(s.Word(n.first)) && !s.is(n.last, ":"):
		return body
	}
	return open
}

// branded reports whether a name begins like that of a body (American, National, Boston) or has a capital
// within a word, as brands do.
func (s scene) branded(n name) bool {
	first := n.words[0]
	_, nation := lists.nations[first]
	if len(n.words) > 1 && lists.given[first] == 0 && (nation || lists.places.Has(first) || lists.organisations.Has(first)) {
		return true
	}
	return len(n.words) == 1 && camel(s.Word(n.first))
}

// camel reports whether a word has a capital after a small letter, and not for the prefix of a family name.
func camel(word string) bool {
	for _, prefix := range []string{"Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "Al", "El", "O’", "O'", "Ver", "St"} {
		word = strings.TrimPrefix(word, prefix)
	}
	small := false
	for _, r := range word {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
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
