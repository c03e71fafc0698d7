package export

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func find(source, words string) text.Span {
	start := strings.Index(source, words)
	return text.Span{Start: start, End: start + len(words)}
}

func TestJSON(t *testing.T) {
	// é and the curly marks are one code point of two and three bytes, 🙂 one of four.
	source := "🙂 “Café <may> & close,” Ana joked."
	got := &strings.Builder{}
	err := JSON(got, source, mark.Result{
		Statements: []mark.Statement{{
			ID: 1, Kind: mark.Direct, Speaker: 1, Confidence: 0.98765,
			Source:  []text.Span{find(source, "Ana")},
			Cue:     []text.Span{find(source, "joked")},
			Content: []text.Span{find(source, "“Café <may> & close,”")},
			Why:     "“…,” Ana joked",
		}},
		Speakers: []mark.Speaker{{ID: 1, Name: "Ana", Type: mark.Person, Mentions: []text.Span{find(source, "Ana")}}},
		Hedges:   []mark.Mark{{Span: find(source, "may"), Category: mark.Modal, Statements: []int{1}, Why: "“may” & verb"}},
		Sarcasm:  []mark.Mark{{Span: find(source, "joked"), Category: mark.Reported}},
	})
	want := `{"statements":[{"id":1,"kind":"direct","source":[{"start":24,"end":27}],"cue":[{"start":28,"end":33}],` +
		`"content":[{"start":2,"end":23}],"speaker":1,"confidence":0.988,"why":"“…,” Ana joked"}],` +
		`"speakers":[{"id":1,"name":"Ana","type":"person","mentions":[{"start":24,"end":27}]}],` +
		`"hedges":[{"start":9,"end":12,"category":"modal","statements":[1],"why":"“may” & verb"}],` +
		`"sarcasm":[{"start":28,"end":33,"category":"reported","statements":[],"why":""}]}` + "\n"
	if err != nil || got.String() != want {
		t.Errorf("error %v, wrote\n%s\nwant\n%s", err, got, want)
	}
}

func TestJSONHasNoNull(t *testing.T) {
	for _, r := range []mark.Result{
		{},
		{Statements: []mark.Statement{{ID: 1}}, Speakers: []mark.Speaker{{ID: 1}}, Hedges: []mark.Mark{{}}, Sarcasm: []mark.Mark{{}}},
	} {
		got := &strings.Builder{}
		if err := JSON(got, "", r); err != nil || strings.Contains(got.String(), "null") {
			t.Errorf("error %v, wrote %s", err, got)
		}
	}
}

// A span is the same words in bytes of Go and in code points of the report.
func FuzzJSON(f *testing.F) {
	f.Add("“Café” 🙂", 2, 4)
	f.Fuzz(func(t *testing.T, source string, start, end int) {
		source = strings.ToValidUTF8(source, "?")
		runes := []rune(source)
		start, end = min(max(start, 0), len(runes)), min(max(end, 0), len(runes))
		if end < start {
			return
		}
		before := len(string(runes[:start]))
		s := text.Span{Start: before, End: before + len(string(runes[start:end]))}
		w := &strings.Builder{}
		if err := JSON(w, source, mark.Result{Hedges: []mark.Mark{{Span: s}}}); err != nil {
			t.Fatal(err)
		}
		var back struct{ Hedges []struct{ Start, End int } }
		if err := json.Unmarshal([]byte(w.String()), &back); err != nil {
			t.Fatal(err)
		}
		if h := back.Hedges[0]; h.Start != start || h.End != end {
			t.Errorf("%v of %q came out as %d %d, want %d %d", s, source, h.Start, h.End, start, end)
		}
	})
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestJSONReportsTheWriter(t *testing.T) {
	if err := JSON(brokenPipe{}, "", mark.Result{}); err == nil || !strings.Contains(err.Error(), "broken pipe") {
		t.Errorf("error %v", err)
	}
}
