package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Labels are the labelled marks of one article.
type Labels struct {
	Name       string
	Statements map[string]Label // by Statement.Event
}

// Label says what should be found on one statement. A nil list is disputed and not to be scored; an empty
// one means that there is nothing to find.
type Label struct {
	Speaker string           // the identity; empty where there is none
	Type    mark.SpeakerType // "unknown" where there is no speaker
	Hedges  []Cue
	Sarcasm []Cue
}

// Cue is the words of a labelled hedge or sign of sarcasm, as they stand in the article.
type Cue struct {
	Cue      string
	Category mark.Category
}

// Sentence is a sentence of an article, labelled for sarcasm.
type Sentence struct {
	Split, Name string // of the article
	text.Span
	Sarcastic  *bool // nil where it is disputed
	Sure       bool  // whether the labellers were
	Cues       []string
	Categories []mark.Category
}

// Article is the path of the sentence's article, SPLIT/NAME, which no other has.
func (s Sentence) Article() string { return s.Split + "/" + s.Name }

// Weasel is a sentence of an encyclopedia article, with Penn-style tokens such as -LRB-.
type Weasel struct {
	Text      string
	Uncertain bool // whether it holds a hedge or a weasel word
}

// ReadLabels reads labels/marks.jsonl of the corpus folder root.
func ReadLabels(root string) ([]Labels, error) {
	var all []Labels
	err := eachLine(filepath.Join(root, "labels", "marks.jsonl"), func(line []byte) error {
		var l Labels
		err := json.Unmarshal(line, &l)
		all = append(all, l)
		return err
	})
	return all, err
}

// ReadSarcasm reads labels/sarcasm.jsonl of the corpus folder root, and for its spans the texts of the
// splits that it names.
func ReadSarcasm(root string) ([]Sentence, error) {
	var all []Sentence
	texts := map[string]text.CodePoints{}
	err := eachLine(filepath.Join(root, "labels", "sarcasm.jsonl"), func(line []byte) error {
		var s Sentence
		err := json.Unmarshal(line, &s)
		if err != nil {
			return err
		}
		key := s.Article()
		if texts[key] == nil {
			source, err := readText(filepath.Join(root, s.Split), s.Name)
			if err != nil {
				return err
			}
			texts[key] = text.InCodePoints(source)
		}
		s.Span, err = texts[key].Span(s.Start, s.End)
		all = append(all, s)
		return err
	})
	return all, err
}

// ReadWeasel reads weasel/ of the corpus folder root: the certain sentences, then the uncertain ones.
func ReadWeasel(root string) ([]Weasel, error) {
	var all []Weasel
	read := func(name string, uncertain bool) error {
		return eachLine(filepath.Join(root, "weasel", name), func(line []byte) error {
			all = append(all, Weasel{Text: string(line), Uncertain: uncertain})
			return nil
		})
	}
	if err := read("certain.txt", false); err != nil {
		return nil, err
	}
	err := read("uncertain.txt", true)
	return all, err
}

// eachLine calls read with every line that is not empty. An error names the file, and the line that read
// refused.
func eachLine(path string, read func(line []byte) error) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			continue
		}
		if err := read(line); err != nil {
			return fmt.Errorf("%s:%d: %w", path, number, err)
		}
	}
	return nil
}
