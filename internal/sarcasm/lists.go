package sarcasm

import "hearsay/internal/lexicon"

// lists are the word lists that the rules look words up in.
var lists = struct {
	verbs  map[string]lexicon.Verb
	groups map[string][]string

	manners, spokenManners, witty, adjectives, phrases                         lexicon.Phrases
	nouns, gestures, doses, feigned, intending, praise, claims, remarks, turns lexicon.Set
	organisations, documents                                                   lexicon.Set
}{
	verbs:         lexicon.Verbs("mocking-verbs"),
	groups:        lexicon.Table("groups"),
	organisations: lexicon.Words("organisations"),
	documents:     lexicon.Words("documents"),
	manners:       lexicon.PhraseList("mocking-manners"),
	spokenManners: lexicon.PhraseList("mocking-adverbs"),
	witty:         lexicon.PhraseList("mocking-nouns"),
	adjectives:    lexicon.PhraseList("mocking-adjectives"),
	phrases:       lexicon.PhraseList("sarcastic-phrases"),
	nouns:         lexicon.Words("mocking-nouns"),
	gestures:      lexicon.Words("mocking-gestures"),
	doses:         lexicon.Words("doses"),
	feigned:       lexicon.Words("feigned"),
	intending:     lexicon.Words("intending"),
	praise:        lexicon.Words("praise"),
	claims:        lexicon.Words("doubted-claims"),
	turns:         lexicon.Words("scene-turns"),
	remarks:       lexicon.Words("remarks"),
}
