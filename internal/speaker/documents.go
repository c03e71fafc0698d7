package speaker

import (
	"slices"
)

// document settles a source that is something made: it speaks for who made it, where the text says who.
func (w *walk) document(d description, r span) int {
	if id := w.issuer(d, r); id != none {
		w.issue(d.head, id)
		w.work = id
		return id
	}
	if id, ok := w.issued[d.head]; ok && (d.definite() || d.det == "") {
		return id
	}
	id := w.unnamed(r, d)
	if w.Tokens[d.first].Sentence < 6 {
		w.pending[d.head] = append(w.pending[d.head], id)
	}
	return id
}

// issue remembers whose a document is, also for the ones of its kind that the headline spoke of before.
func (w *walk) issue(head string, id int) {
	w.issued[head] = id
	for _, before := range w.pending[head] {
		if w.now(before) != id {
			w.become(before, id)
		}
	}
	delete(w.pending, head)
}

// become makes an identity one with another.
func (c *cast) become(from, to int) {
	from = c.now(from)
	c.same[from] = to
	for _, at := range c.who[from].mentions {
		c.mention(to, at)
	}
}

// issuer is who made a document: its owner, the name in front of it, or who it is by.
func (w *walk) issuer(d description, r span) int {
	if owner := w.ownerOf(d); owner != none {
		return owner
	}
	last := r.last
	if (w.tag(last) == "VBN" || w.tag(last) == "VBD") && w.together(last, d.first) && w.is(last+1, "by") { // filed by, outside the source
		last = min(last+8, len(w.Tokens))
	}
	if ids := w.makers(span{d.last, last}); len(ids) == 1 {
		return ids[0]
	} else if len(ids) > 1 {
		return w.union(ids)
	}
	if d.modifier == none {
		return none
	}
	n := w.names[d.modifier]
	id := w.now(w.resolved[d.modifier])
	if id == none || w.who[id].place || slices.Contains([]string{"tv", "internet", "web"}, n.words[0]) {
		return none
	}
	if sub, ok := w.describe(n.first, d.headAt); ok && sub.kind == group && !sub.plural {
		return w.body(sub, r)
	}
	return id
}

// makers are the names after by and from within r.
func (w *walk) makers(r span) []int {
	var out []int
	for i := r.first; i < r.last; i++ {
		if !w.is(i, "by", "from") {
			continue
		}
		for j := i + 1; j < min(i+7, r.last); j++ {
			if k := w.starts(j); k != none {
				if id := w.now(max(w.fixed[k], w.resolved[k])); id != none && !slices.Contains(out, id) {
					out = append(out, id)
				}
				break
			}
			if w.tag(j) != "DT" && w.tag(j) != "VBG" && !w.noun(j) {
				break
			}
		}
	}
	return out
}
