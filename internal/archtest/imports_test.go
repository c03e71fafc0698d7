// Package archtest holds the directions in which packages may import one another, and the sizes of what the
// browser downloads.
package archtest

import (
	"errors"
	"go/build"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	root   = "../.." // of the module
	module = "hearsay/"
)

// graph is every package of ours with what it imports; tests do not count.
type graph map[string][]string

// load reads the graph as it is for a browser or for this machine. It reads the sources itself: then the
// test cache knows what this test depends on.
func load(t *testing.T, browser bool) graph {
	target := build.Default
	if browser {
		target.GOOS, target.GOARCH, target.CgoEnabled = "js", "wasm", false
	}
	g := graph{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		switch entry.Name() {
		case ".git", "testdata", "node_modules", "web", "site":
			if path != filepath.Join(root, "internal", "site") {
				return fs.SkipDir
			}
		}
		p, err := target.ImportDir(path, 0)
		if none := (*build.NoGoError)(nil); errors.As(err, &none) {
			return nil
		}
		rel, _ := filepath.Rel(root, path)
		g[filepath.ToSlash(rel)] = within(p.Imports)
		return err
	})
	if err != nil || len(g) < 10 {
		t.Fatalf("%d packages, %v", len(g), err)
	}
	return g
}

// within shortens the paths of our own packages to their folders.
func within(imports []string) []string {
	for i, path := range imports {
		imports[i] = strings.TrimPrefix(path, module)
	}
	return imports
}

// reach is everything that a package imports, by whatever way; packages of others are not looked into.
func (g graph) reach(name string) map[string]bool {
	seen := map[string]bool{}
	var visit func(string)
	visit = func(name string) {
		for _, path := range g[name] {
			if !seen[path] {
				seen[path] = true
				visit(path)
			}
		}
	}
	visit(name)
	return seen
}

func (g graph) names() []string { return slices.Sorted(maps.Keys(g)) }

// stages gives the folders of the pipeline's stages.
func stages() []string {
	return []string{"internal/parse", "internal/quote", "internal/attribute", "internal/speaker", "internal/hedge", "internal/sarcasm"}
}

func isVecty(path string) bool { return strings.HasPrefix(path, "github.com/hexops/vecty") }
func isProse(path string) bool { return strings.Contains(path, "/prose/") }

// isCore reports whether a package belongs to the analysis, which is megabytes.
func isCore(path string) bool {
	return slices.Contains(stages(), path) || isProse(path) || strings.HasPrefix(path, "internal/model") ||
		path == "internal/pipeline" || path == "internal/lexicon"
}

func TestPrograms(t *testing.T) {
	g := load(t, true)
	for program, bars := range map[string]func(string) bool{
		"wasm/page":   isCore,  // it must be there at once
		"wasm/worker": isVecty, // whose init needs a document
	} {
		for path := range g.reach(program) {
			if bars(path) {
				t.Errorf("%s reaches %s", program, path)
			}
		}
	}
	if !g.reach("wasm/worker")["internal/pipeline"] {
		t.Error("this test sees no imports: wasm/worker does not even reach internal/pipeline")
	}
}

// A stage rests on the shared values and on trained or listed words, never on another stage.
func TestStages(t *testing.T) {
	g := load(t, false)
	for _, stage := range stages() {
		for path := range g.reach(stage) {
			ours := strings.HasPrefix(path, "internal/")
			below := path == "internal/text" || path == "internal/mark" || path == "internal/lexicon" ||
				strings.HasPrefix(path, "internal/model") || strings.HasPrefix(path, stage+"/")
			if ours && !below {
				t.Errorf("%s reaches %s", stage, path)
			}
		}
	}
}

func TestLeaves(t *testing.T) {
	g := load(t, false)
	for leaf, allowed := range map[string][]string{
		"internal/text":    nil,
		"internal/lexicon": {"internal/text"},
		"internal/mark":    {"internal/text"},
		"internal/wire":    {"internal/mark", "internal/text"},
	} {
		for path := range g.reach(leaf) {
			if strings.HasPrefix(path, "internal/") && !slices.Contains(allowed, path) {
				t.Errorf("%s reaches %s", leaf, path)
			}
		}
	}
}

// Only pipeline knows the order of the stages, and only parse knows prose.
func TestOnlyImporters(t *testing.T) {
	for _, browser := range []bool{false, true} {
		g := load(t, browser)
		for _, name := range g.names() {
			for _, path := range g[name] {
				if isProse(path) && name != "internal/parse" {
					t.Errorf("%s imports %s", name, path)
				}
				if slices.Contains(stages(), path) && !mayRun(name) && !strings.HasPrefix(name, path+"/") {
					t.Errorf("%s imports the stage %s", name, path)
				}
			}
		}
	}
}

// mayRun reports whether a package may import stages: the pipeline, commands, and what tests rules on text.
func mayRun(name string) bool {
	return name == "internal/pipeline" || name == "internal/ruletest" || strings.HasPrefix(name, "internal/cmd/")
}

// What plain tests cover must not need a browser.
func TestPureRooms(t *testing.T) {
	g := load(t, true)
	for _, name := range []string{"internal/wire", "internal/view", "internal/ui", "internal/pipeline"} {
		for path := range g.reach(name) {
			if path == "syscall/js" || isVecty(path) || strings.HasPrefix(path, "honnef.co/go/js/dom") {
				t.Errorf("%s reaches %s", name, path)
			}
		}
	}
}
