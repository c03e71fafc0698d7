package speaker

import (
	"slices"
	"strings"

	"hearsay/internal/mark"
)

// gather makes the identities of all names: of persons named in full first, so that a family name alone finds
// them wherever it stands.
func (c *cast) gather(sources []sourced) {
	c.fixed, c.resolved = make([]int, len(c.names)), make([]int, len(c.names))
	for k := range c.names {
		c.fixed[k], c.resolved[k] = none, none
	}
	c.decide(sources)
	c.enterPersons(func(n name) bool { return len(n.words)-n.suffixes() > 1 })
	c.enterPersons(func(n name) bool { return len(n.words)-n.suffixes() == 1 && n.title.gender != unknown })
	c.enterPersons(func(n name) bool { return len(n.words)-n.suffixes() == 1 && n.title.gender == unknown })
	for _, words := range []int{9, 1} { // long names first, so that short ones find them
		for k, n := range c.names {
			if n.shape == body && (len(n.words) > 1) == (words > 1) {
				c.enterBody(k)
			}
		}
	}
	for k, n := range c.names {
		if n.shape == body {
			c.learnBeside(k)
		}
	}
}

// enterPersons enters the persons of the names that take chooses, and what stands beside those.
func (c *cast) enterPersons(take func(name) bool) {
	for k, n := range c.names {
		if n.shape == person && take(n) {
			c.enterPerson(k)
			c.learnBeside(k)
		}
	}
}

// learnBeside adds the facts beside name k to its identity, where that is settled.
func (c *cast) learnBeside(k int) {
	if id := c.fixed[k]; id != none {
		for _, f := range c.facts[k] {
			c.learn(id, f)
		}
	}
}

// decide settles for every name that could be a person's or a body's which it is: by what the text does with
// it anywhere.
func (c *cast) decide(sources []sourced) {
	votes := map[string]int{}
	families, firsts, opening := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for k, n := range c.names {
		key := strings.Join(n.words, " ")
		votes[key] += c.evidence(k, sources)
		if n.shape == person {
			families[n.family()] = true
		}
		if len(n.words) == 1 {
			firsts[n.words[0]] = true
		} else if n.shape == body {
			opening[n.words[0]] = true
		}
	}
	for k, n := range c.names {
		if n.shape != open {
			continue
		}
		key := strings.Join(n.words, " ")
		one := len(n.words) == 1
		switch v := votes[key]; {
		case one && families[key] || !one && (families[n.family()] || firsts[n.family()]) && v >= 0:
			c.names[k].shape = person
		case one && opening[key] && v < 2:
			c.names[k].shape = body
		case v > 0 || v == 0 && !(!one && firsts[n.words[0]]):
			c.names[k].shape = person
		default:
			c.names[k].shape = body
		}
	}
	for k, n := range c.names {
		if n.shape == body && len(n.words) == 1 && families[n.words[0]] && !lists.places.Has(n.words[0]) && !lists.organisations.Has(n.words[0]) {
			c.names[k].shape = person
		}
	}
}

// evidence weighs one place where name k stands: above zero for a person, below for a body.
func (c *cast) evidence(k int, sources []sourced) int {
	n := c.names[k]
	switch {
	case n.shape == person:
		return 4
	case n.shape == body:
		return -4
	}
	v := 0
	if c.is(n.first-1, "in", "at", "on", "across", "via") && c.together(n.first-1, n.first) {
		v -= 2
	}
	if n.modifier {
		v -= min(2, len(n.words))
	}
	for i := n.last; i < min(n.last+15, len(c.Tokens)); i++ {
		if c.is(i, "he", "she", "his", "her", "him") && c.speech[i] == c.speech[n.first] {
			return v + 1
		}
		if c.is(i, "its") && c.together(n.first, i) || c.is(i, "which") && i <= n.last+1 {
			return v - 2
		}
		if k := c.starts(i); k != none && c.names[k].shape == person {
			break
		}
	}
	if sources[n.first] != 0 || c.verb(n.last) {
		v++
	}
	return v
}

// enterPerson finds or makes the person whom name k can only mean. A family name that several bear is left
// for the walk.
func (c *cast) enterPerson(k int) {
	n := c.names[k]
	full := len(n.words)-n.suffixes() > 1
	found := c.bearers(n)
	switch {
	case len(found) == 0:
		c.bare[n.family()] += b2i(!full)
		id := c.add(identity{kind: mark.Person, first: n.first})
		c.fixed[k] = id
		c.file(id, n)
	case len(found) == 1 || full:
		c.fixed[k] = found[0]
		c.who[found[0]].full += b2i(full)
		c.file(found[0], n)
	default:
		c.bare[n.family()]++
	}
}

// bearers are the persons so far whom name n can mean.
func (c *cast) bearers(n name) []int {
	candidates := c.family[n.family()]
	if len(n.words) == 1 && len(candidates) == 0 {
		candidates = c.given[n.words[0]]
	}
	var out []int
	for _, id := range candidates {
		if c.who[id].fits(n) && !c.apart(id, n) {
			out = append(out, id)
		}
	}
	return out
}

// apart reports whether the office in front of a family name is not that of the person of this name whom the
// text names in full: President Brandt, where only his wife Vera Brandt has a given name.
func (c *cast) apart(id int, n name) bool {
	who := c.who[id]
	if len(n.title.classes) == 0 || len(n.words) > 1 || len(who.words) < 2 {
		return false
	}
	relative := false
	for _, f := range who.facts {
		if f.noun.about(n.title) {
			return false
		}
		relative = relative || slices.Contains(f.noun.classes, "relative") || slices.Contains(f.noun.classes, "spouse")
	}
	return relative || n.first < who.first
}

// file notes under which words a person can be found, and the fuller name.
func (c *cast) file(id int, n name) {
	who := &c.who[id]
	if n.title.gender != unknown {
		who.gender, who.guessed = n.title.gender, false
	}
	if who.gender == unknown && (len(n.words) > 1 || n.title.classes == nil) {
		who.gender = lists.given[n.words[0]]
		if who.gender == unknown && len(n.words) > 2 {
			who.gender = lists.given[n.words[1]]
		}
		who.guessed = who.gender != unknown
	}
	add := func(index map[string][]int, key string) {
		if key != "" && !slices.Contains(index[key], id) {
			index[key] = append(index[key], id)
		}
	}
	add(c.family, n.family())
	if len(n.words) > 1 {
		add(c.given, n.words[0])
		add(c.given, n.nick)
	}
	c.display(id, n)
}

// display keeps the fullest form of an identity's name, and of two equally full ones the first that stands in
// running text.
func (c *cast) display(id int, n name) {
	rank := 2 * len(n.words)
	if n.nick != "" || slices.Contains(lists.nicknames[c.who[id].opening()], n.words[0]) { // Kenneth over Ken
		rank++
	}
	if !shouted(c.Word(n.first)) || len(n.words) == 1 && n.shape == body {
		rank += 20
	}
	if n.adorned() {
		rank -= 3
	}
	if who := &c.who[id]; rank > who.rank {
		who.rank, who.words = rank, n.words
		who.name = strings.Join(strings.Fields(c.bytes(n.span).Of(c.Text)), " ")
	}
}

// adorned reports whether a name begins with what somebody calls that person: Crooked Vera Lund.
func (n name) adorned() bool {
	return len(n.words) > 2 && lists.given[n.words[0]] == 0 && lists.given[n.words[1]] != 0 && !strings.HasSuffix(n.words[0], ".")
}

// opening is the first word of an identity's name; empty where there is none.
func (who identity) opening() string {
	if len(who.words) == 0 {
		return ""
	}
	return who.words[0]
}

// fits reports whether a person can be called n.
func (who identity) fits(n name) bool {
	if who.gender.clash(n.title.gender) {
		return false
	}
	given, mine := n.words[:len(n.words)-1-n.suffixes()], who.words
	if len(given) == 0 || len(mine) < 2 {
		return true
	}
	suffix := name{words: mine}.suffixes()
	mine = mine[:len(mine)-1-suffix]
	if len(mine) == 0 {
		return true
	}
	if n.suffixes() != suffix && given[0] == mine[0] && n.suffixes() > 0 {
		return false
	}
	return alike(given[0], mine[0]) || slices.Contains(mine, given[0]) || slices.Contains(given, mine[0])
}

// alike reports whether two given names can be one person's: Joe and Joseph, R. and Ronald.
func alike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	stem := strings.TrimSuffix(a, ".")
	return a == b || stem != a && strings.HasPrefix(b, stem) ||
		slices.Contains(lists.nicknames[a], b) || slices.Contains(lists.nicknames[b], a)
}
