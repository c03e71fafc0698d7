package speaker

import (
	"strings"
)

// identify finds the identity behind the source at r.
func (w *walk) identify(r span) int {
	if r.last == r.first+1 {
		if id, ok := w.single(r.first); ok {
			return id
		}
	}
	if id, ok := w.pronouns[r.first]; ok && w.is(r.first, "he", "she") {
		if w.is(r.first+1, "and") && r.last > r.first+2 {
			return w.named(w.short(id) + " " + w.bytes(span{r.first + 1, r.last}).Of(w.Text))
		}
		return id
	}
	if id := w.joint(r); id != none {
		return id
	}
	if id := w.coupled(r); id != none {
		return id
	}
	if id := w.counted(r); id != none {
		return id
	}
	d, ok := w.describe(r.first, r.last)
	if !ok {
		return w.unnamed(r, description{span: span{r.last, r.last}, owner: none, ownerName: none})
	}
	return w.describedAs(d, r)
}

// single settles a source of one word that is no name.
func (w *walk) single(i int) (id int, ok bool) {
	switch l := w.lower(i); {
	case persons[l] != unknown:
		if id, ok := w.pronouns[i]; ok {
			return id, true
		}
		return w.ahead(i), true
	case l == "they" || l == "their" || l == "them" || l == "both":
		return w.they(i), true
	case l == "it" || l == "its":
		return w.it(i), true
	case l == "who" || l == "which" || l == "that" || l == "whom" || l == "whose":
		return w.before(i), true
	}
	return none, false
}

// ahead is the next person named in the sentence: As she left, Kelly said.
func (w *walk) ahead(i int) int {
	for j := i + 1; j < min(i+60, len(w.Tokens)) && w.together(i, j); j++ {
		if k := w.starts(j); k != none && w.fixed[k] != none && w.names[k].shape == person {
			if id := w.now(w.fixed[k]); !w.who[id].gender.clash(persons[w.lower(i)]) {
				return id
			}
		}
	}
	return none
}

// describedAs settles the noun phrase d that begins the source r.
func (w *walk) describedAs(d description, r span) int {
	if id := w.apposed(d, r); id != none && d.kind == role && d.det == "one" {
		return id
	}
	switch {
	case d.kind == named:
		return w.headed(d, r)
	case w.coordinated(d, r):
		return w.unnamed(r, description{span: span{r.last, r.last}, owner: d.owner, ownerName: d.ownerName, plural: true})
	case d.kind == role && !d.plural:
		if id := w.apposed(d, r); id != none {
			return id
		}
		if d.quantity {
			return w.unnamed(r, d)
		}
		return w.described(d, r)
	case d.kind == role && d.det == "the" && !d.quantity:
		if id := w.all(d); id != none {
			return id
		}
		return w.unnamed(r, d)
	case d.kind == group && !d.plural && !d.quantity:
		if id := w.apposed(d, r); id != none {
			return id
		}
		return w.body(d, r)
	case d.kind == document:
		return w.document(d, r)
	}
	return w.unnamed(r, d)
}

// coordinated reports whether other nouns stand beside the one of d: the family, protesters and leaders.
func (w *walk) coordinated(d description, r span) bool {
	if d.last >= r.last-1 {
		return false
	}
	return w.is(d.last, "and") && w.tag(d.last+1) != "DT" || w.is(d.last, ",") && !w.is(d.last+1, "including", "like") && w.and(d.last, r.last)
}

// headed settles a source whose head is a name.
func (w *walk) headed(d description, r span) int {
	id := w.now(w.resolved[d.name])
	if d.last < r.last && w.is(d.last, "and") && (w.tag(d.last+1) == "PRP$" || w.tag(d.last+1) == "DT" || w.noun(d.last+1)) && w.starts(d.last+1) == none {
		return w.unnamed(r, d)
	}
	if id == none {
		return w.unnamed(r, d)
	}
	return id
}

// apposed is the name that stands behind description d within the source r: the editor, Marta Soler.
func (w *walk) apposed(d description, r span) int {
	end := max(d.last, d.complement.last)
	if !w.is(end, ",") {
		return none
	}
	for j := end + 1; j < min(end+5, r.last); j++ {
		if k := w.starts(j); k != none && (w.names[k].first == end+1 || w.names[k].lead == end+1) && !w.names[k].possessive {
			return w.now(w.resolved[k])
		}
	}
	return none
}

// title is the name to show for an identity.
func (c *cast) title(id int) string {
	who := c.who[id]
	if len(who.members) == 0 {
		return who.name
	}
	names := make([]string, len(who.members))
	for i, m := range who.members {
		names[i] = c.title(c.now(m))
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
