// Package corpus reads what the analysis is trained on and measured against: articles with brat standoff
// annotations of attributions, labelled marks, and labelled sentences.
//
// A corpus folder holds dev/ and train/ (each with text/NAME.txt and attributions/NAME_ANNOTATOR.ann),
// labels/ and weasel/. The files count in Unicode code points; everything read here is in bytes.
package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Article is one article with its annotated statements, in the order of the annotation file.
type Article struct {
	Name       string
	Text       string
	Statements []Statement
}

// Statement is an annotated attribution. Of the mark.Statement only ID (from 1, in file order), Source, Cue
// and Content are known; the spans of a part keep the annotator's order, which is not always text order.
type Statement struct {
	mark.Statement
	Event string // the id in the annotation file, such as E12; labels refer to it
}

// Names lists the articles of a split, the folder that holds text/ and attributions/, in order.
func Names(split string) ([]string, error) {
	files, err := os.ReadDir(filepath.Join(split, "text"))
	if err != nil {
		return nil, err
	}
	var names []string
	for _, f := range files {
		if name, ok := strings.CutSuffix(f.Name(), ".txt"); ok {
			names = append(names, name)
		}
	}
	return names, nil
}

// ReadAll reads every article of a split.
func ReadAll(split string) ([]Article, error) {
	names, err := Names(split)
	if err != nil {
		return nil, err
	}
	articles := make([]Article, len(names))
	for i, name := range names {
		if articles[i], err = Read(split, name); err != nil {
			return nil, err
		}
	}
	return articles, nil
}

// Read reads the article NAME of a split with the statements of its first annotator by name. An error names
// the file, and the line where it is in an annotation.
func Read(split, name string) (Article, error) {
	source, err := readText(split, name)
	if err != nil {
		return Article{}, err
	}
	path, err := annotation(filepath.Join(split, "attributions"), name)
	if err != nil {
		return Article{}, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Article{}, err
	}
	statements, err := parseBrat(string(data), text.InCodePoints(source))
	if err != nil {
		return Article{}, fmt.Errorf("%s:%w", path, err)
	}
	return Article{Name: name, Text: source, Statements: statements}, nil
}

// readText reads text/NAME.txt exactly as it is.
func readText(split, name string) (string, error) {
	path := filepath.Join(split, "text", name+".txt")
	data, err := os.ReadFile(path)
	if err == nil && !utf8.Valid(data) {
		err = fmt.Errorf("%s: not UTF-8", path)
	}
	return string(data), err
}

// annotation is the path of the article's first annotation by name.
func annotation(dir, name string) (string, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(files, func(f os.DirEntry) bool {
		return strings.HasPrefix(f.Name(), name+"_") && strings.HasSuffix(f.Name(), ".ann")
	})
	if i < 0 {
		return "", fmt.Errorf("%s: no annotation of %s", dir, name)
	}
	return filepath.Join(dir, files[i].Name()), nil
}
