package speaker

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// walk goes through the text once and settles who each name, pronoun and source is.
type walk struct {
	*cast
	statements []mark.Statement
	of         []int         // for each statement: its identity, or none
	due        map[int][]int // for each token: the statements whose source ends there
	asked      map[int]int   // for each token that is a source alone: its statement
	own        []int         // statements whose source is I or we
	work, made int           // whose work this source and the one before is, or none
	bears      map[gender]bool
	bore       map[string]int // for each family name of several: whom it meant last
}

// plan notes at which token each statement's source is known.
func (w *walk) plan() {
	w.due = map[int][]int{}
	for k, st := range w.statements {
		w.of[k] = none
		at := w.source(st)
		if at.last <= at.first {
			at = w.sourceless(st)
		} else if at.last == at.first+1 {
			w.asked[at.first] = k
		}
		if at.last > at.first {
			w.due[at.last-1] = append(w.due[at.last-1], k)
		}
	}
}

// source is the part of a statement's source that tells most: the first span that holds a name, else the
// first.
func (w *walk) source(st mark.Statement) span {
	var first span
	for i, at := range st.Source {
		r := w.trim(w.tokens(at))
		if i == 0 || first.last <= first.first {
			first = r
		}
		for j := r.first; j < r.last; j++ {
			if w.at[j] != none {
				return r
			}
		}
	}
	return first
}

// trim takes away what does not belong to the noun phrase of a source: from, by, a closing comma, 's.
func (w *walk) trim(r span) span {
	for r.first < r.last && (!letters(w.Word(r.first)) && w.tag(r.first) != "CD" || w.is(r.first, "from", "by", "according", "to", "for", "of", "as", "in", "and", "but", "even", "said")) {
		r.first++
	}
	for r.first < r.last && (!letters(w.Word(r.last-1)) && w.tag(r.last-1) != "CD" && !w.is(r.last-1, "%") || w.tag(r.last-1) == "POS") {
		r.last--
	}
	return r
}

// sourceless is where a statement without a source is settled: at its cue, else at its content.
func (w *walk) sourceless(st mark.Statement) span {
	for _, part := range [][]text.Span{st.Cue, st.Content} {
		for _, at := range part {
			if r := w.tokens(at); r.last > r.first {
				return span{r.first, r.first + 1}
			}
		}
	}
	return span{}
}

// through meets the tokens in order.
func (w *walk) through() {
	for i := range w.Tokens {
		if k := w.starts(i); k != none {
			w.meet(k)
		} else if w.speech[i] == none || w.isSource(i) {
			w.hear(i)
		}
		for _, k := range w.due[i] {
			w.settle(k)
		}
	}
}

func (w *walk) isSource(i int) bool { _, ok := w.asked[i]; return ok }

// meet settles whom name k means and calls him to mind.
func (w *walk) meet(k int) {
	n := w.names[k]
	id := w.fixed[k]
	if id == none {
		if id = w.bearer(n); id == none {
			return
		}
		for _, f := range w.facts[k] {
			w.learn(id, f)
		}
		if len(n.words) > 1 {
			w.file(id, n)
		}
	}
	id = w.now(id)
	w.resolved[k] = id
	w.mention(id, w.bytes(n.span))
	w.touch(id, n.first, w.prominence(n))
	for _, f := range w.facts[k] {
		if whose, ok := w.pronouns[f.owner]; ok {
			w.learn(id, fact{noun: f.noun, words: w.who[whose].words, owner: none})
		}
	}
}

// bearer is the one of several persons of a name whom the text means here: by title, else the one most in
// mind, else the first that it names in full.
func (w *walk) bearer(n name) int {
	best, most := none, -1.0
	for _, id := range w.bearers(n) {
		score := w.salience(id, w.when(n.first))
		if last, ok := w.bore[n.family()]; ok && last == id && len(n.words) == 1 {
			score += 0.5
		}
		if full := w.who[id].full; full > 7 && full > 2*w.bare[n.family()] && len(n.words) == 1 { // always named in full
			score /= 10
		}
		for _, f := range w.who[id].facts {
			if f.noun.about(n.title) {
				score += 2
				break
			}
		}
		if score > most {
			best, most = id, score
		}
	}
	if len(n.words) == 1 {
		w.bore[n.family()] = best
	}
	return best
}

// prominence is how much a mention calls to mind: a subject more than an object, an owner or a modifier.
func (w *walk) prominence(n name) float64 {
	weight := w.standing(n.last)
	switch {
	case n.modifier:
		weight = 0.15
	case n.possessive:
		weight = 0.4
	case n.shape == person && w.names[min(w.at[n.first]+1, len(w.names)-1)].lead == n.first && w.at[n.first]+1 < len(w.names):
		weight = 0.1
	}
	if w.titled[w.Tokens[n.first].Sentence] {
		weight *= 0.7
	}
	return weight
}

// standing weighs a mention by the word behind it: before a verb it is a subject.
func (w *walk) standing(next int) float64 {
	for j := next; j < next+3; j++ {
		switch {
		case w.verb(j):
			return 1
		case w.tag(j) == "RB":
		case w.is(j, ",", "("):
			return 0.7
		default:
			return 0.5
		}
	}
	return 0.5
}

// hear settles a pronoun or a definite description that is no name.
func (w *walk) hear(i int) {
	if _, ok := persons[w.lower(i)]; ok {
		if id := w.refer(i, w.penalty(i)); id != none {
			w.pronouns[i] = id
			weight := 0.4
			if w.is(i, "he", "she") {
				weight = 0.9
			}
			w.touch(id, i, weight)
		}
		return
	}
	if id := w.opening(i); id != none {
		w.touch(id, i, 1)
		return
	}
	if w.is(i, "the") {
		if d, ok := w.describe(i, len(w.Tokens)); ok && d.kind == role && !d.plural {
			if id := w.match(d); id != none {
				w.touch(id, i, w.standing(d.last))
			}
		}
	}
}

// opening is the body or the people that a sentence begins with as its subject, which they and it can take up.
func (w *walk) opening(i int) int {
	sentence := w.Sentences[w.Tokens[i].Sentence]
	if i != sentence.First || w.titled[w.Tokens[i].Sentence] || w.speech[i] != none {
		return none
	}
	d, ok := w.describe(i, sentence.Last)
	if !ok || !w.verb(d.last) || d.kind != people && d.kind != group && (d.kind != role || !d.plural) {
		return none
	}
	return w.describedAs(d, span{i, d.last})
}

// penalty lists who is named in the words of the statement whose source is token i: hardly its speaker.
func (w *walk) penalty(i int) []int {
	k, ok := w.asked[i]
	if !ok {
		return nil
	}
	var out []int
	for _, at := range w.statements[k].Content {
		r := w.tokens(at)
		for j := r.first; j < r.last; j++ {
			if m := w.starts(j); m != none {
				if id := max(w.fixed[m], w.resolved[m]); id != none {
					out = append(out, w.now(id))
				}
			}
		}
	}
	return out
}

// settle finds the identity behind statement k, whose source has been read.
func (w *walk) settle(k int) {
	st := w.statements[k]
	r := w.source(st)
	if r.last <= r.first {
		w.of[k] = w.implied(k)
		return
	}
	if w.mine(r) {
		w.own = append(w.own, k)
		return
	}
	w.work = none
	id := w.identify(r)
	w.made = w.work
	w.of[k] = id
	if id == none {
		return
	}
	w.mentionSource(id, r)
	w.who[id].spoke = w.when(r.first)
	w.touch(id, r.first, 1)
	if w.speech[r.first] == none {
		w.speakers = append(w.speakers, id)
	}
}

// mentionSource notes a source that is no name: a pronoun, a description.
func (w *walk) mentionSource(id int, r span) {
	for i := r.first; i < r.last; i++ {
		if k := w.starts(i); k != none && w.now(w.resolved[k]) == id {
			return
		}
	}
	_, last := w.extent(r)
	w.mention(id, w.bytes(span{r.first, last}))
}

// mine reports whether a source is the first person.
func (w *walk) mine(r span) bool {
	return r.last == r.first+1 && w.is(r.first, "i", "me", "my", "mine", "we", "us", "our", "myself", "ourselves")
}

// firstPerson gives statements of I and we to the speaker of the words around them; outside all of them the
// writer speaks.
func (w *walk) firstPerson() {
	inside := w.innermost()
	for range 3 { // quotes nest three deep
		for _, k := range w.own {
			r := w.source(w.statements[k])
			switch outer := inside[r.first]; {
			case w.of[k] != none:
			case outer == none || outer == k:
				w.of[k] = w.writer(r)
			case w.of[outer] != none:
				w.of[k] = w.now(w.of[outer])
				w.mention(w.of[k], w.bytes(r))
			}
		}
	}
}

// innermost is for each token the statement in whose content it stands, of several the one with the smallest.
func (w *walk) innermost() []int {
	inside := make([]int, len(w.Tokens))
	for i := range inside {
		inside[i] = none
	}
	if len(w.own) == 0 {
		return inside
	}
	size := func(k int) int { return text.Cover(w.statements[k].Content...).Len() }
	order := make([]int, len(w.statements))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return size(b) - size(a) })
	for _, k := range order {
		for _, at := range w.statements[k].Content {
			r := w.tokens(at)
			for i := r.first; i < r.last; i++ {
				inside[i] = k
			}
		}
	}
	return inside
}
