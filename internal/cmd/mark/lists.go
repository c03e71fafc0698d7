package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// writeStatements lists the statements with their parts and the reason for each.
func writeStatements(w io.Writer, source string, r mark.Result) {
	writeHeading(w, "Statements", len(r.Statements))
	for _, s := range r.Statements {
		fmt.Fprintf(w, "%4d  %s, by %s (%.0f %% sure)\n", s.ID, s.Kind, speakerName(r, s.Speaker), 100*s.Confidence)
		fmt.Fprintf(w, "      {%s} <%s> [%s]\n", words(source, s.Source), words(source, s.Cue), words(source, s.Content))
		fmt.Fprintf(w, "      %s\n", printable(s.Why))
	}
}

// speakerName is the name of the speaker id, in words where there is none.
func speakerName(r mark.Result, id int) string {
	i := slices.IndexFunc(r.Speakers, func(s mark.Speaker) bool { return s.ID == id })
	if i < 0 {
		return "an unknown speaker"
	}
	return printable(r.Speakers[i].Name)
}

// writeSpeakers lists the speakers with the statements of each.
func writeSpeakers(w io.Writer, r mark.Result) {
	writeHeading(w, "Speakers", len(r.Speakers))
	for _, s := range r.Speakers {
		var own []int
		for _, statement := range r.Statements {
			if statement.Speaker == s.ID {
				own = append(own, statement.ID)
			}
		}
		fmt.Fprintf(w, "%4d  %s (%s): %s\n", s.ID, printable(s.Name), s.Type, statements(own))
	}
}

// writeMarks lists hedges or signs of sarcasm, numbered after letter, with the reason for each.
func writeMarks(w io.Writer, source, heading, letter string, marks []mark.Mark) {
	writeHeading(w, heading, len(marks))
	for i, m := range marks {
		cue := words(source, []text.Span{m.Span})
		fmt.Fprintf(w, "%4s  (%s) %s, %s\n", fmt.Sprint(letter, i+1), cue, m.Category, statements(m.Statements))
		fmt.Fprintf(w, "      %s\n", printable(m.Why))
	}
}

func writeHeading(w io.Writer, heading string, count int) {
	fmt.Fprintf(w, "\n%s: %d\n", heading, count)
}

// statements names the statements with these ids.
func statements(ids []int) string {
	switch len(ids) {
	case 0:
		return "in no statement"
	case 1:
		return fmt.Sprint("statement ", ids[0])
	}
	return "statements " + strings.Trim(strings.ReplaceAll(fmt.Sprint(ids), " ", ", "), "[]")
}

// shown is how many code points of a part are listed; the article above shows the rest.
const shown = 70

// words gives the words of a part's spans on one line, cut where they are long.
func words(source string, spans []text.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, strings.Join(strings.Fields(s.Of(source)), " "))
	}
	runes := []rune(printable(strings.Join(all, " ... ")))
	if len(runes) > shown {
		return string(runes[:shown]) + "..."
	}
	return string(runes)
}
