package attribute

import (
	"strings"

	"hearsay/internal/text"
)

// nominal reports whether token i can end a noun phrase.
func (r reader) nominal(i int) bool {
	return r.outside(i) && (r.noun(i) || r.tag(i) == "CD" ||
		r.is(i, "some", "others", "many", "most", "few", "both", "all", "several", "one", "neither"))
}

// phraseLeft is the noun phrase that ends with token p, with its titles, the phrases that “of” and “for”
// tie to it, and what “and” joins; empty where there is none or where it names no source.
func (r reader) phraseLeft(s text.Sentence, p int) span {
	if p < s.First || !r.nominal(p) || lists.unspeaking.Has(r.lower(p)) || lists.times.Has(r.lower(p)) && !r.name(p-1) {
		return span{}
	}
	first := r.baseLeft(s, p)
	for first-2 >= s.First && r.nominal(first-2) {
		left := r.baseLeft(s, first-2)
		if !r.ties(left, first) && !r.joins(s, left, first) {
			break
		}
		first = left
	}
	return span{first, p + 1}
}

// ties reports whether the preposition before token first binds it to the phrase that starts at left: a
// spokesman for the party.
func (r reader) ties(left, first int) bool {
	if r.is(first-1, "of") {
		return true
	}
	return r.is(first-1, "for", "at", "from", "with", "in", "on", "to", "inside", "within", "near", "close") &&
		!r.name(first-2) && (r.tag(left) == "DT" || r.tag(first-2) == "NNS" || left < first-2 || r.is(left, "nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone"))
}

// joins reports whether “and” before token first coordinates two subjects rather than two clauses: what
// stands before the left one must open a clause.
func (r reader) joins(s text.Sentence, left, first int) bool {
	if !r.is(first-1, "and", "or", "&") {
		return false
	}
	return left == s.First || r.is(left-1, ",", "that", "as", "while", "and", "but", "—", ";", ":") || !r.outside(left-1)
}

// baseLeft is the first token of the noun phrase without attachments that ends with token p.
func (r reader) baseLeft(s text.Sentence, p int) int {
	if r.tag(p) == "PRP" {
		return p
	}
	i := p
	for i > s.First && r.outside(i-1) && r.modifies(i-1, i) {
		i--
		if t := r.tag(i); (t == "DT" || t == "PRP$") && r.tag(i-1) != "PDT" {
			break
		}
	}
	for i < p && (r.tag(i) == "POS" || r.is(i, "&", ",")) {
		i++
	}
	return i
}

// modifies reports whether token i can stand before token next within one noun phrase.
func (r reader) modifies(i, next int) bool {
	switch t := r.tag(i); t {
	case "DT", "PDT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "$":
		return !r.date(i) && (!lists.times.Has(r.lower(i)) || r.determined(i))
	case "CD":
		return !r.date(i) && (!r.name(next) || r.determined(i) || !r.figures(i))
	case "VBG", "VBN":
		return r.tag(i-1) == "DT" || r.tag(i-1) == "JJ"
	case "RB":
		return r.is(i, "now-defunct", "then", "most", "very", "more") && r.tag(next) == "JJ"
	}
	return r.is(i, "&")
}

// date reports whether token i is a date in figures: 2024-09-02, 2/9/2024.
func (r reader) date(i int) bool {
	w := r.lower(i)
	separators := strings.Trim(w, "0123456789")
	return w != "" && w[0] >= '0' && w[0] <= '9' && len(separators) > 1 && strings.Trim(separators, "0123456789-/.") == ""
}

// figures reports whether token i is a number in figures.
func (r reader) figures(i int) bool { return strings.ContainsAny(r.lower(i), "0123456789") }

// determined reports whether an article or a possessive stands before token i: a February interview.
func (r reader) determined(i int) bool {
	return r.tag(i-1) == "DT" || r.tag(i-1) == "PRP$" || r.tag(i-1) == "POS" || r.tag(i-1) == "JJ"
}

// phraseRight is the noun phrase that starts at token i, with what “of” and “for” tie to it and an
// apposition between commas; empty where there is none.
func (r reader) phraseRight(s text.Sentence, i int) span {
	last := r.baseRight(s, i)
	if last == i {
		return span{}
	}
	for last+1 < s.Last && r.outside(last) {
		if r.is(last, "close", "familiar", "involved", "briefed") && r.tag(last+1) != "." {
			last++ // a person close to the matter
		}
		next := r.baseRight(s, last+1)
		if next == last+1 || !r.ties(i, last+1) && !(r.is(last, "by") && !r.name(last-1)) && !(r.is(last, "and", "&") && r.name(last+1) && !r.finite(next)) {
			break
		}
		last = next
	}
	return span{i, r.withDescription(s, last)}
}

// withDescription extends a phrase that ends before token last over a party in brackets and over what a comma
// adds to a name: said Ann Hay (R-Tex.), a farmer in Hull who runs the mill. The description ends with the
// sentence, at the next quotation, or before a clause that has a verb of its own.
func (r reader) withDescription(s text.Sentence, last int) int {
	last = r.pastBrackets(s, last)
	if !r.is(last, ",") || !r.describes(last+1) {
		return last
	}
	relative := r.is(last+1, "who", "whose")
	for i := last + 1; i < s.Last; i++ {
		switch {
		case !r.outside(i) || r.is(i, ";", ":", "—", "--", "–"):
			return r.trim(span{last, i})
		case r.is(i, "who", "whose", "which", "that", "where"):
			relative = true
		case r.is(i, ",") && (r.tag(i+1) == "VBG" || !relative && (r.tag(i+1) == "CC" || r.tag(i+1) == "IN" || r.tag(i+1) == "RB")):
			return i
		case r.finite(i) && !relative:
			return last
		}
	}
	return r.trim(span{last, s.Last})
}

// describes reports whether token i can open what is said of a person: a farmer, who runs the mill.
func (r reader) describes(i int) bool {
	switch r.tag(i) {
	case "DT", "PRP$", "NN", "NNS", "NNP", "JJ":
		return !lists.times.Has(r.lower(i)) && !r.is(i, "that", "this", "these")
	}
	return r.is(i, "who", "whose", "then", "once", "now")
}

// pastBrackets is the token after the brackets that open at token i; i where none do.
func (r reader) pastBrackets(s text.Sentence, i int) int {
	if r.is(i, "(", "[") {
		for j := i + 1; j < s.Last && j < i+10; j++ {
			if r.is(j, ")", "]") {
				return j + 1
			}
		}
	}
	return i
}

// baseRight is the token after the noun phrase without attachments that starts at token i; i where there
// is none. Short quotes inside it belong to it: the so-called “talks”.
func (r reader) baseRight(s text.Sentence, i int) int {
	if r.pronoun(s, i) {
		return i + 1
	}
	last := i
	for j := i; j < s.Last && r.reportersOwn(j); j++ {
		switch {
		case r.heads(i, j) || r.quoteMark(j) && last == j && j > i:
			last = j + 1
		case r.quoteMark(j):
		case !r.premodifies(i, j):
			return last
		}
	}
	return last
}

func (r reader) pronoun(s text.Sentence, i int) bool {
	return i < s.Last && r.outside(i) && r.tag(i) == "PRP" && !(r.is(i, "her") && r.noun(i+1))
}

// heads reports whether token j is a noun of the phrase that starts at token i, or can stand for one.
func (r reader) heads(i, j int) bool {
	if r.tag(j) == "JJ" && j > i && r.name(j-1) && r.capitalised(j) {
		return true // El-Sayed
	}
	return r.noun(j) && (!lists.times.Has(r.lower(j)) || j > i && r.determined(j)) ||
		j == i && (r.is(j, "some", "others", "many", "most", "all") || r.is(j+1, "of") && r.tag(j) == "CD")
}

// premodifies reports whether token j can stand before a noun of the phrase that starts at token i.
func (r reader) premodifies(i, j int) bool {
	if r.name(j) || j > i && (r.tag(j) == "DT" || r.tag(j) == "PRP$") {
		return false
	}
	return r.modifies(j, j+1) || r.is(j, "-", "&") || r.tag(j) == "VBN" || r.tag(j) == "VBG"
}

// reportersOwn reports whether token i is in the reporter's sentence, words fitted into it in quotation marks
// included.
func (r reader) reportersOwn(i int) bool {
	return r.outside(i) || r.quotes[r.speech[i]].Kind == text.Partial
}

// quoteMark reports whether token i is a quotation mark.
func (r reader) quoteMark(i int) bool { return r.tag(i) == "``" || r.tag(i) == "''" }
