package attribute

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// cue is a reporting expression and whose it is.
type cue struct {
	words   span // the verb group: auxiliaries, negation and adverbs included
	head    int
	verb    lexicon.Verb
	source  span // empty where there is none
	order   order
	passive bool
}

// order tells where a cue's source stands.
type order int

const (
	before   order = iota // Peskov said
	inverted              // said Peskov
	shared                // Peskov came and said: the source belongs to an earlier verb
	relative              // Peskov, who said
)

// takes reports whether the cue's verb can be followed by frame (reporting-verbs.txt).
func (c cue) takes(frame string) bool { return slices.Contains(c.verb.Fields, frame) }

// start is the first token of the cue with its source, where that stands before it.
func (c cue) start() int {
	if !c.source.empty() && c.order != shared {
		return min(c.source.first, c.words.first)
	}
	return c.words.first
}

// end is the token after the cue and its source.
func (c cue) end() int {
	if c.order == inverted {
		return c.source.last
	}
	return c.words.last
}

// cues finds the reporting verbs of a sentence, outside quotations, each with its source.
func (r reader) cues(s text.Sentence) []cue {
	var out []cue
	for i := s.First; i < s.Last; i++ {
		c, ok := r.cueAt(s, i)
		if !ok {
			continue
		}
		c = r.withSource(s, c, out)
		out = append(out, c)
		i = max(c.words.last, c.end()) - 1
	}
	return out
}

// cueAt is the reporting verb at token i, with its verb group.
func (r reader) cueAt(s text.Sentence, i int) (cue, bool) {
	if !r.outside(i) || !strings.HasPrefix(r.tag(i), "VB") && !r.announces(i) {
		return cue{}, false
	}
	verb, last, ok := r.reporting(s, i)
	if !ok || r.attributive(i) {
		return cue{}, false
	}
	c := cue{words: span{r.groupStart(s, i), last}, head: i, verb: verb}
	c.passive = r.passive(c)
	return c, true
}

// reporting looks the verb at token i up, with its particle where it has one, and gives the token after it. A
// verb of any kind reports where it and its subject close a quotation: “Never,” Brandt retaliated.
func (r reader) reporting(s text.Sentence, i int) (verb lexicon.Verb, last int, ok bool) {
	if verb, ok = lists.verbs[r.lower(i)+" "+r.lower(i+1)]; ok {
		return verb, i + 2, true
	}
	if verb, ok = lists.verbs[r.lower(i)]; ok {
		return verb, i + 1, true
	}
	if r.tag(i) != "VBD" && r.tag(i) != "VBZ" || lists.auxiliary.Has(r.lower(i)) {
		return verb, i + 1, false
	}
	subject := r.phraseLeft(s, r.groupStart(s, i)-1)
	if subject.empty() || subject.first == 0 || r.outside(subject.first-1) {
		return verb, i + 1, false
	}
	quote := r.quotes[r.speech[subject.first-1]]
	verb = lexicon.Verb{Lemma: r.lower(i), Fields: []string{"quote"}}
	return verb, i + 1, quote.Kind == text.Quotation && r.punctuated(quote) && !r.is(r.lastInside(quote), ".")
}

// announces reports whether a past form stands right before a colon: whatever its tag, it is a verb there.
func (r reader) announces(i int) bool {
	return strings.HasSuffix(r.lower(i), "ed") && r.is(i+1, ":")
}

// attributive reports whether the verb form at i stands before a noun like an adjective: the alleged plot.
func (r reader) attributive(i int) bool {
	switch r.tag(i - 1) {
	case "DT", "PRP$", "POS":
		return r.tag(i) == "VBN" || r.tag(i) == "VBG"
	}
	return false
}

// passive reports whether the source is not the subject: it was claimed, the plan proposed by her.
func (r reader) passive(c cue) bool {
	if r.tag(c.head) != "VBN" && r.tag(c.head) != "VBD" {
		return false
	}
	for i := c.words.first; i < c.head; i++ {
		if r.is(i, "am", "is", "are", "was", "were", "be", "been", "being", "'re", "'m") {
			return true
		}
	}
	return c.words.first == c.head && r.is(c.words.last, "by")
}

// groupStart is the first token of the verb group whose head is i: has also repeatedly said, was careful
// to insist, did not say.
func (r reader) groupStart(s text.Sentence, i int) int {
	for ; i > s.First && r.outside(i-1); i-- {
		switch {
		case lists.auxiliary.Has(r.lower(i-1)) && r.tag(i-1) != "POS":
		case strings.HasPrefix(r.tag(i-1), "RB") && (!r.is(i-1, "so", "then", "here", "there") || r.nominal(i-2)):
		case r.is(i-1, "further", "later", "first"):
		case r.is(i-1, "to") && r.governs(i-2):
			i--
		default:
			return i
		}
	}
	return i
}

// governs reports whether the verb or adjective at i can take an infinitive into its group.
func (r reader) governs(i int) bool {
	if !r.outside(i) {
		return false
	}
	return strings.HasPrefix(r.tag(i), "VB") && !r.is(i, "used", "went") ||
		r.tag(i) == "JJ" && lists.auxiliary.Has(r.lower(i-1))
}
