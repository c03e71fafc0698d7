package corpus

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// write makes the files of a corpus folder, by path, and gives the folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	root, tree := t.TempDir(), fstest.MapFS{}
	for path, content := range files {
		tree[path] = &fstest.MapFile{Data: []byte(content)}
	}
	if err := os.CopyFS(root, tree); err != nil {
		t.Fatal(err)
	}
	return root
}

// The curly marks and the é take more bytes than code points, so a span that is not converted is off.
const (
	article = "“Café closed,” Ana said. “For good.” 🙂 Bo agreed.\n"
	ann     = "T1\tSource 15 18\tAna\n" +
		"E1\tAttribution:T4 Content:T3 Content2:T9 Cue:T2 Source:T1\n" +
		"T2\tCue 19 23\tsaid\n" +
		"T3\tContent 0 14;25 36\t“Café closed,”\n“For good.”\n" +
		"#1\tAnnotatorNotes T3\tsure?\n" +
		"T4\tAttribution 19 23\tsaid\n" +
		"T9\tContent 37 38\t🙂\n" +
		"E2\tAttribution-no-source:T4\n"
)

func words(s string, spans []text.Span) (out []string) {
	for _, x := range spans {
		out = append(out, x.Of(s))
	}
	return out
}

func TestRead(t *testing.T) {
	root := write(t, map[string]string{
		"text/cafe.txt":           article,
		"text/notes.md":           "not an article",
		"attributions/cafe_b.ann": "T1\tnonsense of the second annotator",
		"attributions/cafe_a.ann": ann,
	})
	all, err := ReadAll(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 1 || all[0].Name != "cafe" || all[0].Text != article || len(all[0].Statements) != 2 {
		t.Fatalf("read %+v", all)
	}
	s := all[0].Statements[0]
	got := [][]string{{s.Event}, words(article, s.Source), words(article, s.Cue), words(article, s.Content)}
	want := [][]string{{"E1"}, {"Ana"}, {"said"}, {"“Café closed,”", "“For good.”", "🙂"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %q, want %q", got, want)
	}
	if s := all[0].Statements[1]; s.ID != 2 || s.Event != "E2" || s.Content != nil {
		t.Errorf("second statement is %+v", s)
	}
}

func TestReadErrors(t *testing.T) {
	for name, test := range map[string]struct{ text, ann, want string }{
		"span past the end":   {"short", "\nT1\tCue 0 9\tx\n", "a_x.ann:2: span 0 9"},
		"backward span":       {"short", "T1\tCue 3 1\tx\n", "a_x.ann:1: span 3 1"},
		"no number":           {"short", "T1\tCue 0 x\tx\n", "a_x.ann:1: "},
		"no span":             {"short", "T1\tCue\tx\n", "a_x.ann:1: no span"},
		"unknown part":        {"short", "T1\tCue 0 1\tx\nE1\tAttribution:T2\n", "a_x.ann:2: E1: Attribution:T2"},
		"text not UTF-8":      {"\xff", "", "a.txt: not UTF-8"},
		"span of a huge size": {"short", "T1\tCue 0 99999999999999999999\tx\n", "a_x.ann:1: "},
	} {
		root := write(t, map[string]string{"text/a.txt": test.text, "attributions/a_x.ann": test.ann})
		if _, err := Read(root, "a"); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, test.want)
		}
	}
	root := write(t, map[string]string{"text/a.txt": "x", "attributions/b_x.ann": ""})
	if _, err := ReadAll(root); err == nil || !strings.Contains(err.Error(), "no annotation of a") {
		t.Errorf("missing annotation: error %v", err)
	}
}

func TestReadLabels(t *testing.T) {
	root := write(t, map[string]string{"labels/marks.jsonl": `{"name": "cafe", "statements": {` +
		`"E1": {"speaker": "Ana", "type": "person", "hedges": [{"cue": "may", "category": "modal"}], "sarcasm": []},` +
		`"E2": {"speaker": "", "type": "unknown", "hedges": null, "sarcasm": null}}}` + "\n\n"})
	all, err := ReadLabels(root)
	want := []Labels{{Name: "cafe", Statements: map[string]Label{
		"E1": {Speaker: "Ana", Type: mark.Person, Hedges: []Cue{{"may", mark.Modal}}, Sarcasm: []Cue{}},
		"E2": {Type: "unknown"},
	}}}
	if err != nil || !reflect.DeepEqual(all, want) {
		t.Errorf("read %+v, %v; want %+v", all, err, want)
	}
}

func TestReadSarcasm(t *testing.T) {
	line := `{"split": "dev", "name": "cafe", "start": 25, "end": 36, "sarcastic": true, "sure": false, ` +
		`"cues": ["For good."], "categories": ["inherent"]}`
	disputed := `{"split": "dev", "name": "cafe", "start": 0, "end": 14, "sarcastic": null}`
	root := write(t, map[string]string{"dev/text/cafe.txt": article, "labels/sarcasm.jsonl": line + "\n" + disputed})
	all, err := ReadSarcasm(root)
	if err != nil || len(all) != 2 {
		t.Fatalf("read %+v, %v", all, err)
	}
	if got := all[0].Of(article); got != "“For good.”" || !*all[0].Sarcastic || all[0].Sure {
		t.Errorf("first sentence is %q, %+v", got, all[0])
	}
	if all[1].Sarcastic != nil {
		t.Errorf("a disputed sentence reads as %v", *all[1].Sarcastic)
	}
}

func TestLabelErrorsNameTheLine(t *testing.T) {
	root := write(t, map[string]string{
		"labels/marks.jsonl":   "{}\nnonsense\n",
		"labels/sarcasm.jsonl": `{"split": "dev", "name": "cafe", "start": 5, "end": 900}`,
		"dev/text/cafe.txt":    article,
	})
	if _, err := ReadLabels(root); err == nil || !strings.Contains(err.Error(), "marks.jsonl:2: ") {
		t.Errorf("labels: error %v", err)
	}
	if _, err := ReadSarcasm(root); err == nil || !strings.Contains(err.Error(), "sarcasm.jsonl:1: span 5 900") {
		t.Errorf("sarcasm: error %v", err)
	}
}

func TestReadWeasel(t *testing.T) {
	root := write(t, map[string]string{
		"weasel/certain.txt":   "It rained .\n",
		"weasel/uncertain.txt": "Some say so .\nIt may rain .\n",
	})
	all, err := ReadWeasel(root)
	want := []Weasel{{"It rained .", false}, {"Some say so .", true}, {"It may rain .", true}}
	if err != nil || !reflect.DeepEqual(all, want) {
		t.Errorf("read %v, %v; want %v", all, err, want)
	}
}

func FuzzParseBrat(f *testing.F) {
	f.Add(article, ann)
	f.Add("x", "T1\tCue 0 1;;\t\nE1\t:T1 :")
	f.Fuzz(func(t *testing.T, source, ann string) {
		statements, err := parseBrat(ann, text.InCodePoints(source))
		if err != nil {
			return
		}
		for _, s := range statements {
			for _, x := range append(append(s.Source, s.Cue...), s.Content...) {
				if x.Start < 0 || x.End < x.Start || x.End > len(source) {
					t.Errorf("%s: span %v lies outside %d bytes", s.Event, x, len(source))
				}
			}
		}
	})
}
