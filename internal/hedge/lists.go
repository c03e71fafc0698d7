package hedge

import "hearsay/internal/lexicon"

// lists are the word lists that the rules look words up in.
var lists = struct {
	epistemic, approximate, number, measures, conditional, phrases, knowing, ifElse lexicon.Phrases
	aboutWhat, questions, participles, nouns, heads, followers, groups, quantities,
	happening, spokespeople, own, told, auxiliary, clauses lexicon.Set
	beliefs, promising, reporting map[string]lexicon.Verb
	people                        lexicon.Set // nouns for persons and bodies
}{
	epistemic:    lexicon.PhraseList("hedge-epistemic"),
	approximate:  lexicon.PhraseList("hedge-approximate"),
	number:       lexicon.PhraseList("hedge-number"),
	measures:     lexicon.PhraseList("measures"),
	conditional:  lexicon.PhraseList("hedge-conditional"),
	phrases:      lexicon.PhraseList("belief-phrases"),
	knowing:      lexicon.PhraseList("knowing"),
	ifElse:       lexicon.PhraseList("if-else"),
	auxiliary:    lexicon.Words("auxiliaries"),
	told:         lexicon.Words("belief-told"),
	clauses:      lexicon.Words("clause-starts"),
	own:          lexicon.Words("belief-own"),
	aboutWhat:    lexicon.Words("about-what"),
	questions:    lexicon.Words("indirect-questions"),
	participles:  lexicon.Words("belief-participles"),
	nouns:        lexicon.Words("belief-nouns"),
	heads:        lexicon.Words("vague-heads"),
	groups:       lexicon.Words("vague-groups"),
	quantities:   lexicon.Words("vague-quantities"),
	beliefs:      lexicon.Verbs("belief-verbs"),
	reporting:    lexicon.Verbs("reporting-verbs"),
	promising:    lexicon.Verbs("promising"),
	happening:    lexicon.Words("happening"),
	spokespeople: lexicon.Words("spokespeople"),
	people:       people(),
}

// people are the nouns for a person or for a body that speaks as one.
func people() lexicon.Set {
	set := lexicon.Words("organisations")
	for _, table := range []string{"roles", "groups", "nationalities"} {
		for noun := range lexicon.Table(table) {
			set[noun], set[noun+"s"] = struct{}{}, struct{}{}
		}
	}
	return set
}
