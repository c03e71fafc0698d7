package speaker

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// identity is one who can speak: everything that the text says of him, her or it.
type identity struct {
	kind     mark.SpeakerType
	name     string   // the fullest that the text gives so far
	words    []string // of the fullest name, in lower case
	rank     int      // how full the name is
	gender   gender
	guessed  bool // whether the gender is only what the given name is most often
	plural   bool // they, not it
	place    bool
	first    int // the token where a person was first named
	full     int // how often a person is named in full
	facts    []fact
	members  []int // of a joint identity
	mentions []text.Span
	spans    map[text.Span]bool
	weight   float64 // how much it was in the reader's mind, at the sentence below
	sentence int
	token    int // where it was last mentioned outside quotes
	subject  int // the sentence in which it last was a subject
	spoke    int // the sentence in which it last was a source
}

// cast is everybody in the scene.
type cast struct {
	scene
	names    []name
	at       []int // for each token: the name that it is part of, or none
	who      []identity
	same     []int            // for each identity: the one that it turned out to be
	fixed    []int            // for each name: its identity where that hangs on nothing else
	resolved []int            // for each name: its identity once the walk has met it
	family   map[string][]int // persons by family name
	bare     map[string]int   // how often a family name stands alone
	given    map[string][]int // persons by given name or nickname
	bodies   map[string]int   // bodies by their words
	opening  map[string]int   // the first body whose name begins with a word
	closing  map[string]int   // the first body whose name ends with a word
	byClass  map[string][]int // identities by what they are: a senator, a bank
	keyed    map[string]int   // groups and unnamed ones by what they are called
	facts    map[int][]fact   // for each name: what the text says right beside it
	ends     map[int]int      // where such a fact ends: its name
	pronouns map[int]int      // for each pronoun, by token: who it is
	indirect []bool           // whether a token stands in reported words without quotation marks
	recent   []int            // who was mentioned, in order
	speakers []int            // who spoke, in order
	issued   map[string]int   // whose the last document of a kind was
	pending  map[string][]int // documents whose issuer the text may still give
}

func newCast(s scene, statements []mark.Statement) *cast {
	c := &cast{scene: s, at: make([]int, len(s.Tokens)), indirect: make([]bool, len(s.Tokens)),
		family: map[string][]int{}, given: map[string][]int{}, bodies: map[string]int{}, opening: map[string]int{}, closing: map[string]int{}, byClass: map[string][]int{},
		keyed: map[string]int{}, bare: map[string]int{}, facts: map[int][]fact{}, ends: map[int]int{}, pronouns: map[int]int{},
		issued: map[string]int{}, pending: map[string][]int{}}
	sources := c.overlay(statements)
	c.names = s.names(sources)
	for i := range c.at {
		c.at[i] = none
	}
	for k, n := range c.names {
		for i := n.first; i < n.last; i++ {
			c.at[i] = k
		}
	}
	c.observe()
	c.gather(sources)
	return c
}

// overlay notes which tokens are a statement's source, and which are reported without quotation marks.
func (c *cast) overlay(statements []mark.Statement) []sourced {
	sources := make([]sourced, len(c.Tokens))
	for _, st := range statements {
		for _, at := range st.Source {
			r := c.tokens(at)
			for i := r.first; i < r.last; i++ {
				sources[i] = max(sources[i], among)
			}
			if r.last == r.first+1 {
				sources[r.first] = alone
			}
		}
		for _, at := range st.Content {
			r := c.tokens(at)
			for i := r.first; i < r.last && st.Kind != mark.Direct; i++ {
				c.indirect[i] = true
			}
		}
	}
	return sources
}

// starts gives the name that begins at token i, or none.
func (c *cast) starts(i int) int {
	if i < 0 || i >= len(c.at) || c.at[i] == none || c.names[c.at[i]].first != i {
		return none
	}
	return c.at[i]
}

// add enters a new identity and gives its index.
func (c *cast) add(who identity) int {
	who.spans = map[text.Span]bool{}
	who.token, who.spoke, who.sentence, who.subject = none, none, none, none
	c.who = append(c.who, who)
	c.same = append(c.same, len(c.who)-1)
	return len(c.who) - 1
}

// now is the identity that id turned out to be.
func (c *cast) now(id int) int {
	for id >= 0 && c.same[id] != id {
		id = c.same[id]
	}
	return id
}

// enough facts about one identity; more add nothing that tells it from others.
const enough = 30

// learn adds a fact about an identity.
func (c *cast) learn(id int, f fact) {
	who := &c.who[id]
	if !slices.ContainsFunc(who.facts, f.equal) && len(who.facts) < enough {
		who.facts = append(who.facts, f)
	}
	if f.noun.gender != unknown && (who.gender == unknown || who.guessed) {
		who.gender, who.guessed = f.noun.gender, false
	}
	for _, class := range f.noun.classes {
		if list := c.byClass[class]; len(list) == 0 || list[len(list)-1] != id {
			c.byClass[class] = append(list, id)
		}
	}
}

// mention notes a place where the text names, describes or stands for an identity.
func (c *cast) mention(id int, at text.Span) {
	if who := &c.who[id]; !who.spans[at] {
		who.spans[at] = true
		who.mentions = append(who.mentions, at)
	}
}

// The share of weight that is left a sentence later; centering and the weights of salience-based resolution
// (Lappin and Leass 1994) halve it, and news paragraphs of one sentence ask for a longer memory.
const fading = 0.5

// touch puts an identity, mentioned at token i, into the reader's mind.
func (c *cast) touch(id, i int, weight float64) {
	if c.speech[i] != none {
		return
	}
	who := &c.who[id]
	sentence := c.when(i)
	if weight >= 0.7 {
		who.subject = sentence
	}
	if c.indirect[i] {
		weight /= 2
	}
	who.weight = 0.5*c.salience(id, sentence) + weight
	who.sentence, who.token = sentence, i
	c.recent = append(c.recent, id)
}

// salience is what is left of an identity's weight at a sentence.
func (c *cast) salience(id, sentence int) float64 {
	who := c.who[id]
	if who.sentence == none {
		return 0
	}
	w := who.weight
	for k := who.sentence; k < sentence && w > 0.001; k++ {
		w *= fading
	}
	return w
}

// lately yields the identities mentioned last, newest first, each once.
func (c *cast) lately(yield func(id int) bool) {
	const memory = 60
	seen := map[int]bool{}
	for k := len(c.recent) - 1; k >= 0 && k >= len(c.recent)-memory; k-- {
		id := c.now(c.recent[k])
		if seen[id] {
			continue
		}
		seen[id] = true
		if !yield(id) {
			return
		}
	}
}
