package speaker

import (
	"slices"
	"strings"
)

// fact is what the text says right beside a name about who bears it: Kremlin spokesman, (R-Utah), “, a
// Miami lawyer,”.
type fact struct {
	noun  noun
	words []string // the words around the noun, folded: kremlin, republican, vermont
	owner int      // the token of a possessive pronoun, or none: his lawyer
}

// equal reports whether two facts say the same.
func (f fact) equal(g fact) bool {
	return f.owner == g.owner && slices.Equal(f.noun.classes, g.noun.classes) && slices.Equal(f.words, g.words)
}

// observe collects the facts beside every name.
func (c *cast) observe() {
	for k, n := range c.names {
		if n.lead < n.first {
			c.before(k)
		}
		c.after(k)
		if n.possessive {
			c.introduce(n.first)
		}
		c.labelled(k)
	}
	for i := range c.Tokens {
		if c.tag(i) == "DT" || c.tag(i) == "PRP$" {
			c.introduce(i)
		}
	}
}

// before reads the title or role in front of name k.
func (c *cast) before(k int) {
	n := c.names[k]
	f := fact{noun: n.title, owner: none}
	if c.tag(n.lead-1) == "PRP$" {
		f.owner = n.lead - 1
	}
	c.fill(&f, span{n.lead, n.first})
	c.facts[k] = append(c.facts[k], f)
	for i := n.lead; i < n.first-1; i++ {
		if role, _, ok := c.roleEnding(i); ok && role.classes != nil {
			c.facts[k] = append(c.facts[k], fact{noun: role, words: f.words, owner: f.owner})
		}
	}
}

// fill adds the words of r to a fact.
func (c *cast) fill(f *fact, r span) {
	for i := r.first; i < r.last; i++ {
		if w := c.fold(i); letters(w) && len(w) > 1 {
			f.words = append(f.words, strings.Split(w, "-")...)
		}
	}
}

// after reads what stands behind name k: a seat, an age, an apposition, “who served as”, “is the”.
func (c *cast) after(k int) {
	i := c.afterSeat(k)
	if c.is(i, ",") && c.tag(i+1) == "CD" && c.is(i+2, ",", ".") {
		c.vote(k, person)
		i += 2
	}
	if c.is(i, ",") && c.together(i, i+1) {
		i++
		if c.is(i, "who") {
			if !c.is(c.names[k].first-1, "in", "on", "at", "of") {
				c.vote(k, person)
			}
			i = c.verbOfBeing(i + 1)
		}
		if c.is(i, "now", "then", "formerly") {
			i++
		}
		c.apposition(k, i)
		return
	}
	if next := c.verbOfBeing(i); next > i && c.is(next, "the") {
		c.apposition(k, next)
	}
}

// labelled reads the noun right behind a body's name that says what it is: the Globe newspaper.
func (c *cast) labelled(k int) {
	n := c.names[k]
	if d, ok := c.describe(n.first, len(c.Tokens)); ok && d.kind == group && !d.plural && d.modifier == k && selfsame(d.noun) {
		c.facts[k] = append(c.facts[k], fact{noun: d.noun, owner: none})
	}
}

// selfsame reports whether such a noun behind a body's name means that body.
func selfsame(n noun) bool {
	return n.about(noun{classes: []string{"company", "network", "newspaper", "outlet", "newsagency"}})
}

// verbOfBeing is the token after is, was, served as at token i; i where there is none.
func (c *cast) verbOfBeing(i int) int {
	switch {
	case c.is(i, "is", "was", "became", "remains"):
		return i + 1
	case c.is(i, "served", "serves", "worked", "works") && c.is(i+1, "as"):
		return i + 2
	case c.is(i, "has") && c.is(i+1, "been"):
		return i + 2
	}
	return i
}

// afterSeat reads (R-Utah) behind name k and gives the token after it.
func (c *cast) afterSeat(k int) int {
	i := c.names[k].last
	open := c.is(i, "(")
	if !open && !c.is(i, ",") || !open && !c.seat(i+1) {
		return i
	}
	f := fact{owner: none}
	for j := i + 1; j < min(i+8, len(c.Tokens)); j++ {
		w := strings.TrimSuffix(c.lower(j), ".")
		if party, state, ok := strings.Cut(w, "-"); ok && parties[party] != "" {
			f.noun.classes = []string{parties[party]}
			f.words = append(f.words, parties[party])
			w = state
		}
		if state, ok := lists.states[strings.ReplaceAll(w, ".", "")]; ok {
			w = state
		}
		f.words = append(f.words, strings.Split(w, "-")...)
		if c.is(j, ")") || !open && c.is(j, ",") {
			c.facts[k] = append(c.facts[k], f)
			return j + b2i(c.is(j, ")"))
		}
	}
	return i
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// apposition takes the description at token i, if there is one, for name k.
func (c *cast) apposition(k, i int) {
	d, ok := c.describe(i, len(c.Tokens))
	if !ok || d.plural || d.kind != role && d.kind != group {
		return
	}
	end := max(d.last, d.complement.last)
	if c.verb(end) || d.det == "" && d.complement.last <= d.complement.first && !c.is(end, ",", ".") {
		return
	}
	c.state(k, d)
	c.ends[end-1] = k
	if c.is(end, "and") && c.tag(end+1) == "DT" {
		c.apposition(k, end+1)
	}
}

// state adds what description d says of name k.
func (c *cast) state(k int, d description) {
	f := fact{noun: d.noun, owner: d.owner, words: slices.Clone(d.mods)}
	c.fill(&f, d.complement)
	c.facts[k] = append(c.facts[k], f)
	if d.kind == role {
		c.vote(k, person)
	} else {
		c.vote(k, body)
	}
}

// introduce reads a description that a name follows as its apposition: the chief editor, Marta Soler,.
func (c *cast) introduce(i int) {
	d, ok := c.describe(i, len(c.Tokens))
	end := max(d.last, d.complement.last)
	if !ok || d.kind != role || d.plural || !c.is(end, ",") {
		return
	}
	for j := end + 1; j < min(end+4, len(c.Tokens)); j++ {
		if k := c.starts(j); k != none {
			n := c.names[k]
			if (n.first == end+1 || n.lead == end+1) && n.shape != body && !c.is(n.last, "and") && !n.possessive {
				c.state(k, d)
				c.ends[n.last-1] = k
			}
			return
		}
	}
}

// vote settles the shape of name k where it was open.
func (c *cast) vote(k int, s shape) {
	if c.names[k].shape == open {
		c.names[k].shape = s
	}
}

// about is what two nouns have in common: whether one who is called f can be called g.
func (f noun) about(g noun) bool {
	return slices.ContainsFunc(f.classes, func(class string) bool { return slices.Contains(g.classes, class) })
}
