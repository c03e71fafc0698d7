package attribute

import "strings"

// pattern is what a way of attributing says of itself: how sure it is, and why, for a reader.
type pattern struct {
	name       string
	confidence float64 // share of right statements that it is expected to give
	reason     string  // {cue} and {source} stand for the article's words
	sourceless bool    // holds even where the sentence names no source
}

var (
	quotationFirst    = pattern{"quotation first", 0.97, "The quotation is followed by “{source}” and the reporting word “{cue}”.", true}
	quotationInverted = pattern{"quotation inverted", 0.97, "The quotation is followed by the reporting word “{cue}” and then “{source}”.", true}
	quotationBroken   = pattern{"quotation broken", 0.97, "“{source} {cue}” interrupts the quotation, which goes on after it.", true}
	quotationLast     = pattern{"quotation last", 0.95, "“{source}” and the reporting word “{cue}” lead into the quoted words.", true}
	afterColon        = pattern{"colon", 0.95, "“{source}”, the word “{cue}” and a colon announce the words that follow.", true}
	thatClause        = pattern{"that clause", 0.92, "“{source}” is the subject of “{cue}”, and “that” opens what is reported.", true}
	bareClause        = pattern{"clause", 0.88, "“{source}” is the subject of “{cue}”, and the clause after it is what is reported.", false}
	question          = pattern{"question", 0.85, "“{source}” is the subject of “{cue}”, and an indirect question follows.", false}
	infinitive        = pattern{"infinitive", 0.75, "“{source}” is the subject of “{cue}”, and “to” opens what is intended.", false}
	object            = pattern{"object", 0.72, "“{source}” is the subject of “{cue}”, and its object is what is said or judged.", false}
	clauseFirst       = pattern{"clause first", 0.88, "The clause before the comma is reported by “{source}” with “{cue}”.", false}
	accordingTo       = pattern{"according to", 0.95, "“{cue}” names “{source}” as the source of the sentence.", false}
	nounThat          = pattern{"noun", 0.8, "The noun “{cue}” reports the clause after it.", true}
	transcript        = pattern{"transcript", 0.95, "“{source}” and a colon open the line, as in a transcript.", true}
	signature         = pattern{"signature", 0.95, "“{source}” signs the quotation, behind a dash.", false}
	orphan            = pattern{"quotation alone", 0.5, "A quotation; the text around it does not say whose words they are.", true}
)

// why fills in the words of the article; source is empty where nobody is named.
func (p pattern) why(source, cue string) string {
	reason := p.reason
	if source == "" && strings.Contains(reason, "{source}") {
		reason = "The words “{cue}” report this; who is behind it, the sentence does not say."
	}
	return strings.NewReplacer("{source}", source, "{cue}", cue).Replace(reason)
}
