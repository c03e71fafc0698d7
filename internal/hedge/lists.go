package hedge

import "hearsay/internal/lexicon"

// wordLists are the words that the rules look up.
type wordLists struct {
	// grammar
	auxiliary, befalling, clauses, foreseeing, happening, telling lexicon.Set
	// belief and promise
	beliefs, reporting                            map[string]lexicon.Verb // by every form
	beliefNouns, own, participles, told           lexicon.Set
	beliefPhrases                                 lexicon.Phrases
	people, promising, spokespeople               lexicon.Set
	heads, followers, groups, quantities, nations lexicon.Set // of vague sources
	knowing                                       lexicon.Phrases
	epistemic, approximate                        lexicon.Phrases
	number, measures                              lexicon.Phrases
	aboutWhat                                     lexicon.Set
	conditional, ifElse                           lexicon.Phrases
	questions                                     lexicon.Set
}

var lists = wordLists{
	auxiliary:     lexicon.Words("auxiliaries"),
	befalling:     lexicon.Words("befalling"),
	clauses:       lexicon.Words("clause-starts"),
	foreseeing:    keys(lexicon.Verbs("foreseeing")),
	telling:       lexicon.Words("telling"),
	happening:     lexicon.Words("happening"),
	beliefs:       lexicon.Verbs("belief-verbs"),
	promising:     keys(lexicon.Verbs("promising")),
	reporting:     lexicon.Verbs("reporting-verbs"),
	beliefNouns:   lexicon.Words("belief-nouns"),
	own:           lexicon.Words("belief-own"),
	participles:   lexicon.Words("belief-participles"),
	told:          lexicon.Words("belief-told"),
	beliefPhrases: lexicon.PhraseList("belief-phrases"),
	people:        people(),
	spokespeople:  lexicon.Words("spokespeople"),
	heads:         lexicon.Words("vague-heads"),
	followers:     lexicon.Words("vague-followers"),
	groups:        lexicon.Words("vague-groups"),
	nations:       keys(lexicon.Table("nationalities")),
	quantities:    lexicon.Words("vague-quantities"),
	knowing:       lexicon.PhraseList("knowing"),
	epistemic:     lexicon.PhraseList("hedge-epistemic"),
	approximate:   lexicon.PhraseList("hedge-approximate"),
	number:        lexicon.PhraseList("hedge-number"),
	measures:      lexicon.PhraseList("measures"),
	aboutWhat:     lexicon.Words("about-what"),
	conditional:   lexicon.PhraseList("hedge-conditional"),
	ifElse:        lexicon.PhraseList("if-else"),
	questions:     lexicon.Words("indirect-questions"),
}

// keys are the entries of a table.
func keys[V any](table map[string]V) lexicon.Set {
	set := lexicon.Set{}
	for word := range table {
		set[word] = struct{}{}
	}
	return set
}

// people are the nouns for a person or for a body that speaks as one, also in the plural.
func people() lexicon.Set {
	set := lexicon.Words("organisations")
	for _, table := range []string{"roles", "groups", "nationalities"} {
		for noun := range keys(lexicon.Table(table)) {
			set[noun], set[noun+"s"] = struct{}{}, struct{}{}
		}
	}
	return set
}
