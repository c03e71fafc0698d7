package corpus

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"hearsay/internal/text"
)

// idLine tells a line of an annotation from the rest of a covered text that itself holds line breaks.
var idLine = regexp.MustCompile(`^[TE][0-9]+\t`)

// parseBrat reads brat standoff: T lines (id, role and spans, covered text) and E lines (id, ROLE:Tid …).
// Of an event's roles, those of a statement are kept, with or without a number (Content2). Errors begin
// with the line's number.
func parseBrat(ann string, points text.CodePoints) ([]Statement, error) {
	spans, err := parts(ann, points)
	if err != nil {
		return nil, err
	}
	var statements []Statement
	for number, line := range annotations(ann, 'E') {
		s, err := event(line, spans)
		if err != nil {
			return nil, fmt.Errorf("%d: %w", number, err)
		}
		s.ID = len(statements) + 1
		statements = append(statements, s)
	}
	return statements, nil
}

// parts collects the spans of every T line by its id. An event may stand before its parts.
func parts(ann string, points text.CodePoints) (map[string][]text.Span, error) {
	spans := map[string][]text.Span{}
	for number, line := range annotations(ann, 'T') {
		field := strings.Split(line, "\t")
		var err error
		if spans[field[0]], err = part(field[1], points); err != nil {
			return nil, fmt.Errorf("%d: %w", number, err)
		}
	}
	return spans, nil
}

// annotations yields the lines whose id begins with kind, each with its number from 1.
func annotations(ann string, kind byte) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		number := 0
		for line := range strings.Lines(ann) {
			number++
			if idLine.MatchString(line) && line[0] == kind && !yield(number, strings.TrimRight(line, "\r\n")) {
				return
			}
		}
	}
}

// part reads the spans of "ROLE START END;START END".
func part(s string, points text.CodePoints) ([]text.Span, error) {
	_, list, ok := strings.Cut(s, " ")
	if !ok {
		return nil, fmt.Errorf("no span in %q", s)
	}
	var spans []text.Span
	for pair := range strings.SplitSeq(list, ";") {
		first, second, _ := strings.Cut(pair, " ")
		start, err := strconv.Atoi(first)
		if err != nil {
			return nil, err
		}
		end, err := strconv.Atoi(second)
		if err != nil {
			return nil, err
		}
		span, err := points.Span(start, end)
		if err != nil {
			return nil, err
		}
		spans = append(spans, span)
	}
	return spans, nil
}

// event reads an E line: "ID\tROLE:Tid ROLE:Tid …".
func event(line string, spans map[string][]text.Span) (Statement, error) {
	id, roles, _ := strings.Cut(line, "\t")
	s := Statement{Event: id}
	for field := range strings.FieldsSeq(roles) {
		role, tid, _ := strings.Cut(field, ":")
		list, known := spans[tid]
		if !known {
			return s, fmt.Errorf("%s: %s refers to nothing", id, field)
		}
		switch strings.ToLower(strings.TrimRight(role, "0123456789")) {
		case "source":
			s.Source = append(s.Source, list...)
		case "cue":
			s.Cue = append(s.Cue, list...)
		case "content":
			s.Content = append(s.Content, list...)
		}
	}
	return s, nil
}
