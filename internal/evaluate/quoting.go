package evaluate

import "strings"

// Quoting is the kind of double quotation marks that an article uses most.
type Quoting string

// The kinds of quotation marks, and an article without any.
const (
	Curly    Quoting = "curly"
	Straight Quoting = "straight"
	Doubled  Quoting = "doubled" // two single ones: ''
	Unquoted Quoting = "unquoted"
)

// Quotings are all of them, in the order to show them in.
var Quotings = [...]Quoting{Curly, Straight, Doubled, Unquoted}

// QuotingOf tells how source quotes.
func QuotingOf(source string) Quoting {
	most, kind := 0, Unquoted
	for _, q := range []struct {
		kind  Quoting
		marks int
	}{
		{Curly, strings.Count(source, "“") + strings.Count(source, "”")},
		{Straight, strings.Count(source, `"`)},
		{Doubled, strings.Count(source, "''")},
	} {
		if q.marks > most {
			most, kind = q.marks, q.kind
		}
	}
	return kind
}
