package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/andybalholm/brotli"
)

// compress writes path.br at the given quality (0 to 11) and path.gz, and notes in path.sum what they were
// made of. Where the note is still true it does nothing.
func compress(path string, quality int) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sum := fmt.Appendf(nil, "%x %d\n", sha256.Sum256(data), quality)
	if old, err := os.ReadFile(path + ".sum"); err == nil && bytes.Equal(old, sum) {
		return nil
	}
	small, err := squeeze(data, func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, quality) })
	if err != nil {
		return err
	}
	common, err := squeeze(data, func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
	if err != nil {
		return err
	}
	fmt.Printf("%-24s %9d bytes, gzip %9d, brotli %9d\n", path, len(data), len(common), len(small))
	return errors.Join(os.WriteFile(path+".br", small, 0o644), os.WriteFile(path+".gz", common, 0o644),
		os.WriteFile(path+".sum", sum, 0o644))
}

// squeeze gives data as the compressor writes it.
func squeeze(data []byte, compressor func(io.Writer) io.WriteCloser) ([]byte, error) {
	var out bytes.Buffer
	w := compressor(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

// dropTwins takes away compressed twins of an earlier build: they would be served in the place of path.
func dropTwins(path string) error {
	for _, suffix := range []string{".br", ".gz", ".sum"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
