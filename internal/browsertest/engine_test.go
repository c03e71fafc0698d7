//go:build browser

package browsertest

import (
	"bytes"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"testing/fstest"
)

// layers is a file system in which the first layer that has a file gives it.
type layers []fs.FS

// Open is fs.FS's.
func (l layers) Open(name string) (fs.File, error) {
	for _, layer := range l {
		if file, err := layer.Open(name); err == nil {
			return file, nil
		}
	}
	return nil, fs.ErrNotExist
}

// compile runs go with args, which make the file NAME for the browser, and gives the directory of that file.
func compile(t *testing.T, name string, args ...string) fs.FS {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", append(args[:1:1], append([]string{"-o", filepath.Join(dir, name)}, args[1:]...)...)...)
	cmd.Dir, cmd.Env = "../..", append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return os.DirFS(dir)
}

// TestEngine runs the tests of internal/engine in tabs, beside the worker as it is built, one that breaks on
// purpose, and none.
func TestEngine(t *testing.T) {
	tests := compile(t, "engine.test.wasm", "test", "-c", "./internal/engine")
	loader := layers{tests, os.DirFS(built)}
	t.Run("worker", func(t *testing.T) { runTests(t, "^(TestClient|TestLoading)$", loader) })
	t.Run("fault", func(t *testing.T) {
		faulty := compile(t, "worker.wasm", "build", "-tags", "fault", "./wasm/worker")
		runTests(t, "^(TestFaultPanic|TestFaultDeath)$", append(layers{faulty}, loader...), "on purpose")
	})
	t.Run("no core", func(t *testing.T) {
		only := fstest.MapFS{"size.js": {Data: []byte("self.workerSize = 1;")}}
		for _, name := range []string{"engine.test.wasm", "wasm_exec.js"} {
			data, err := fs.ReadFile(loader, name)
			if err != nil {
				t.Fatal(err)
			}
			only[name] = &fstest.MapFile{Data: data}
		}
		runTests(t, "^TestFaultUnavailable$", only, "404")
	})
}

// runTests runs the tests of internal/engine whose names match pattern, with what is in build, and reports
// what they report.
func runTests(t *testing.T, pattern string, build fs.FS, allowed ...string) {
	address := serve(t, layers{os.DirFS("testdata"), os.DirFS(web)}, build)
	query := url.Values{"arg": {"-test.v", "-test.timeout=50s", "-test.run=" + pattern}}
	if testing.Short() {
		query.Add("arg", "-test.short")
	}
	ctx := visit(t, address+"/engine.html?"+query.Encode(), allowed...)
	until(t, ctx, "document.documentElement.dataset.exit")
	if code := value[string](t, ctx, "document.documentElement.dataset.exit"); code != "0" {
		t.Errorf("exit code %s", code)
	}
}

// The build for readers knows nothing of the faults.
func TestNoFaultInTheProduct(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(built, "worker.wasm"))
	if err != nil || bytes.Contains(data, []byte("on purpose")) {
		t.Errorf("a fault is built in, or %v", err)
	}
}
