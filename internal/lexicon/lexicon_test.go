package lexicon

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
)

func TestEveryListHasAHeadAndSortedEntries(t *testing.T) {
	lists, err := fs.Glob(files, "data/*.txt")
	if err != nil || len(lists) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	for _, path := range lists {
		data, _ := files.ReadFile(path)
		if !strings.HasPrefix(string(data), "# ") {
			t.Errorf("%s has no comment head", path)
		}
		name := strings.TrimSuffix(strings.TrimPrefix(path, "data/"), ".txt")
		var keys []string
		for _, line := range entries(name) {
			key, _, _ := strings.Cut(line, ":")
			keys = append(keys, key)
		}
		if !slices.IsSorted(keys) {
			t.Errorf("%s is not sorted", path)
		}
		if len(slices.Compact(slices.Clone(keys))) != len(keys) {
			t.Errorf("%s has an entry twice", path)
		}
	}
}

func TestForms(t *testing.T) {
	for lemma, want := range map[string]string{
		"add":       "add adds adding added",
		"argue":     "argue argues arguing argued",
		"deny":      "deny denies denying denied",
		"quip":      "quip quips quipping quipped",
		"admit":     "admit admits admitting admitted",
		"report":    "report reports reporting reported",
		"offer":     "offer offers offering offered",
		"lie":       "lie lies lying lied",
		"agree":     "agree agrees agreeing agreed",
		"tease":     "tease teases teasing teased",
		"point out": "point out points out pointing out pointed out",
		"stress":    "stress stresses stressing stressed",
	} {
		if got := strings.Join(forms(lemma, nil), " "); got != want {
			t.Errorf("forms(%q) = %q, want %q", lemma, got, want)
		}
	}
	if v := Verbs("reporting-verbs")["went on"]; v.Lemma != "go on" {
		t.Errorf("went on is of %q", v.Lemma)
	}
	if got := strings.Join(forms("say", []string{"said"}), " "); got != "say says saying said" {
		t.Errorf("irregular: %q", got)
	}
}
