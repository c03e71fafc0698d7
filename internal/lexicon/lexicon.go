// Package lexicon holds the word lists, as data files that people can read and extend, and looks words up.
//
// A file data/NAME.txt begins with a comment head (lines with #) that says what it lists and for whom. Each
// line after it is one entry in lower case; the entries are sorted. In a table, a colon and the entry's
// fields follow.
package lexicon

import (
	"embed"
	"strings"
)

//go:embed data/*.txt
var files embed.FS

// Set is a list of words or phrases in lower case.
type Set map[string]struct{}

// Has reports whether word, which must be in lower case, is in the list.
func (s Set) Has(word string) bool { _, ok := s[word]; return ok }

// Words reads the list data/NAME.txt. It panics where there is no such file: a list is part of the program.
func Words(name string) Set {
	set := Set{}
	for _, line := range entries(name) {
		set[line] = struct{}{}
	}
	return set
}

// Table reads the table data/NAME.txt: each entry with its fields. It panics where there is no such file.
func Table(name string) map[string][]string {
	table := map[string][]string{}
	for _, line := range entries(name) {
		entry, fields, _ := strings.Cut(line, ":")
		table[strings.TrimSpace(entry)] = strings.Fields(fields)
	}
	return table
}

// entries gives the lines of a file without its comments and blank lines.
func entries(name string) []string {
	data, err := files.ReadFile("data/" + name + ".txt")
	if err != nil {
		panic("lexicon: " + err.Error())
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out
}
