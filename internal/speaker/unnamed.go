package speaker

import (
	"strings"

	"hearsay/internal/mark"
)

// unnamed finds or enters a source without a name, under what the text calls it: one identity for each
// description. Parties' and nations' members speak as a group.
func (w *walk) unnamed(r span, d description) int {
	if d.definite() {
		if id := w.earlier(d); id != none {
			return id
		}
	}
	shown := w.shown(r, d)
	key := "unnamed " + strings.ToLower(shown)
	if id, ok := w.keyed[key]; ok && d.det != "another" {
		return id
	}
	id := w.add(identity{kind: w.typeOf(r, d), name: shown, plural: d.plural, gender: d.noun.gender, rank: none, words: []string{d.head}})
	if d.kind == thing || d.kind == document {
		w.who[id].plural = d.plural
	} else if !d.plural {
		w.who[id].rank = 1 // he or she can stand for this one
	}
	w.keyed[key] = id
	if d.head != "" {
		w.keyed["head "+d.head+plurality(d)] = id
	}
	if len(d.noun.classes) > 0 && !d.plural && d.kind == role {
		w.learn(id, fact{noun: d.noun, words: d.mods, owner: none})
	}
	return id
}

func plurality(d description) string {
	if d.plural {
		return " many"
	}
	return " one"
}

// earlier is the unnamed one that a definite description takes up: a judge …, the judge.
func (w *walk) earlier(d description) int {
	if id, ok := w.keyed["head "+d.head+plurality(d)]; ok && !w.distinct(d) {
		return w.now(id)
	}
	return none
}

// typeOf tells a named collective from people without a name.
func (w *walk) typeOf(r span, d description) mark.SpeakerType {
	switch {
	case d.kind == people && !d.quantity, d.kind == group && !d.plural && !d.quantity:
		return mark.Group
	case d.kind == named:
		return mark.Group
	}
	for i := d.last; i < r.last; i++ { // proponents, including the Council of Mayors
		if w.is(i, "including", "like") && d.plural && i+2 < r.last && max(w.starts(i+1), w.starts(i+2)) != none {
			return mark.Group
		}
	}
	return mark.Unnamed
}

// shown is what to call an unnamed source: its words without the article and without what only explains them.
func (w *walk) shown(r span, d description) string {
	first, last := w.extent(r)
	shown := strings.Join(strings.Fields(w.bytes(span{first, last}).Of(w.Text)), " ")
	if owner := w.ownerOf(d); owner != none && d.owner != none && first > d.owner {
		return possessive(w.short(owner)) + " " + shown
	}
	return shown
}

// possessive puts ’s behind a name, or ’ behind a plural.
func possessive(name string) string {
	if strings.HasSuffix(name, "s") && strings.ToLower(name) == name {
		return name + "’"
	}
	return name + "’s"
}

// extent is the part of a source that says what it is.
func (w *walk) extent(r span) (first, last int) {
	first = r.first
	for first < r.last-1 && (w.is(first, "the", "a", "an", "this", "that", "perhaps", "maybe") || w.tag(first) == "PRP$") {
		first++
	}
	last = first + 1
	for last < r.last && last < first+14 && !w.is(last, "who", "which", "that", "--", "—", ";", ":", "(") && !(w.is(last, ",") && !w.is(last+1, "including", "like") && !w.and(last, r.last)) {
		last++
	}
	return first, last
}

// and reports whether and follows token i within the phrase.
func (w *walk) and(i, last int) bool {
	for j := i; j < last; j++ {
		if w.is(j, "who", "which", "that") || w.verb(j) {
			return false
		}
		if j == i+1 && w.tag(j) == "DT" {
			return false
		}
		if w.is(j, "and") {
			return w.tag(j+1) != "DT"
		}
	}
	return false
}

// writer is the one who says I outside all quotes: named in the byline, or just the author.
func (w *walk) writer(r span) int {
	if id, ok := w.keyed["writer"]; ok {
		w.mention(id, w.bytes(r))
		return id
	}
	id := w.byline()
	if id == none {
		id = w.add(identity{kind: mark.Unnamed, name: "author"})
	}
	w.keyed["writer"] = id
	w.mention(id, w.bytes(r))
	return id
}

// byline is the person named after By at the beginning of a paragraph that is no longer than that.
func (w *walk) byline() int {
	for _, p := range w.Paragraphs[:min(len(w.Paragraphs), 8)] {
		first := w.Sentences[p.First].First
		if k := w.starts(first + 1); w.is(first, "by") && k != none && w.names[k].shape == person &&
			(w.names[k].last >= len(w.Tokens) || w.paragraph(w.names[k].last) != w.paragraph(first) || w.is(w.names[k].last, ",", ".")) {
			return w.now(w.resolved[k])
		}
	}
	return none
}
