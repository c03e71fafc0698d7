package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"hearsay/internal/batch"
	"hearsay/internal/export"
	"hearsay/internal/pipeline"
)

// standardInput is the name of standard input among files.
const standardInput = "-"

// read gives the article in the file name. It refuses what is not UTF-8 and what has no words in it.
func read(name string, stdin io.Reader) (string, error) {
	data, err := readBytes(name, stdin)
	if err != nil {
		return "", err
	}
	source := string(data)
	if i := invalidAt(source); i < len(source) {
		return "", fmt.Errorf("not UTF-8 at byte %d", i)
	}
	if strings.TrimSpace(source) == "" {
		return "", errors.New("the text is empty")
	}
	return source, nil
}

// invalidAt is the first byte of s that is not UTF-8; the length of s where all is.
func invalidAt(s string) int {
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], string(utf8.RuneError)) {
			return i
		}
	}
	return len(s)
}

func readBytes(name string, stdin io.Reader) ([]byte, error) {
	if name == standardInput {
		return io.ReadAll(stdin)
	}
	return os.ReadFile(name)
}

// failure is the line that tells what went wrong with the article in the file name.
func failure(name string, err error) error {
	if path := (*os.PathError)(nil); errors.As(err, &path) {
		err = path.Err // the path would stand there twice
	}
	if name == standardInput {
		name = "standard input"
	}
	return fmt.Errorf("mark: %s: %w", name, err)
}

// writeAll writes the report of every file into the folder out, with one core for all.
func writeAll(out string, files []string) error {
	if err := distinct(files); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o777); err != nil {
		return failure(out, err)
	}
	analyzer, err := pipeline.New()
	if err != nil {
		return fmt.Errorf("mark: %w", err)
	}
	failures := make([]error, len(files))
	batch.Each(len(files), func(i int) {
		if err := writeReport(analyzer, out, files[i]); err != nil {
			failures[i] = failure(files[i], err)
		}
	})
	return errors.Join(failures...)
}

// distinct refuses two files whose reports would have the same name.
func distinct(files []string) error {
	seen := map[string]string{}
	for _, f := range files {
		if other, twice := seen[reportName(f)]; twice {
			return fmt.Errorf("mark: %s and %s would both be reported in %s", other, f, reportName(f))
		}
		seen[reportName(f)] = f
	}
	return nil
}

// reportName is NAME.json for the file NAME.txt of any folder.
func reportName(file string) string {
	name := filepath.Base(file)
	return strings.TrimSuffix(name, filepath.Ext(name)) + ".json"
}

// writeReport writes the report of one file into the folder out.
func writeReport(analyzer *pipeline.Analyzer, out, file string) error {
	source, err := read(file, strings.NewReader(""))
	if err != nil {
		return err
	}
	result, err := analyzer.Analyze(context.Background(), source, nil)
	if err != nil {
		return err
	}
	var report bytes.Buffer
	if err := export.JSON(&report, source, result); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, reportName(file)), report.Bytes(), 0o666)
}
