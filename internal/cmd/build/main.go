// Command build makes what the browser downloads: the two WebAssembly programs, Go's loader for them, the
// help page, and their compressed twins. It skips what is up to date.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	out := flag.String("out", filepath.FromSlash("web/build"), "the `directory` to build into")
	tags := flag.String("tags", "", "build `tags` of both programs")
	quality := flag.Int("brotli", 6, "brotli `quality`: 6 takes 2 s, 11 a minute for a tenth less, 0 compresses nothing")
	flag.Parse()
	if err := build(*out, *tags, *quality); err != nil {
		log.Fatal("build: ", err)
	}
}

// build makes every file in the directory out.
func build(out, tags string, quality int) error {
	page, worker := filepath.Join(out, "page.wasm"), filepath.Join(out, "worker.wasm")
	loader, size := filepath.Join(out, "wasm_exec.js"), filepath.Join(out, "size.js")
	guide := filepath.Join(out, "help.html")
	err := inOrder(
		func() error { return os.MkdirAll(out, 0o755) },
		func() error { return compile(page, tags) },
		func() error { return compile(worker, tags) },
		func() error { return copyLoader(loader) },
		func() error { return writeSize(size, worker) },
		func() error { return writeHelp(guide) },
	)
	for _, path := range []string{page, worker, loader, guide} {
		if err == nil && quality == 0 {
			err = dropTwins(path)
		} else if err == nil {
			err = compress(path, quality)
		}
	}
	return err
}

// inOrder runs the steps up to the first that fails.
func inOrder(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// compile builds wasm/NAME into path, .../NAME.wasm. Symbols and debug tables are left out: 0.1 to 0.5 MB.
func compile(path, tags string) error {
	name := strings.TrimSuffix(filepath.Base(path), ".wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-tags="+tags, "-o", path, "hearsay/wasm/"+name)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("compile %s: %w", name, err)
	}
	return nil
}

// copyLoader copies wasm_exec.js of the Go that compiles: the two must match.
func copyLoader(path string) error {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env: %w", err)
	}
	loader, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	return os.WriteFile(path, loader, 0o644)
}

// writeSize leaves the worker's size where worker.js reads it: a compressed answer does not tell how many
// bytes will come, and without that there is no progress to show.
func writeSize(path, worker string) error {
	info, err := os.Stat(worker)
	if err != nil {
		return err
	}
	return os.WriteFile(path, fmt.Appendf(nil, "self.workerSize = %d;\n", info.Size()), 0o644)
}
