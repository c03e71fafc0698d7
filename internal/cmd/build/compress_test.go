package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// twins reads back what the compressed twins of path hold.
func twins(t *testing.T, path string) (br, gz string) {
	t.Helper()
	small, err := os.ReadFile(path + ".br")
	if err != nil {
		t.Fatal(err)
	}
	common, err := os.ReadFile(path + ".gz")
	if err != nil {
		t.Fatal(err)
	}
	unzip, err := gzip.NewReader(bytes.NewReader(common))
	if err != nil {
		t.Fatal(err)
	}
	a, errA := io.ReadAll(brotli.NewReader(bytes.NewReader(small)))
	b, errB := io.ReadAll(unzip)
	if errA != nil || errB != nil {
		t.Fatal(errA, errB)
	}
	return string(a), string(b)
}

func TestTwinsFollowTheirFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.wasm")
	for _, content := range []string{strings.Repeat("one ", 1000), strings.Repeat("two ", 1000), ""} {
		write(t, path, content)
		if err := compress(path, 1); err != nil {
			t.Fatal(err)
		}
		if br, gz := twins(t, path); br != content || gz != content {
			t.Errorf("brotli holds %.20q, gzip %.20q, want %.20q", br, gz, content)
		}
	}
}

func TestUpToDateTwinsAreLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.wasm")
	write(t, path, "content")
	for _, step := range []struct {
		quality int
		left    bool
	}{{1, false}, {1, true}, {2, false}, {2, true}} {
		write(t, path+".br", "old")
		if err := compress(path, step.quality); err != nil {
			t.Fatal(err)
		}
		if br, _ := os.ReadFile(path + ".br"); (string(br) == "old") != step.left {
			t.Errorf("quality %d: the twin was left: %v", step.quality, !step.left)
		}
	}
}

// Without its twins gone, an uncompressed build would be served in its old compressed form.
func TestDropTwins(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.wasm")
	write(t, path, "content")
	if err := compress(path, 1); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := dropTwins(path); err != nil {
			t.Fatal(err)
		}
	}
	if left, _ := filepath.Glob(path + "*"); len(left) != 1 {
		t.Errorf("left: %v", left)
	}
}

func TestWriteSize(t *testing.T) {
	dir := t.TempDir()
	worker, size := filepath.Join(dir, "worker.wasm"), filepath.Join(dir, "size.js")
	write(t, worker, "12345")
	if err := writeSize(size, worker); err != nil {
		t.Fatal(err)
	}
	if line, _ := os.ReadFile(size); string(line) != "self.workerSize = 5;\n" {
		t.Errorf("%q", line)
	}
}
