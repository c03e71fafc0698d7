package attribute

import "hearsay/internal/lexicon"

// words are the lists that attribution reads.
type words struct {
	verbs      map[string]lexicon.Verb // by inflected form, with the frames of reporting-verbs
	nouns      lexicon.Set
	auxiliary  lexicon.Set
	times      lexicon.Set
	unspeaking lexicon.Set
}

var lists = words{
	verbs:      lexicon.Verbs("reporting-verbs"),
	nouns:      lexicon.Words("reporting-nouns"),
	auxiliary:  lexicon.Words("auxiliaries"),
	times:      lexicon.Words("times"),
	unspeaking: lexicon.Words("unspeaking"),
}
