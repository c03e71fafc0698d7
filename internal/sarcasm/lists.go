package sarcasm

import "hearsay/internal/lexicon"

// lists are the word lists that the rules look words up in.
var lists = struct {
	verbs                                      map[string]lexicon.Verb
	manners, nouns, adjectives, phrases        lexicon.Phrases
	feigned, intending, praise, roles, remarks lexicon.Set
}{
	verbs:      lexicon.Verbs("mocking-verbs"),
	manners:    lexicon.PhraseList("mocking-manners"),
	nouns:      lexicon.PhraseList("mocking-nouns"),
	adjectives: lexicon.PhraseList("mocking-adjectives"),
	phrases:    lexicon.PhraseList("sarcastic-phrases"),
	feigned:    lexicon.Words("feigned"),
	intending:  lexicon.Words("intending"),
	praise:     lexicon.Words("praise"),
	roles:      lexicon.Words("doubted-roles"),
	remarks:    lexicon.Words("remarks"),
}
