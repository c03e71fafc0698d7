//go:build browser

package browsertest

import (
	"bytes"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"hearsay/internal/site"
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

// TestEngine runs the tests of internal/engine in tabs: beside the worker as it is built, from a host that
// does not know WebAssembly, beside a worker that breaks on purpose, and beside none.
func TestEngine(t *testing.T) {
	tests := layers{compile(t, "engine.test.wasm", "test", "-c", "./internal/engine"), os.DirFS(built)}
	t.Run("worker", func(t *testing.T) {
		runTests(t, "^(TestClient|TestLoading|TestBoot)$", beside(tests))
	})
	t.Run("wrong type", func(t *testing.T) {
		runTests(t, "^TestLoading$", mistyped{beside(tests), "/build/worker.wasm"})
	})
	coreless := without{tests, "worker.wasm"} // nor its compressed twins, which would be sent in its place
	t.Run("fault", func(t *testing.T) {
		faulty := compile(t, "worker.wasm", "build", "-tags", "fault", "./wasm/worker")
		runTests(t, "^(TestFaultPanic|TestFaultDeath)$", beside(layers{faulty, coreless}), "on purpose")
	})
	t.Run("no core", func(t *testing.T) {
		runTests(t, "^TestFaultUnavailable$", beside(coreless), "404")
	})
}

// beside serves the page of the engine's tests with what is in build.
func beside(build fs.FS) http.Handler {
	return site.Handler(layers{os.DirFS("testdata"), os.DirFS(web)}, build)
}

// without is a file system that lacks the files whose names begin so.
type without struct {
	fs.FS
	prefix string
}

// Open is fs.FS's.
func (w without) Open(name string) (fs.File, error) {
	if strings.HasPrefix(name, w.prefix) {
		return nil, fs.ErrNotExist
	}
	return w.FS.Open(name)
}

// mistyped is a host that sends one of its files as bytes of no known type.
type mistyped struct {
	http.Handler
	path string
}

// ServeHTTP is http.Handler's.
func (m mistyped) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == m.path {
		w = untyped{w}
	}
	m.Handler.ServeHTTP(w, r)
}

// untyped is an answer whose type is not told.
type untyped struct{ http.ResponseWriter }

// WriteHeader is http.ResponseWriter's.
func (u untyped) WriteHeader(status int) {
	u.Header().Set("Content-Type", "application/octet-stream")
	u.ResponseWriter.WriteHeader(status)
}

// runTests runs the tests of internal/engine whose names match pattern and reports what they report.
func runTests(t *testing.T, pattern string, host http.Handler, allowed ...string) {
	query := url.Values{"arg": {"-test.v", "-test.timeout=110s", "-test.run=" + pattern}}
	if testing.Short() {
		query.Add("arg", "-test.short")
	}
	ctx := visit(t, serve(t, host)+"/engine.html?"+query.Encode(), allowed...)
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
