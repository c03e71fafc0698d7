package attribute

import "strings"

// pattern is what a way of attributing says of itself: how sure it is, and why, for a reader.
type pattern struct {
	name       string
	confidence float64 // share of its statements with the right words from the right source, on 679 PolNeAR articles
	reason     string  // {cue} and {source} stand for the article's words
	sourceless bool    // holds even where the sentence names no source
	nests      bool    // holds inside the content of another statement, too
}

var (
	quotationFirst    = pattern{"quotation first", 0.96, "The quotation is followed by “{source}” and the reporting word “{cue}”.", true, true}
	quotationInverted = pattern{"quotation inverted", 0.88, "The quotation is followed by the reporting word “{cue}” and then “{source}”.", true, true}
	quotationBroken   = pattern{"quotation broken", 0.93, "“{source} {cue}” interrupts the quotation, which goes on after it.", true, true}
	quotationLast     = pattern{"quotation last", 0.82, "“{source}” and the reporting word “{cue}” lead into the quoted words.", true, true}
	afterColon        = pattern{"colon", 0.80, "“{source}”, the word “{cue}” and a colon announce the words that follow.", true, true}
	thatClause        = pattern{"that clause", 0.82, "“{source}” is the subject of “{cue}”, and “that” opens what is reported.", true, true}
	bareClause        = pattern{"clause", 0.78, "“{source}” is the subject of “{cue}”, and the clause after it is what is reported.", false, true}
	question          = pattern{"question", 0.62, "“{source}” is the subject of “{cue}”, and an indirect question follows.", false, false}
	infinitive        = pattern{"infinitive", 0.52, "“{source}” is the subject of “{cue}”, and “to” opens what is intended.", false, false}
	object            = pattern{"object", 0.56, "“{source}” is the subject of “{cue}”, and its object is what is said or judged.", false, false}
	clauseFirst       = pattern{"clause first", 0.65, "The clause before the comma is reported by “{source}” with “{cue}”.", false, true}
	accordingTo       = pattern{"according to", 0.80, "“{cue}” names “{source}” as the source of the sentence.", false, true}
	nounThat          = pattern{"noun", 0.40, "The noun “{cue}” reports the clause after it.", true, false}
	transcript        = pattern{"transcript", 0.70, "“{source}” and a colon open the line, as in a transcript.", true, true}
	signature         = pattern{"signature", 0.95, "“{source}” signs the quotation, behind a dash.", false, true}
	orphan            = pattern{"quotation alone", 0.50, "A quotation; the text around it does not say whose words they are.", true, true}
)

// The patterns of statements that no rule reads; the model's own confidence goes with them.
var (
	reports = pattern{name: "words", reason: "“{cue}” links “{source}” with the words it reports."}
	noCue   = pattern{name: "no cue", reason: "The text around these words gives them to “{source}” without a reporting word."}
	wording = pattern{name: "wording", reason: "The wording is that of something reported; the text does not say by whom."}
)

// why fills in the words of the article; source is empty where nobody is named.
func (p pattern) why(source, cue string) string {
	reason := p.reason
	if source == "" && strings.Contains(reason, "{source}") {
		reason = "The words “{cue}” report this; who is behind it, the sentence does not say."
	}
	return strings.NewReplacer("{source}", source, "{cue}", cue).Replace(reason)
}
