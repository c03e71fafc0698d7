package text

// QuoteKind tells what a pair of quotation marks is there for (annotation guide, sections 1 and 3).
type QuoteKind int

// The kinds of quote.
const (
	Quotation QuoteKind = iota // somebody's words, reported word for word
	Partial                    // a few words of somebody, fitted into the reporter's sentence
	Title                      // the name of a work, a law, a programme
	Scare                      // words held at arm's length
)

// String is the kind's name as people read it.
func (k QuoteKind) String() string {
	return [...]string{"quotation", "partial quote", "title", "scare quote"}[k]
}

// Quote is what stands between quotation marks, marks included.
type Quote struct {
	Span          // from the first opening mark to the last closing mark, or to the paragraph's end
	Parts  []Span // one for each paragraph it runs over, each with the marks it has there
	Kind   QuoteKind
	Depth  int  // 0 for an outermost quote, 1 and 2 for quotes inside it
	Parent int  // index of the quote around it, -1 for none
	Closed bool // false when its closing mark is missing
}
