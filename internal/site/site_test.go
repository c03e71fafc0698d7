package site

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func handler() http.Handler {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return Handler(
		fstest.MapFS{"index.html": file("<title>"), "boot.js": file("boot"), "css/page.css": file("css"), "build/page.wasm": file("stale")},
		fstest.MapFS{"page.wasm": file("plain"), "page.wasm.br": file("brotli"), "page.wasm.gz": file("gzip")},
	)
}

func get(method, path string, head ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(head); i += 2 {
		r.Header.Set(head[i], head[i+1])
	}
	w := httptest.NewRecorder()
	handler().ServeHTTP(w, r)
	return w.Result()
}

func TestFilesAndTypes(t *testing.T) {
	for _, c := range []struct {
		method, path string
		status       int
		kind         string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8"},
		{"HEAD", "/", 200, "text/html; charset=utf-8"},
		{"GET", "/boot.js", 200, "text/javascript; charset=utf-8"},
		{"GET", "/css/page.css", 200, "text/css; charset=utf-8"},
		{"GET", "/build/page.wasm", 200, "application/wasm"},
		{"GET", "/build/none.wasm", 404, "text/plain; charset=utf-8"},
		{"GET", "/css", 404, "text/plain; charset=utf-8"},
		{"GET", "/css/", 404, "text/plain; charset=utf-8"},
		{"GET", "/../site.go", 404, "text/plain; charset=utf-8"},
		{"GET", "/build/../../go.mod", 404, "text/plain; charset=utf-8"},
		{"POST", "/", 405, "text/plain; charset=utf-8"},
	} {
		r := get(c.method, c.path)
		if r.StatusCode != c.status || r.Header.Get("Content-Type") != c.kind {
			t.Errorf("%s %s = %d %q, want %d %q", c.method, c.path, r.StatusCode, r.Header.Get("Content-Type"), c.status, c.kind)
		}
	}
}

func TestCompression(t *testing.T) {
	for accept, want := range map[string]string{
		"":                        "",
		"gzip, deflate, br, zstd": "br",
		"gzip":                    "gzip",
		"br;q=0, gzip;q=0.5":      "gzip",
		"br;q=0.0":                "",
		"BR":                      "",
	} {
		r := get("GET", "/build/page.wasm", "Accept-Encoding", accept)
		if got := r.Header.Get("Content-Encoding"); got != want {
			t.Errorf("Accept-Encoding %q gave %q, want %q", accept, got, want)
		}
		if r.Header.Get("Content-Type") != "application/wasm" || r.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("Accept-Encoding %q: headers %v", accept, r.Header)
		}
	}
}

func TestUnchangedFileIsNotSentAgain(t *testing.T) {
	tag := get("GET", "/boot.js").Header.Get("ETag")
	if r := get("GET", "/boot.js", "If-None-Match", tag); tag == "" || r.StatusCode != http.StatusNotModified {
		t.Errorf("ETag %q: status %d", tag, r.StatusCode)
	}
}

// A worker follows the policy of its own script, and Cross-Origin-Opener-Policy would cut the bookmarklet off.
func TestSecurityHeaders(t *testing.T) {
	for _, path := range []string{"/", "/boot.js", "/build/page.wasm", "/missing"} {
		head := get("GET", path).Header
		if !strings.Contains(head.Get("Content-Security-Policy"), "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'") {
			t.Errorf("%s: policy %q", path, head.Get("Content-Security-Policy"))
		}
		if head.Get("X-Content-Type-Options") != "nosniff" || head.Get("Cross-Origin-Opener-Policy") != "" {
			t.Errorf("%s: headers %v", path, head)
		}
	}
}
