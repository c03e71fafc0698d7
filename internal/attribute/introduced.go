package attribute

import "hearsay/internal/text"

// introduced is the attribution of a quotation that a colon announces, without a reporting verb: The port
// issued the following statement: ¶ “…”. The colon stands in the quotation's sentence or ends the one before.
func (r reader) introduced(q text.Quote) (found, bool) {
	colon := r.TokenAt(q.Start) - 1
	if colon < 1 || !r.is(colon, ":") || !r.outside(colon) {
		return found{}, false
	}
	s := r.Sentences[r.Tokens[colon].Sentence]
	if name := r.named(s, colon); !name.empty() {
		return found{[]text.Span{r.bytes(name)}, []text.Span{r.Tokens[colon].Span}, []text.Span{q.Span}, transcript}, true
	}
	for v := colon - 1; v > s.First && r.outside(v); v-- {
		if !r.finite(v) && r.tag(v) != "VBN" || lists.auxiliary.Has(r.lower(v)) {
			continue
		}
		verb := cue{words: span{r.groupStart(s, v), colon + 1}, head: v}
		source := r.subject(s, verb)
		if source.empty() {
			return found{}, false
		}
		return found{[]text.Span{r.bytes(source)}, []text.Span{r.bytes(verb.words)}, []text.Span{q.Span}, afterColon}, true
	}
	return found{}, false
}

// named is the name with which s begins and that ends before token colon, a party in brackets included.
func (r reader) named(s text.Sentence, colon int) span {
	end := colon
	if r.is(colon-1, ")") {
		end = r.opening(s, colon-1)
	}
	if name := r.phraseLeft(s, end-1); !name.empty() && name.first == s.First {
		return span{name.first, colon}
	}
	return span{}
}

// signed is the attribution of a quotation with a name behind a dash: “I trust nobody.” — Jo Brandt, Hull
func (r reader) signed(q text.Quote) (found, bool) {
	dash := r.TokenAt(q.End)
	if !r.is(dash, "―", "—", "–", "--", "-") || !r.outside(dash) || !r.noun(dash+1) || !r.capitalised(dash+1) {
		return found{}, false
	}
	s := r.Sentences[r.Tokens[dash+1].Sentence]
	last := r.baseRight(s, dash+1)
	if last < s.Last && !r.is(last, ",", ".", "(", ";") {
		return found{}, false
	}
	name := span{dash + 1, last}
	return found{[]text.Span{r.bytes(name)}, []text.Span{r.Tokens[dash].Span}, []text.Span{q.Span}, signature}, true
}
