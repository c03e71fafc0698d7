package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"hearsay/internal/corpus"
	"hearsay/internal/model"
)

// small are settings for a model that a test can train.
var small = model.Options{Bits: 12, Rows: 2000, Epochs: 6, Rate: 0.1, Dropout: 0.2, Seeds: 2}

// articles writes a corpus of two articles, as files of brat standoff.
func articles(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, file := range map[string]string{
		"text/a.txt": "Brandt said the gate was shut.\n\n“It leaks,” Okafor said.",
		"attributions/a_x.ann": "T1\tSource 0 6\tBrandt\nT2\tCue 7 11\tsaid\nT3\tContent 12 29\tthe gate was shut\n" +
			"T4\tContent 32 43\t“It leaks,”\nT5\tSource 44 50\tOkafor\nT6\tCue 51 55\tsaid\n" +
			"E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\nE2\tAttribution:T6 Source:T5 Cue:T6 Content:T4\n",
		"text/b.txt": "The mayor said the dock was wet. Rain fell.\n\nNobody came.",
		"attributions/b_x.ann": "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 31\tthe dock was wet\n" +
			"E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n",
		"text/c.txt":           "Okafor said the roof was new.",
		"attributions/c_x.ann": "T1\tSource 0 6\tOkafor\nT2\tCue 7 11\tsaid\nT3\tContent 12 28\tthe roof was new\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n",
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(file), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestFitReadsBackAndRepeatsItself(t *testing.T) {
	all, err := corpus.ReadAll(articles(t))
	if err != nil {
		t.Fatal(err)
	}
	examples, err := prepare(all)
	if err != nil {
		t.Fatal(err)
	}
	file := fit(examples, small).Encode()
	if !bytes.Equal(file, fit(examples, small).Encode()) {
		t.Error("training twice gives different files")
	}
	m, err := model.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, m.Encode()) {
		t.Error("the file reads back differently")
	}
	e := examples[0]
	found := m.Statements(e.Doc, e.Quotes, m.Label(e.Doc, e.Quotes, e.Rules))
	if len(found) != 2 || found[0].Source[0].Of(e.Doc.Text) != "Brandt" || found[1].Cue[0].Of(e.Doc.Text) != "said" {
		t.Errorf("found %+v", found)
	}
}
