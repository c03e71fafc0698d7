package parse

import (
	"strings"
	"testing"
)

func TestParagraphs(t *testing.T) {
	const wrapped = "The council voted on Monday to close the bridge for repairs,\n" +
		"which will take until the spring, and to open the old ferry to\n" +
		"cars in the meantime, an official of the town said."
	const heads = "Council closes the bridge until spring and opens the ferry\n" +
		"Drivers are angry as the old ferry takes only twelve of their cars\n" +
		"By A. Vane"
	line := strings.Repeat("a long line that is a paragraph ", 4)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"blank lines", "one\n\n \ntwo\n", []string{"one", "two"}},
		{"every kind of break", "one\r\ntwo\rthree\u2028four\u2029five\nsix", []string{"one", "two", "three", "four", "five", "six"}},
		{"white space around", "\uFEFF\u00A0 one \x00\n\u3000two\u200B", []string{"one", "two"}},
		{"nothing to read", " \n\x00\u200B\n\t", nil},
		{"hard-wrapped", wrapped + "\n\n" + wrapped, []string{wrapped, wrapped}},
		{"hard-wrapped, CRLF", strings.ReplaceAll(wrapped, "\n", "\r\n"), []string{strings.ReplaceAll(wrapped, "\n", "\r\n")}},
		{"headlines", heads, strings.Split(heads, "\n")},
		{"long lines", line + "\n" + line, []string{strings.TrimSpace(line), strings.TrimSpace(line)}},
		{"hard-wrapped, half of it in capitals", wrapped + "\nThe Mayor\n" + wrapped, []string{wrapped + "\nThe Mayor", wrapped}},
		{"short lines in lower case", "milk\neggs\nbread", []string{"milk", "eggs", "bread"}},
	} {
		var got []string
		doc := parse(t, c.text)
		for _, p := range doc.Paragraphs {
			got = append(got, p.Of(doc.Text))
		}
		if strings.Join(got, "¶") != strings.Join(c.want, "¶") {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
