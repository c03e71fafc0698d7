package speaker

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/internal/mark"
)

// corporate are the words at the end of a body's name that it is also named without.
var corporate = []string{"inc", "inc.", "corp", "corp.", "co", "co.", "llc", "ltd", "ltd.", "plc", "company", "corporation", "america", "group"}

// enterBody finds or makes the body that name k means.
func (c *cast) enterBody(k int) {
	n := c.names[k]
	key := strings.Join(n.words, " ")
	if id, ok := c.bodies[key]; ok {
		c.fixed[k] = id
		c.display(id, n)
		return
	}
	id := c.alias(n)
	if id == none {
		id = c.add(identity{kind: mark.Group, place: lists.places.Has(key) || strings.HasSuffix(key, ".")})
		c.classOfName(id, n)
	}
	c.bodies[key], c.fixed[k] = id, id
	c.display(id, n)
	c.shorten(id, n)
}

// shorten files the shorter names that a body with a long one may be called by later.
func (c *cast) shorten(id int, n name) {
	if len(n.words) < 2 {
		return
	}
	c.put(initials(n.words), id)
	if find(c.opening, n.words[0]) == none {
		c.opening[n.words[0]] = id
	}
	if last := n.words[len(n.words)-1]; find(c.closing, last) == none {
		c.closing[last] = id
	}
	if last := n.words[len(n.words)-1]; slices.Contains(corporate, last) {
		c.put(strings.Join(n.words[:len(n.words)-1], " "), id)
	}
	if c.is(n.last, "(") && c.is(n.last+2, ")") && shouted(c.Word(n.last+1)) {
		c.put(strings.ReplaceAll(c.lower(n.last+1), ".", ""), id)
	}
	if n.words[0] == "department" && len(n.words) > 2 {
		c.put(strings.Join(n.words[2:], " "), id)
		c.put(strings.Join(n.words[2:], " ")+" department", id)
	}
}

func (c *cast) put(key string, id int) {
	if _, taken := c.bodies[key]; !taken && len(key) > 1 {
		c.bodies[key] = id
	}
}

// initials are the first letters of a name's longer words.
func initials(words []string) string {
	var out strings.Builder
	for _, w := range words {
		if !slices.Contains([]string{"of", "and", "the", "for", "on", "&"}, w) {
			r, _ := utf8.DecodeRuneInString(w)
			out.WriteRune(r)
		}
	}
	return out.String()
}

// alias finds the body that the shorter name n stands for: S.E.C., Wells for Wells Fargo, the Times.
func (c *cast) alias(n name) int {
	first := n.words[0]
	if len(n.words) > 1 {
		return none
	}
	if shouted(c.Word(n.first)) {
		if id, ok := c.bodies[strings.ReplaceAll(first, ".", "")]; ok {
			return id
		}
	}
	_, nation := lists.nations[first]
	if lists.places.Has(first) || nation {
		return none
	}
	if lists.organisations.Has(first) {
		if c.is(n.first-1, "the") {
			return find(c.closing, first)
		}
		return none
	}
	return find(c.opening, first)
}

// find is index[key], or none.
func find(index map[string]int, key string) int {
	if id, ok := index[key]; ok {
		return id
	}
	return none
}

// classOfName files a body under what its own name says it is: the Senate Banking Committee is a committee.
func (c *cast) classOfName(id int, n name) {
	for _, w := range []string{n.words[len(n.words)-1], n.words[0]} {
		if g, ok := lists.groups[w]; ok {
			c.learn(id, fact{noun: g, words: n.words, owner: none})
			return
		}
	}
}
