package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hearsay/internal/export"
)

const sample = "“The ferry may sink,” Mayor Ada Finch said on Monday. Her spokesman laughed.\n"

// file writes content into a new file of that name and gives its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRunPrintsAReport(t *testing.T) {
	for name, args := range map[string][]string{
		"a file":              {file(t, "ferry.txt", sample)},
		"standard input":      {},
		"standard input as -": {"-"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(args, strings.NewReader(sample), &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, standard error %q", name, status, stderr.String())
		}
		if _, err := export.ReadJSON(&stdout, sample); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRunPrintsForPeople(t *testing.T) {
	var stdout, stderr bytes.Buffer
	// The flag may stand after the file.
	if status := run([]string{file(t, "ferry.txt", sample), "--text"}, nil, &stdout, &stderr); status != 0 {
		t.Errorf("status %d, standard error %q", status, stderr.String())
	}
	for _, want := range []string{"ferry", "Statements: ", "Speakers: ", "Hedges: ", "Sarcasm: "} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("no %q in\n%s", want, stdout.String())
		}
	}
	if strings.Contains(stdout.String(), "\x1b") {
		t.Error("colours without a terminal")
	}
}

func TestRunWritesAReportForEachFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "reports")
	args := []string{"--out", dir, "missing.txt"}
	texts := map[string]string{}
	for i := range 5 {
		name := fmt.Sprintf("a.%d", i)
		texts[name] = strings.Repeat("é", i) + sample
		args = append(args, file(t, name+".txt", texts[name]))
	}
	var stdout, stderr bytes.Buffer
	// One bad file does not keep the others from being reported.
	if status := run(args, nil, &stdout, &stderr); status != 1 || stdout.Len() > 0 {
		t.Errorf("status %d, standard output %q", status, stdout.String())
	}
	if want := "mark: missing.txt: no such file or directory\n"; stderr.String() != want {
		t.Errorf("standard error %q, want %q", stderr.String(), want)
	}
	for name, source := range texts {
		report, err := os.Open(filepath.Join(dir, name+".json"))
		if err != nil {
			t.Error(err)
			continue
		}
		if _, err := export.ReadJSON(report, source); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		report.Close()
	}
}

type brokenInput struct{}

func (brokenInput) Read([]byte) (int, error) { return 0, errors.New("input is gone") }

func TestRunRefuses(t *testing.T) {
	good := file(t, "a.txt", sample)
	empty := file(t, "empty.txt", " \n\t")
	latin := file(t, "latin.txt", "caf\xe9")
	for _, test := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"nowhere.txt"}, 1, "mark: nowhere.txt: no such file or directory"},
		{[]string{"--text", filepath.Dir(good)}, 1, "is a directory"},
		{[]string{latin}, 1, "latin.txt: not UTF-8 at byte 3"},
		{[]string{empty}, 1, "empty.txt: the text is empty"},
		{nil, 1, "mark: standard input: input is gone"},
		{[]string{"--out", good, good}, 1, "not a directory"},
		{[]string{"--out", t.TempDir(), good, "other/a.txt"}, 1, "would both be reported in a.json"},
		{[]string{good, good}, 2, "several files need --out DIR"},
		{[]string{"--out", t.TempDir()}, 2, "--out needs files"},
		{[]string{"--out", t.TempDir(), "-"}, 2, "--out needs files with names"},
		{[]string{"--out", t.TempDir(), "--text", good}, 2, "--text and --out do not go together"},
		{[]string{"--colour"}, 2, "-colour"},
	} {
		var stdout, stderr bytes.Buffer
		status := run(test.args, brokenInput{}, &stdout, &stderr)
		if status != test.status || stdout.Len() > 0 {
			t.Errorf("%q: status %d, want %d; standard output %q", test.args, status, test.status, stdout.String())
		}
		if line := stderr.String(); !strings.Contains(line, test.want) || strings.Count(line, "\n") != 1 {
			t.Errorf("%q: standard error %q, want one line with %q", test.args, line, test.want)
		}
	}
}

func TestHelp(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"--help"}, nil, &stdout, &stderr); status != 0 || stdout.String() != usage {
		t.Errorf("status %d, standard output %q", status, stdout.String())
	}
}

func TestInvalidAt(t *testing.T) {
	// U+FFFD itself is a good character.
	for s, want := range map[string]int{"": 0, "é\ufffd": 5, "é\xff": 2, "\ufffd\xef\xbf": 3} {
		if got := invalidAt(s); got != want {
			t.Errorf("%q: byte %d, want %d", s, got, want)
		}
	}
}
