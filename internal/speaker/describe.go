package speaker

import (
	"slices"
	"strings"
)

// kind is what the head noun of a description is.
type kind int

const (
	thing    kind = iota // anything else: case, decision
	role                 // what one person is: spokesman
	group                // what a body is: committee
	document             // what somebody made: report, poll
	people               // a nation's or party's members: Democrats
	named                // no description: a name is its head
)

// description is a noun phrase: the Kremlin spokesman, a senior aide to Mr. King, the Clinton campaign.
type description struct {
	span              // from its determiner to its head
	det        string // the, a, his, two; empty where there is none
	owner      int    // the token of a possessive pronoun, or none
	ownerName  int    // the name before 's, or none
	modifier   int    // the last name before the head, or none
	head       string // the head noun, in the singular
	headAt     int    // the first token of the head
	kind       kind
	noun       noun
	plural     bool
	quantity   bool     // some, two, a number of
	mods       []string // the words before the head, as facts keep them
	name       int      // the name that is the head, or none
	complement span     // of the FBI, for Mr. King
}

// definite reports whether the reader should know who is meant.
func (d description) definite() bool {
	return slices.Contains([]string{"the", "this", "that", "these", "those"}, d.det)
}

// quantities begin a phrase about some out of many.
var quantities = []string{"some", "many", "several", "few", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
	"dozens", "scores", "hundreds", "thousands", "other", "others", "most", "all", "another", "one", "any", "more", "countless", "least", "both", "no"}

// portions are nouns before "of" that only count.
var portions = []string{"number", "majority", "handful", "couple", "lot", "half", "third", "quarter", "percent", "part", "dozens",
	"hundreds", "thousands", "scores", "series", "one", "some", "many", "several", "most", "all", "none", "any", "few", "two", "three", "both", "each"}

// describe reads the noun phrase that begins at token first and ends before limit.
func (c *cast) describe(first, limit int) (description, bool) {
	d := description{span: span{first, first}, owner: none, ownerName: none, modifier: none, name: none, headAt: none}
	limit = min(limit, len(c.Tokens), first+40)
	i := c.determiner(&d, first, limit)
	for i < limit && c.together(first, i) && d.name == none {
		next := c.extend(&d, i, limit)
		if next == i {
			break
		}
		i = next
	}
	if d.headAt == none && d.name == none {
		return d, false
	}
	d.last = i
	c.classify(&d)
	d.complement = c.complementAfter(i, limit)
	return d, true
}

// determiner reads the article, the possessive or the quantity that begins a phrase.
func (c *cast) determiner(d *description, i, limit int) int {
	for ; i < limit; i++ {
		switch w := c.lower(i); {
		case c.tag(i) == "PRP$" || w == "her" || w == "his" || w == "whose":
			d.owner, d.det = i, w
		case slices.Contains(quantities, w) && !c.is(i+1, "of"):
			d.quantity = true
			if d.det == "" {
				d.det = w
			}
		case c.tag(i) == "DT" || w == "the" || w == "a" || w == "an":
			if d.det == "" || !d.quantity {
				d.det = w
			}
		case c.tag(i) == "PDT" || c.tag(i) == "RB" && i+1 < limit && !c.is(i, "not"):
		default:
			return i
		}
	}
	return i
}

// extend takes the word or the name at token i into the phrase and gives the token after it; i where the
// phrase has ended.
func (c *cast) extend(d *description, i, limit int) int {
	if k := c.starts(i); k != none {
		return c.extendName(d, k, limit)
	}
	switch tag := c.tag(i); {
	case tag == "POS":
		d.ownerName, d.headAt, d.mods = d.modifier, none, append(d.mods, c.lower(i-1))
		return i + 1
	case tag == "``" || tag == "''":
		if i+1 < limit && (c.noun(i+1) || c.starts(i+1) != none) {
			return i + 1
		}
	case c.is(i, "of") && i > d.first && slices.Contains(portions, c.lower(i-1)):
		d.quantity, d.headAt = true, none
		if d.det == "" {
			d.det = c.lower(i - 1)
		}
		return c.determiner(d, i+1, limit)
	case strings.HasPrefix(tag, "NN"), c.people(i), c.common(i) && tag != "VBD" && tag != "VBZ":
		if d.headAt != none {
			d.mods = append(d.mods, c.fold(d.headAt))
		}
		d.headAt = i
		return c.wholeRole(d, i, limit)
	case d.headAt != none && (!c.noun(i+1) || !strings.HasPrefix(tag, "JJ")):
		return i
	case strings.HasPrefix(tag, "JJ"), tag == "CD", tag == "VBN", tag == "VBG", tag == "HYPH", tag == "$",
		c.is(i, "and") && d.headAt == none && len(d.mods) > 0:
		if d.headAt != none {
			d.mods = append(d.mods, c.fold(d.headAt))
			d.headAt = none
		}
		d.mods = append(d.mods, c.fold(i))
		return i + 1
	}
	return i
}

// extendName takes name k into the phrase: as an owner, as a modifier, or as its head.
func (c *cast) extendName(d *description, k, limit int) int {
	n := c.names[k]
	if c.titled[c.Tokens[n.first].Sentence] && n.shape == person && d.headAt == none {
		d.name = k
		return n.last
	}
	follows := n.last < limit && c.together(n.first, n.last) && (c.noun(n.last) || c.participle(n.last) && c.noun(n.last+1) || c.tag(n.last) == "POS" && n.last+1 < limit)
	if !follows || n.shape == person && n.lead < n.first && c.tag(n.last) != "POS" {
		d.name = k
		return n.last
	}
	for i := n.first; i < n.last; i++ {
		d.mods = append(d.mods, c.fold(i))
	}
	if d.headAt != none {
		d.mods = append(d.mods, c.fold(d.headAt))
	}
	d.modifier, d.headAt = k, none
	if c.tag(n.last) == "POS" {
		d.ownerName = k
		return n.last + 1
	}
	return n.last
}

// noun reports whether token i can be a noun or stand before one.
func (c *cast) noun(i int) bool {
	tag := c.tag(i)
	return strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "CD" || c.common(i) && !c.verb(i)
}

// participle reports whether token i is one.
func (c *cast) participle(i int) bool { return c.tag(i) == "VBG" || c.tag(i) == "VBN" }

// wholeRole is the end of a role of several words that begins at token i: editor in chief.
func (c *cast) wholeRole(d *description, i, limit int) int {
	for n := 3; n > 1; n-- {
		if i+n > limit || !c.together(i, i+n-1) {
			continue
		}
		w := c.phrase(i, i+n)
		singular, _ := lists.singular(w)
		_, role := lists.roles[singular]
		_, group := lists.groups[singular]
		if role || group {
			return i + n
		}
	}
	return i + 1
}

// classify tells what the head noun is.
func (c *cast) classify(d *description) {
	if d.name != none {
		d.kind = named
		return
	}
	w := c.phrase(d.headAt, d.last)
	d.head, d.plural = lists.singular(w)
	if _, one := lists.groups[w]; one { // media, police
		d.head, d.plural = w, false
	} else {
		d.plural = d.plural || c.tag(d.last-1) == "NNS"
	}
	partisan, nation := lists.nations[w]
	switch r, ok := lists.roles[d.head]; {
	case ok:
		d.kind, d.noun = role, r
	case c.people(d.last - 1):
		d.kind, d.plural = people, true
		d.noun = noun{classes: []string{lists.nations[strings.TrimSuffix(w, "s")]}}
	case nation && d.det == "the" && (strings.HasSuffix(w, "sh") || strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "ese")):
		d.kind, d.plural, d.noun = people, true, noun{classes: []string{partisan}}
	case nation && c.tag(d.last-1) != "NNS":
		d.kind, d.noun = role, noun{classes: []string{partisan}}
	default:
		c.classifyBody(d)
	}
}

func (c *cast) classifyBody(d *description) {
	if g, ok := lists.groups[d.head]; ok {
		d.kind, d.noun = group, g
	} else if lists.documents.Has(d.head) {
		if slices.Contains([]string{"survey", "polling", "tracker", "average"}, d.head) {
			d.head = "poll"
		}
		d.kind, d.noun = document, noun{classes: []string{d.head}}
	}
}

// complementAfter is what a preposition at token i adds to the noun before: of the FBI.
func (c *cast) complementAfter(i, limit int) span {
	end := i
	if i >= limit || c.tag(i) != "IN" && c.tag(i) != "TO" || c.is(i, "that", "as", "because", "if", "while", "after", "before") {
		return span{i, i}
	}
	for end < limit && c.together(i, end) && !c.verb(end) && !c.is(end, ",", ";", ":", "who", "which", "that", "(", "--", "—", "–", ".") &&
		c.tag(end) != "``" && c.tag(end) != "''" {
		end++
	}
	return span{i, end}
}

// fold is the word of token i as facts keep it: a nation for its adjective, a state for its short form.
func (s scene) fold(i int) string { return folded(s.lower(i)) }

func folded(w string) string {
	if nation, ok := lists.nations[w]; ok {
		return nation
	}
	if nation, ok := lists.nations[strings.TrimSuffix(w, "s")]; ok {
		return nation
	}
	if state, ok := lists.states[strings.ReplaceAll(w, ".", "")]; ok && len(w) > 2 && strings.Contains(w, ".") {
		return state
	}
	return w
}
