package view

import (
	"strings"

	"hearsay/internal/mark"
)

// Summary says in one line what was found: “14 statements by 5 speakers; 3 hedged; 4 may be sarcastic”.
func Summary(r mark.Result) string {
	if len(r.Statements) == 0 {
		return noStatements(r)
	}
	out := []string{count(len(r.Statements), "statement", "statements")}
	if n := speaking(r); n > 0 {
		out[0] += " by " + count(n, "speaker", "speakers")
	}
	if n := len(coloured(r.Hedges)); n > 0 {
		out = append(out, count(n, "hedged", "hedged"))
	}
	if n := len(coloured(r.Sarcasm)); n > 0 {
		out = append(out, count(n, "may be sarcastic", "may be sarcastic"))
	}
	return strings.Join(out, "; ")
}

func noStatements(r mark.Result) string {
	if n := len(r.Hedges) + len(r.Sarcasm); n > 0 {
		return "No statements found; " + count(n, "word marked", "words marked")
	}
	return "No statements found"
}

// speaking counts the speakers of at least one statement.
func speaking(r mark.Result) int {
	speakers := statementsOf(r)
	delete(speakers, 0)
	return len(speakers)
}
