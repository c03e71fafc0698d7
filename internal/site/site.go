// Package site serves the page and its WebAssembly programs.
package site

import (
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// policy lets the page run its own scripts and WebAssembly, talk to its own host, and nothing else.
// It goes with every answer, because a worker follows the policy of its own script.
// There is no Cross-Origin-Opener-Policy: it would cut the tie to a window that opens the page.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

// contentType goes by the extension; the machine's own table differs from system to system.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".json":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return "application/octet-stream"
}

// Handler serves the files of web, and under build/ those of build. A file with a compressed twin beside it
// (NAME.br, NAME.gz) is sent compressed to whoever accepts that.
func Handler(web, build fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("Content-Security-Policy", policy)
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			head.Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		files, name := web, strings.TrimPrefix(r.URL.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if rest, ok := strings.CutPrefix(name, "build/"); ok {
			files, name = build, rest
		}
		send(w, r, files, name)
	})
}

// send answers with a file, or with 404.
func send(w http.ResponseWriter, r *http.Request, files fs.FS, name string) {
	file, coding := open(files, name, r.Header.Get("Accept-Encoding"))
	if file == nil {
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	content, seeks := file.(io.ReadSeeker)
	if err != nil || info.IsDir() || !seeks {
		http.NotFound(w, r)
		return
	}
	head := w.Header()
	head.Set("Content-Type", contentType(name))
	head.Set("Cache-Control", "no-cache") // kept, but asked about each time: a new build shows at once
	head.Set("ETag", fmt.Sprintf(`"%x-%x%s"`, info.ModTime().UnixNano(), info.Size(), coding))
	head.Add("Vary", "Accept-Encoding")
	if coding != "" {
		head.Set("Content-Encoding", coding)
	}
	http.ServeContent(w, r, name, info.ModTime(), content)
}

// open gives the file, or its best compressed twin that the reader accepts; nil where there is no such file.
func open(files fs.FS, name, accept string) (file fs.File, coding string) {
	for _, twin := range []struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}, {"", ""}} {
		if twin.coding != "" && !accepts(accept, twin.coding) {
			continue
		}
		if file, err := files.Open(name + twin.suffix); err == nil {
			return file, twin.coding
		}
	}
	return nil, ""
}

// accepts reports whether an Accept-Encoding header allows the coding.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == coding {
			return strings.Trim(strings.TrimSpace(quality), "q=0.") != "" || quality == ""
		}
	}
	return false
}
