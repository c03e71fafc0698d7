package parse

import (
	"strings"
	"testing"
)

// In these tests | stands between sentences; it is taken out of the text that is parsed.
func TestSentences(t *testing.T) {
	for _, want := range []string{
		"It rained. |It stopped. |They left.",
		"Nobody knew why? |Everybody guessed! |Then it ended… |Or not.",
		"It went on ... and on. |It paused ... |Then it went on.",
		"“It costs . . . too much. |We owe more. . . . |They know,” she wrote.",

		// Titles, initials, abbreviations.
		"Ms. Okoro met Sen. Pat Quill and Gov. Lee Ash. |Mr. Ash left.",
		"Sens. Quill (D-Ill.) and Ash (R-Wis.) met the Rev. Al Moss and J. K. Vane. |Both agreed.",
		"The U.S. Senate met in the U.S. |The vote failed at 5 p.m. |It was late.",
		"He came at 9 a.m. Monday to Acme Corp. headquarters on Jan. 5, 1999. |She came later.",
		"See No. 5 on p. 12. |Is it a yes or a no? |The answer was no. |They left.",
		"She fell ill. |Doctors were called to Springfield, Ill. |They came.",
		"It was Smith v. Jones, i.e. Case 7. |It was he and I. |Nobody else was there.",
		"Oscar P. Quin knew plan B. |The plan failed.",
		"Prices rose 3.5 percent to $1.20. |20 shops closed.",

		// Quotation marks and brackets close with the sentence that they stand after.
		"“We won. |We will win again.” |They cheered.",
		"\"We won.\" |\"We lost.\" |''Nobody won.'' |‘Who cares?’ |He did.",
		"She left (he stayed.) |He slept. |[Laughter.] |“Go on.” |So she did.",
		"He said: “She told me, ‘Go now.’” |And so he went.",

		// An attribution goes on with the sentence of the quote.
		"“Is it true?” he asked. |“Stop!” she said, and sat down.",
		"“Is it true?” Quill asked. |“Stop!” Sen. Pat Quill shouted.",
		"“Is it true?” |He left. |“Stop!” |The Senate adjourned.",
		"\"Why?\" asked the judge. |'Why not!' the clerk replied.",
		"“Lock the doors!” – and they did.",

		// Marks that belong to a name.
		"She left Yahoo! in May. |Yahoo! Finance noticed. |She liked Yahoo! |The firm did not.",

		// Interviews and right-to-left text.
		"VANE: I never said that. |QUILL: You did. |Here is the tape.",
		"שלום עולם. |מה שלומך?",
	} {
		doc := parse(t, strings.ReplaceAll(want, "|", ""))
		var got []string
		for _, s := range doc.Sentences {
			got = append(got, s.Of(doc.Text))
		}
		if got := strings.Join(got, " |"); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
