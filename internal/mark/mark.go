// Package mark is the annotation guide in code: what an analysis finds, and the rules that say why.
package mark

import (
	"strings"

	"hearsay/internal/text"
)

// Kind tells how much of a statement's content stands in quotation marks.
type Kind string

// The kinds of statement.
const (
	Direct   Kind = "direct"   // all of it
	Indirect Kind = "indirect" // none of it
	Mixed    Kind = "mixed"    // a part of it
)

// Statement is one attribution: somebody is reported to say, write, think, feel or intend something.
// Its spans are in text order; a part that the text leaves out is empty.
type Statement struct {
	ID         int // from 1, in text order
	Kind       Kind
	Source     []text.Span // the words that name who it comes from
	Cue        []text.Span // the words that link source and content
	Content    []text.Span // what is said, quotation marks included
	Speaker    int         // a Speaker's ID, 0 for none
	Confidence float64     // 0 to 1
	Why        string      // one short sentence for a reader
}

// Span covers all parts of the statement.
func (s Statement) Span() text.Span {
	return text.Cover(append(append(append([]text.Span{}, s.Source...), s.Cue...), s.Content...)...)
}

// SpeakerType is what a speaker is.
type SpeakerType string

// The types of speaker.
const (
	Person  SpeakerType = "person"  // named
	Group   SpeakerType = "group"   // an organisation, government, party or named collective
	Unnamed SpeakerType = "unnamed" // a source without a name
)

// Speaker is the identity behind one or more sources.
type Speaker struct {
	ID       int    // from 1, in the order of the first mention
	Name     string // the fullest name that the text gives
	Type     SpeakerType
	Mentions []text.Span // in text order
}

// Category is a hedge's or a sarcasm mark's category in the annotation guide.
type Category string

// The categories of hedge, and after them those of sarcasm.
const (
	Modal       Category = "modal"
	Epistemic   Category = "epistemic"
	Belief      Category = "belief"
	Conditional Category = "conditional"
	Approximate Category = "approximate"
	VagueSource Category = "vague source"

	Reported    Category = "reported"
	ScareQuotes Category = "scare quotes"
	Inherent    Category = "inherent"
)

// Mark is a hedge or a sign of sarcasm: the words, and the statements that they colour.
type Mark struct {
	text.Span
	Category   Category
	Statements []int  // IDs, ascending; empty where the mark stands outside every statement
	Rule       string // Name of the Rule that found it
	Why        string // one short sentence for a reader
}

// Result is all that an analysis finds in one text; its lists are in text order.
type Result struct {
	Statements []Statement
	Speakers   []Speaker
	Hedges     []Mark
	Sarcasm    []Mark
}

// Rule is what a rule says of itself. Its examples are its test, and the help page shows them.
type Rule struct {
	Name     string
	Category Category
	Reason   string   // one sentence for a reader; {cue} stands for the words that decided
	Section  string   // of the annotation guide
	Marks    []string // examples; [brackets] hold the words that it must mark
	Leaves   []string // examples in which it must mark nothing
}

// Why is the rule's reason with the words that decided filled in.
func (r Rule) Why(cue string) string { return strings.ReplaceAll(r.Reason, "{cue}", cue) }
