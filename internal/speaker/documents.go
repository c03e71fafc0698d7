package speaker

import (
	"slices"

	"hearsay/internal/mark"
)

// document settles a source that is something made: it speaks for who made it, where the text says who.
func (w *walk) document(d description, r span) int {
	if id := w.issuer(d, r); id != none {
		w.issue(d.head, id)
		return id
	}
	if id, ok := w.issued[d.head]; ok && (d.definite() || d.det == "") {
		return id
	}
	id := w.unnamed(r, d)
	if !d.plural && w.Tokens[d.first].Sentence < 6 {
		w.pending[d.head] = id
	}
	return id
}

// issue remembers whose a document is, also for the ones of its kind that the headline spoke of before.
func (w *walk) issue(head string, id int) {
	w.issued[head] = id
	if before, ok := w.pending[head]; ok && w.now(before) != id {
		w.merge2(before, id)
	}
	delete(w.pending, head)
}

// merge2 makes an identity one with another.
func (c *cast) merge2(from, to int) {
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
	if ids := w.makers(span{d.last, r.last}); len(ids) == 1 {
		return ids[0]
	} else if len(ids) > 1 {
		return w.union(ids)
	}
	if d.modifier == none {
		return none
	}
	n := w.names[d.modifier]
	id := w.now(w.resolved[d.modifier])
	if id == none || w.who[id].place {
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
		for j := i + 1; j < min(i+5, r.last); j++ {
			if k := w.starts(j); k != none {
				if id := w.now(w.resolved[k]); id != none && !slices.Contains(out, id) {
					out = append(out, id)
				}
				break
			}
			if w.tag(j) != "DT" && !w.noun(j) {
				break
			}
		}
	}
	return out
}

// implied finds who is behind a statement without a source, where the sentence makes that plain: the speaker
// or subject before “, saying” or “and said”. A passive leaves it open.
func (w *walk) implied(k int) int {
	st := w.statements[k]
	if len(st.Cue) == 0 {
		return w.continued(st)
	}
	r := w.tokens(st.Cue[0])
	if r.last <= r.first || w.passive(r) {
		return none
	}
	if id := w.speakerIn(k, w.Tokens[r.first].Sentence); id != none && w.active(r.first) {
		return id
	}
	if w.tag(r.first) == "VBG" || w.joinsVerb(r.first) {
		return w.subject(r.first)
	}
	if w.opensWithVerb(r.first) && len(w.speakers) > 0 {
		return w.now(w.speakers[len(w.speakers)-1])
	}
	return none
}

// continued gives a quote that stands alone to whoever was quoted just before.
func (w *walk) continued(st mark.Statement) int {
	if st.Kind != mark.Direct || len(w.speakers) == 0 || len(st.Content) == 0 {
		return none
	}
	id := w.now(w.speakers[len(w.speakers)-1])
	r := w.tokens(st.Content[0])
	if r.last > r.first && w.who[id].spoke != none && w.Tokens[r.first].Sentence-w.who[id].spoke <= 12 {
		return id
	}
	return none
}

// passive reports whether the cue at r says that something was done without saying by whom.
func (w *walk) passive(r span) bool {
	for i := r.first - 1; i < r.last; i++ {
		if w.is(i, "is", "was", "are", "were", "be", "been", "being") && !w.is(r.last, "by") {
			for j := i + 1; j < r.last; j++ {
				if w.tag(j) == "VBN" || w.tag(j) == "VBD" {
					return true
				}
			}
		}
	}
	return w.is(r.first, "it")
}

// active reports whether the cue at token i is a verb whose subject stands before.
func (w *walk) active(i int) bool {
	return w.tag(i) == "VBG" || w.joinsVerb(i)
}

// joinsVerb reports whether token i, before any adverb, is a verb joined to one before: and said.
func (w *walk) joinsVerb(i int) bool {
	for w.tag(i) == "RB" {
		i++
	}
	j := i - 1
	for w.tag(j) == "RB" {
		j--
	}
	return (w.verb(i) || w.tag(i) == "VBN") && w.is(j, "and", "but", "or", ",", "then") && w.together(j, i)
}

// speakerIn is who spoke last in a sentence, before statement k.
func (w *walk) speakerIn(k, sentence int) int {
	if n := len(w.speakers); n > 0 {
		id := w.now(w.speakers[n-1])
		if w.who[id].spoke == sentence {
			return id
		}
	}
	return none
}

// subject is the last one before token i in its sentence that stands before a verb.
func (w *walk) subject(i int) int {
	for j := i - 1; j >= 0 && w.together(j, i); j-- {
		if w.speech[j] != none {
			continue
		}
		if id, ok := w.pronouns[j]; ok && w.is(j, "he", "she") {
			return id
		}
		if k := w.starts(j); k != none && w.standing(w.names[k].last) >= 0.7 && w.resolved[k] != none && !w.indirect[j] {
			return w.now(w.resolved[k])
		}
	}
	return none
}

// opensWithVerb reports whether a sentence begins with the cue, as the items of a list of deeds do.
func (w *walk) opensWithVerb(i int) bool {
	return i == w.Sentences[w.Tokens[i].Sentence].First && (w.tag(i) == "VBZ" || w.tag(i) == "NNS" || w.tag(i) == "VBD")
}
