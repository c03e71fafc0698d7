package speaker

import (
	"slices"
	"strings"
)

// shape is what a name looks like.
type shape int

const (
	open   shape = iota // a person or a body: nothing at this place tells
	person              // Kamala Lopez, Mr. Quiros
	body                // the Boston Globe, NATO, Vermont
)

// name is one place in the text where a name stands.
type name struct {
	span
	words      []string // in lower case; a nickname in quotation marks is left out
	nick       string   // that nickname
	title      noun     // what the title or role right before says; no classes where there is none
	lead       int      // the first token of what stands before it: Kremlin in Kremlin spokesman Dmitry Peskov
	shape      shape
	possessive bool // Clinton’s
	modifier   bool // Clinton in Clinton aides
}

// family is the word that a person is called by when named again.
func (n name) family() string { return n.words[len(n.words)-1-n.suffixes()] }

// suffixes counts the words after the family name: Jr., III.
func (n name) suffixes() int {
	if k := len(n.words); k > 1 && generation(n.words[k-1]) {
		return 1
	}
	return 0
}

func generation(word string) bool {
	return slices.Contains([]string{"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}, word)
}

// names finds every name, in text order. Words of sources, which is kept for each token, are names even where
// only their capitals say so.
func (s scene) names(sources []sourced) []name {
	var out []name
	for k := range s.Sentences {
		if !s.titled[k] {
			out = append(out, s.namesIn(k, sources)...)
		}
	}
	known := map[string]bool{}
	for _, n := range out {
		known[strings.Join(n.words, " ")] = true
		if n.shape == person {
			known[n.family()] = true
		}
	}
	for k := range s.Sentences {
		if s.titled[k] {
			out = append(out, s.knownIn(k, known, sources)...)
		}
	}
	slices.SortFunc(out, func(a, b name) int { return a.first - b.first })
	return s.merge(out)
}

// merge joins the halves of a body's name around and: Securities and Exchange Commission.
func (s scene) merge(names []name) []name {
	persons := map[string]bool{}
	for _, n := range names {
		if n.shape == person {
			persons[n.family()] = true
		}
	}
	var out []name
	for _, n := range s.divide(names, persons) {
		if k := len(out) - 1; k >= 0 && out[k].last == n.first-1 && s.is(n.first-1, "and") &&
			s.halves(out[k], n) && !persons[out[k].family()] {
			first := out[k].first
			out[k] = s.name(span{first, n.last})
			continue
		}
		out = append(out, n)
	}
	return out
}

// divide parts a person from the body named right before: in an interview with the Morning Post Soler said.
func (s scene) divide(names []name, persons map[string]bool) []name {
	var out []name
	for _, n := range names {
		if k := n.last - 1; n.shape != person && k > n.first && persons[s.lower(k)] && lists.organisations.Has(s.lower(k-1)) {
			out = append(out, s.name(span{n.first, k}), s.name(span{k, n.last}))
			continue
		}
		out = append(out, n)
	}
	return out
}

// halves reports whether a, which is no whole name, lacks the last word of b.
func (s scene) halves(a, b name) bool {
	last := a.words[len(a.words)-1]
	_, nation := lists.nations[last]
	return a.shape != person && b.shape == body && lists.organisations.Has(b.words[len(b.words)-1]) &&
		!shouted(s.Word(a.last-1)) && !nation && !lists.organisations.Has(last) && !lists.places.Has(strings.Join(a.words, " "))
}

// namesIn finds the names of sentence k: runs of words with a capital.
func (s scene) namesIn(k int, sources []sourced) []name {
	var out []name
	for i := s.Sentences[k].First; i < s.Sentences[k].Last; {
		if !s.capital(i) || s.opens(i) && !(sources[i] == alone && s.sole(i)) && !s.evident(i) {
			i++
			continue
		}
		end := s.run(i)
		if end-i > 3 && s.shouting(span{i, end}) {
			i = end
			continue
		}
		out = append(out, s.split(span{i, end})...)
		i = end
	}
	return out
}

// knownIn finds in the headline k, where every word has a capital, the names that the text has elsewhere, and
// those that begin with a given name.
func (s scene) knownIn(k int, known map[string]bool, sources []sourced) []name {
	var out []name
	last := s.Sentences[k].Last
	for i := s.Sentences[k].First; i < last; i++ {
		end := i
		for j := min(i+6, last); j > i && end == i; j-- {
			if s.capital(i) && s.capital(j-1) && known[strings.Join(s.words(span{i, j}), " ")] {
				end = j
			}
		}
		if end == i && s.capital(i) && lists.given[s.lower(i)] != 0 && i+1 < last && s.capital(i+1) {
			end = i + 2
		}
		for j := i; end-i < 4 && j == end && j < last && s.capital(j) && (sources[j] == alone || sources[j] == among && !s.common(j)); j++ {
			end++
		}
		if end == i+1 && sources[i] == among && !known[s.lower(i)] {
			end = i
		}
		if end > i {
			out = append(out, s.split(span{i, end})...)
			i = end - 1
		}
	}
	return out
}

// sourced tells whether a word stands in a statement's source.
type sourced byte

const (
	among sourced = iota + 1 // with others
	alone
)

// sole reports whether token i, which is a source alone and begins a sentence, is a name.
func (s scene) sole(i int) bool {
	return !s.common(i) && !s.people(i) && !lists.openers.Has(s.lower(i)) && (s.tag(i) != "NNS" || shouted(s.Word(i)))
}

// common reports whether token i is a noun of the lists, which is no name by itself.
func (s scene) common(i int) bool {
	w := s.lower(i)
	_, plural := lists.singular(w)
	_, role := lists.roles[w]
	_, group := lists.groups[w]
	return plural || role || group || lists.documents.Has(w)
}

// shouting reports whether all words of r are in capitals: a heading, no name.
func (s scene) shouting(r span) bool {
	for i := r.first; i < r.last; i++ {
		if !shouted(s.Word(i)) {
			return false
		}
	}
	return true
}

// capital reports whether token i can be a word of a name.
func (s scene) capital(i int) bool {
	if i < 0 || i >= len(s.Tokens) {
		return false
	}
	w := s.Word(i)
	if before, after, ok := strings.Cut(w, "-"); ok && (before == "then" || before == "ex") {
		w = after
	}
	switch l := s.lower(i); {
	case !initial(w), l == "i", l == "the", l == "a", l == "an":
		return false
	case strings.HasPrefix(s.tag(i), "PRP") && !strings.HasSuffix(l, "."):
		return false
	case lists.calendar.Has(l):
		return lists.given[l] != 0 && i+1 < len(s.Tokens) && initial(s.Word(i+1))
	}
	return true
}

// evident reports whether the first word of a sentence would have its capital elsewhere too.
func (s scene) evident(i int) bool {
	l := s.lower(i)
	switch s.tag(i) {
	case "DT", "PDT", "WDT", "WP", "WRB", "IN", "CC":
		return false
	}
	_, nation := lists.nations[l]
	_, title := lists.titles[l]
	_, role := lists.roles[l]
	_, bodies := lists.groups[l]
	_, plural := lists.plurals[l]
	switch {
	case s.proper[l], shouted(s.Word(i)), lists.given[l] != 0, lists.places.Has(l), nation, title:
		return true
	case role, bodies, plural, lists.documents.Has(l):
		return s.capital(i+1) && s.together(i, i+1)
	}
	tag := s.tag(i)
	noun := strings.HasPrefix(tag, "NN") || tag == "JJ" || tag == "FW"
	if s.lowered[l] || lists.openers.Has(l) || !noun || s.speech[i] != none {
		return false
	}
	if s.surname[s.lower(i+1)] && (s.paragraph(i) == 0 || tag == "JJ") { // Derelict Brandt, in a headline
		return false
	}
	return strings.HasPrefix(tag, "NNP") || s.capital(i+1) && s.together(i, i+1)
}

// longest is how many words a name can have, so that a text of capitals costs no more than another.
const longest = 16

// run is the end of the run of capitals that token i begins.
func (s scene) run(i int) int {
	end := i + 1
	for s.together(i, end) && end-i < longest {
		next := end
		if !s.capital(end) {
			next = s.link(i, end)
			if next == end {
				break
			}
		}
		end = next + 1
	}
	return end
}

// particles join the parts of a person's name.
var particles = []string{"de", "da", "del", "della", "der", "di", "dos", "du", "van", "von", "bin", "ibn", "al", "la", "ten", "ter", "den"}

// link is the next capital after the words at j that may stand within a name: van, of, and a nickname in
// quotation marks; j where there is none.
func (s scene) link(first, j int) int {
	next := j + 1
	switch {
	case s.is(j, particles...):
		for s.is(next, particles...) {
			next++
		}
	case s.is(j, "of", "for", "on") && s.governs(j-1, s.lower(j)):
		if s.is(next, "the") {
			next++
		}
	case s.is(j, "&", "/"):
	case s.tag(j) == "``" && s.capital(j+1) && s.tag(j+2) == "''":
		next = j + 3
	default:
		return j
	}
	if s.capital(next) && s.together(first, next) {
		return next
	}
	return j
}

// governs reports whether the word at i goes with a preposition into one name: Bank of America.
func (s scene) governs(i int, preposition string) bool {
	w := s.lower(i)
	_, bodies := lists.groups[w]
	if bodies || lists.organisations.Has(w) || w == "house" || w == "states" {
		return true
	}
	_, role := lists.roles[s.phrase(i, min(i+3, len(s.Tokens)))]
	_, plural := lists.singular(w)
	return role || preposition == "for" && (plural || s.people(i))
}

// split parts a run of capitals into names: what a person is and does stands before the person's name.
func (s scene) split(r span) []name {
	r = s.withoutRole(r)
	if r.last <= r.first || s.seat(r.first) {
		return nil
	}
	for k := r.first; k < r.last; k++ {
		title, start, ok := s.roleEnding(k - 1)
		if ok && !s.endsInRole(span{k, r.last}, k) && s.personal(span{k, r.last}, title, k-1) {
			return append(s.split(span{r.first, max(start, r.first)}), s.titledName(span{k, r.last}, title, start))
		}
	}
	for k := r.first + 1; k < r.last-1; k++ {
		if lists.organisations.Has(s.lower(k-1)) && lists.given[s.lower(k)] != 0 {
			return append(s.split(span{r.first, k}), s.name(span{k, r.last}))
		}
	}
	if _, nation := lists.nations[s.lower(r.first)]; nation && r.last == r.first+1 && !shouted(s.Word(r.first)) {
		return nil
	}
	return []name{s.name(r)}
}
