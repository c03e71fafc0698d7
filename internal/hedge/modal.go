package hedge

import "hearsay/internal/mark"

func modals() []rule {
	return []rule{
		{mark.Rule{
			Name: "may, might", Category: mark.Modal, Section: "2",
			Reason: "“{cue}” says that something is possible, not that it is so.",
			Marks: []string{
				"The clinic said it [may] close in spring.",
				"“There [might] be a second letter,” she said.",
				"They fear thieves \"[may] try again\".",
			},
			Leaves: []string{
				"The vote on May 3 stood.",
				"The fair opens in May.",
				"“If I may, a question,” she said.",
				"The hotel may be new, but the pipes are not.",
				"“You may go now,” the guard said.",
				"The country showed its military might.",
				"You might as well walk.",
			},
		}, mayMight},
		{mark.Rule{
			Name: "could", Category: mark.Modal, Section: "2",
			Reason: "“{cue}” says that something is possible, not that it is so.",
			Marks: []string{
				"She suggested that the claims [could] be grounds for a lawsuit.",
				"The flood [could] cost millions, the insurer warned.",
				"“It [could] have been worse,” he said.",
			},
			Leaves: []string{
				"He said he could mend the engine in an hour.",
				"She could not walk.",
				"They widened the road so trucks could pass.",
				"“Could you pass the salt?” he asked.",
			},
		}, could},
		{mark.Rule{
			Name: "would", Category: mark.Modal, Section: "2",
			Reason: "“{cue}” tells what is expected or imagined, not what is so.",
			Marks: []string{
				"The envoy said that his country [would] prefer buying its gas elsewhere.",
				"She said nobody [would] question the result.",
				"The money goes to towns that [would] otherwise have no doctor.",
				"“That [would] give the wrong impression,” he said.",
			},
			Leaves: []string{
				"He said he would sign the bill.",
				"The agency said it would increase oversight.",
				"“I would like to begin,” she said.",
				"“Why would he do that?” she asked.",
				"They have not said when they would vote.",
			},
		}, would},
		{mark.Rule{
			Name: "should, of expectation", Category: mark.Modal, Section: "2",
			Reason: "“{cue}” tells what is expected, not what is so.",
			Marks: []string{
				"The mayor said the road [should] be ready by Monday.",
				"“That [should] be enough,” she said.",
			},
			Leaves: []string{"We should act now.", "“You should resign,” she said.", "The law should be changed."},
		}, should},
	}
}

// mayMight finds the modal verbs, not the month, the name, permission or a concession.
func mayMight(s sentence, i int) (cue, bool) {
	switch {
	case !s.IsAny(i, "may", "might") || !s.modal(i) || s.IsAny(i+1, "as", "i", ".", ","):
		return cue{}, false
	case s.IsAny(i, "may") && (s.month(i) || s.permits(i) || s.concedes(i)):
		return cue{}, false
	}
	return s.modalWord(i), true
}

// modal reports whether token i is a modal verb by its tag, by the verb after it, or in a headline.
func (s sentence) modal(i int) bool {
	return s.Tag(i) == "MD" || s.beforeVerb(i) || s.Word(i) == "Might" && s.IsName(i+1)
}

// month reports whether the "may" at token i has a capital that no sentence or headline asks for.
func (s sentence) month(i int) bool {
	return s.Word(i) == "May" && i > s.First && !s.quotedStart(i) && !s.IsAny(s.after(i+1), "be", "have")
}

// beforeVerb reports whether a verb's base form follows token i.
func (s sentence) beforeVerb(i int) bool { return s.Tag(s.after(i+1)) == "VB" }

// quotedStart reports whether token i is the first word of a quote.
func (s sentence) quotedStart(i int) bool { return s.IsAny(i-1, `"`, "“", "''", "``", "‘", "'") }

// permits reports whether the "may" at token i allows: if I may, you may go.
func (s sentence) permits(i int) bool {
	return s.IsAny(i-1, "i", "we", "you") && (s.IsAny(i-2, "if") || s.IsAny(i+1, ",", "go", "ask", "now", "leave"))
}

// concedes reports whether the "may" at token i grants something only to go on with "but" or "and yet".
func (s sentence) concedes(i int) bool {
	for k := i + 1; k < min(s.Last, i+25); k++ {
		if s.IsAny(k, "but", "yet") && s.IsAny(k-1, ",", "and", ";", "—", "--", `"`, "”") {
			return true
		}
		if s.Lower(k) == "and" && s.Tag(k+1) == "PRP" && s.Lower(k+1) == s.Lower(i-1) && s.Has(i+1, k, "not") {
			return true // they may not like it and they have that right
		}
	}
	return false
}

// could finds the "could" of possibility, not of ability, request, purpose or wish.
func could(s sentence, i int) (cue, bool) {
	if s.Lower(i) != "could" || s.asks(i) {
		return cue{}, false
	}
	if !s.perfect(i) && (s.IsAny(i+1, "not", "n't", "hardly", "barely", "scarcely") || s.IsAny(i-1, "nor") || s.purpose(i) || s.ability(i)) {
		return cue{}, false
	}
	return s.modalWord(i), true
}

// ability reports whether the "could" at token i tells what its subject is able to do: he could mend it.
func (s sentence) ability(i int) bool {
	verb := s.after(i + 1)
	befalls := lists.befalling.Has(s.Lower(verb)) || s.IsAny(verb, "end") && s.IsAny(verb+1, "up")
	return s.IsAny(s.before(i-1), "i", "we", "he", "she", "they", "who", "you") && !befalls
}

// should finds the "should" of expectation: what comes about by itself, and soon.
func should(s sentence, i int) (cue, bool) {
	verb := s.after(i + 1)
	soon := s.IsAny(verb, "arrive", "suffice") || s.IsAny(verb, "be") &&
		s.IsAny(verb+1, "ready", "enough", "over", "easy", "easier", "fine", "available", "complete", "safe", "sufficient")
	return s.modalWord(i), s.IsAny(i, "should") && soon && !s.actor(i)
}

// asks reports whether the modal at token i opens a question to somebody.
func (s sentence) asks(i int) bool { return s.Tag(i+1) == "PRP" && !s.IsAny(i+1, "it") }

// perfect reports whether "have" and a participle follow the modal at token i.
func (s sentence) perfect(i int) bool {
	have := s.after(i + 1)
	next := s.after(have + 1)
	return s.IsAny(have, "have", "'ve") && (s.Tag(next) == "VBN" || s.Tag(next) == "VBD")
}

// purpose reports whether the clause of token i tells what something is done for: so they could build.
func (s sentence) purpose(i int) bool {
	start := s.clauseStart(i)
	return s.IsAny(start-1, "so", "than", "how", "when", "where", "what", "before", "as", "until") ||
		s.IsAny(start-1, "that") && s.IsAny(start-2, "so") || s.Has(start-3, i, "wish", "wishes", "wished")
}
