package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// tree writes files, by path, into a new folder and gives it.
func tree(t *testing.T, files map[string]string) string {
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

// small is a corpus of two articles; reports/ has a report of the first.
func small(t *testing.T) string {
	ann := "T1\tSource 12 15\t\nT2\tCue 16 20\t\nT3\tContent 0 11\t\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
	return tree(t, map[string]string{
		"dev/text/a.txt":           "“It sinks,” Ada said.\n",
		"dev/attributions/a_x.ann": ann,
		"dev/text/b.txt":           "\"It sinks,\" Ada said.\n",
		"dev/attributions/b_x.ann": ann,
		"labels/marks.jsonl":       `{"name": "a", "statements": {"E1": {"speaker": "Ada", "type": "person", "hedges": [], "sarcasm": []}}}`,
		"labels/sarcasm.jsonl":     `{"split": "dev", "name": "a", "start": 0, "end": 11, "sarcastic": true}`,
		"weasel/certain.txt":       "It sank .\n",
		"weasel/uncertain.txt":     "Some say it sank .\n",
		"reports/a.json": `{"statements": [{"id": 1, "confidence": 0.95, "source": [{"start": 12, "end": 15}], "cue": [{"start": 16, "end": 20}],` +
			`"content": [{"start": 0, "end": 11}], "speaker": 1}], "speakers": [{"id": 1, "name": "Ada"}],` +
			`"hedges": [], "sarcasm": [{"start": 1, "end": 3}]}`,
	})
}

// Of two equal statements one is found, the other's report is missing.
func TestRunOnReports(t *testing.T) {
	root := small(t)
	var stdout, stderr bytes.Buffer
	status := run([]string{"--gold", root + "/dev", "--labels", root + "/labels", "--pred", root + "/reports", "--apart", "--list", "9"}, &stdout, &stderr)
	if status != 0 {
		t.Fatalf("status %d, standard error %q", status, stderr.String())
	}
	if warning := stderr.String(); !strings.HasPrefix(warning, "warning: b: ") || strings.Count(warning, "\n") != 1 {
		t.Errorf("standard error %q, want one warning about b", warning)
	}
	lines := strings.Split(stdout.String(), "\n")
	if lines[0] != "articles 2" || lines[1] != "source_token_precision 1.0000" || lines[2] != "source_token_recall 0.5000" {
		t.Errorf("begins with %q", lines[:3])
	}
	for _, want := range []string{
		"\nstatement_f1 0.6667\n", "\ncalibration_0.8 0.0000 0\ncalibration_0.9 1.0000 1\n", "\nspeaker_accuracy 1.0000\n", "\nsarcastic_sentence_f1 1.0000\n",
		"\ncurly_articles 1\n", "\ncurly_statement_f1 1.0000\n", "\nstraight_statement_f1 0.0000\n", "\nunquoted_articles 0\n",
		"\nb: 1 errors\n  missed statement: {Ada} <said> [\"It sinks,\"]\n",
	} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("no %q in\n%s", want, stdout.String())
		}
	}
}

func TestRunTheAnalysis(t *testing.T) {
	root := small(t)
	var stdout, stderr bytes.Buffer
	if status := run([]string{"--gold", root + "/dev", "--labels", root + "/labels"}, &stdout, &stderr); status != 0 || stderr.Len() > 0 {
		t.Fatalf("status %d, standard error %q", status, stderr.String())
	}
	for _, want := range []string{"articles 2\n", "\nattributed ", "\nhedge_cue_f1 ", "\nsarcastic_sentence_f1 ", "\nweasel_held_out_f1 "} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("no %q in\n%s", want, stdout.String())
		}
	}
}

func TestRunRefuses(t *testing.T) {
	bad := tree(t, map[string]string{"dev/text/a.txt": "\xff", "dev/attributions/a_x.ann": ""})
	for _, test := range []struct {
		args   []string
		status int
		want   string
	}{
		{nil, 2, "--gold is missing"},
		{[]string{"--gold", "x", "y"}, 2, `"y" is too much`},
		{[]string{"--list", "many"}, 2, "list"},
		{[]string{"--gold", "nowhere"}, 1, "nowhere"},
		{[]string{"--gold", bad + "/dev"}, 1, "a.txt: not UTF-8"},
		{[]string{"--gold", small(t) + "/dev", "--labels", bad + "/labels"}, 1, "marks.jsonl"},
	} {
		var stdout, stderr bytes.Buffer
		status := run(test.args, &stdout, &stderr)
		if status != test.status || stdout.Len() > 0 {
			t.Errorf("%q: status %d, want %d; standard output %q", test.args, status, test.status, stdout.String())
		}
		if line := stderr.String(); !strings.Contains(line, test.want) || strings.Count(line, "\n") != 1 {
			t.Errorf("%q: standard error %q, want one line with %q", test.args, line, test.want)
		}
	}
	var stdout bytes.Buffer
	if status := run([]string{"--help"}, &stdout, nil); status != 0 || stdout.String() != usage {
		t.Errorf("help: status %d, %q", status, stdout.String())
	}
}
