package mark

import "hearsay/internal/text"

// Owners gives for each token of doc the index of the statement that has it in part, such as its content, and
// -1 where none has. Where parts nest, the shortest one counts.
func Owners(doc text.Document, statements []Statement, part func(Statement) []text.Span) []int {
	owner, length := make([]int, len(doc.Tokens)), make([]int, len(doc.Tokens))
	for i := range owner {
		owner[i] = -1
	}
	for k, s := range statements {
		for _, span := range part(s) {
			first, last := doc.TokensIn(span)
			for i := first; i < last; i++ {
				if owner[i] < 0 || span.Len() < length[i] {
					owner[i], length[i] = k, span.Len()
				}
			}
		}
	}
	return owner
}

// Sources, Cues and Contents are the parts of a statement, for Owners.
func Sources(s Statement) []text.Span { return s.Source }

// Cues gives the spans of the statement's cue.
func Cues(s Statement) []text.Span { return s.Cue }

// Contents gives the spans of the statement's content.
func Contents(s Statement) []text.Span { return s.Content }
