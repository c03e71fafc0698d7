package speaker

import (
	"slices"
	"strings"

	"hearsay/internal/mark"
)

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
	if id := w.speakerIn(k, w.when(r.first)); id != none && w.active(r.first) {
		return id
	}
	if w.active(r.first) {
		if id := w.subject(r.first); id != none {
			return id
		}
	}
	if w.opensWithVerb(w.Sentences[w.Tokens[r.first].Sentence].First) && len(w.speakers) > 0 {
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
	if r.last > r.first && w.who[id].spoke != none && w.when(r.first)-w.who[id].spoke <= 12 {
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
	return (w.verb(i) || w.tag(i) == "VBN" && !w.is(j, ",")) && w.is(j, "and", "but", "or", ",", "then") && w.together(j, i)
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
	for j := i - 1; j >= max(0, i-100) && w.together(j, i); j-- {
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

// opensWithVerb reports whether the first word of a sentence, token i, is a verb, as in the items of a list of
// deeds: Calls men names.
func (w *walk) opensWithVerb(i int) bool {
	if w.tag(i) == "VBZ" || w.tag(i) == "VBD" {
		return true
	}
	return strings.HasSuffix(w.lower(i), "s") && strings.HasPrefix(w.tag(i), "NN") &&
		slices.Contains([]string{"VBG", "NNS", "DT", "JJ", "RB"}, w.tag(i+1))
}
