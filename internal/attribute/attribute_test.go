package attribute_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/attribute"
	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

// find gives the statements that finder sees in s, one a line: kind | source | cue | content, parts joined by “ … ”.
func find(t *testing.T, finder func(text.Document, []text.Quote) []mark.Statement, s string) []string {
	t.Helper()
	var out []string
	for _, x := range finder(ruletest.Document(t, s)) {
		out = append(out, line(s, x))
	}
	return out
}

func line(source string, s mark.Statement) string {
	return fmt.Sprintf("%s | %s | %s | %s", s.Kind, words(source, s.Source), words(source, s.Cue), words(source, s.Content))
}

func words(source string, spans []text.Span) string {
	var out []string
	for _, s := range spans {
		out = append(out, s.Of(source))
	}
	return strings.Join(out, " … ")
}

var cases = []struct{ name, text, want string }{
	{"quotation, subject, verb",
		"“We have no plan. But the river decides,” Ilse Brandt told the Gazette.",
		"direct | Ilse Brandt | told | “We have no plan. But the river decides,”"},
	{"quotation, verb, subject with apposition",
		"“It leaks,” said Ilse Brandt, a plumber in Hull.",
		"direct | Ilse Brandt, a plumber in Hull | said | “It leaks,”"},
	{"subject, verb, quotation",
		"Brandt said, “It leaks.”",
		"direct | Brandt | said | “It leaks.”"},
	{"subject, verb, colon, quotation",
		"The mayor said on Sunday: “It leaks.”",
		"direct | The mayor | said | “It leaks.”"},
	{"broken quotation",
		"“The roof,” Brandt said, “will hold for years.”",
		"direct | Brandt | said | “The roof,” … “will hold for years.”"},
	{"quotation that goes on in the next sentence",
		"“The roof will hold,” Brandt said. “The walls will not.”",
		"direct | Brandt | said | “The roof will hold,” … “The walls will not.”"},
	{"indirect speech, then a bare quotation",
		"The mayor said she would stay. “We have work left.”",
		"mixed | The mayor | said | she would stay … “We have work left.”"},
	{"quotation that fills the next paragraph",
		"“The roof will hold,” Brandt said.\n\n“The walls are another matter, and nobody paid for them.”",
		"direct | Brandt | said | “The roof will hold,” … “The walls are another matter, and nobody paid for them.”"},
	{"manner verb",
		"“That is fine,” smiled Ilse.",
		"direct | Ilse | smiled | “That is fine,”"},
	{"that clause behind an adjunct",
		"Harbour chief Ilse Brandt said in a radio interview on Sunday that the council would prefer seeing a ferry because it is “cheaper” than a bridge.",
		"mixed | Harbour chief Ilse Brandt | said | that the council would prefer seeing a ferry because it is “cheaper” than a bridge"},
	{"clause without that",
		"The union insists it has no favourites and never had any.",
		"indirect | The union | insists | it has no favourites and never had any"},
	{"clause first",
		"Rain is due, she said.",
		"indirect | she | said | Rain is due"},
	{"according to, behind",
		"The bridge will close in May, according to a report by the council.",
		"indirect | a report by the council | according to | The bridge will close in May"},
	{"according to, before",
		"According to two officials, the bridge will close.",
		"indirect | two officials | According to | the bridge will close"},
	{"incidental relative clause",
		"Brandt, who runs the port, said the gate was shut.",
		"indirect | Brandt | said | the gate was shut"},
	{"age between commas",
		"Ilse Brandt, 46, said the gate was shut.",
		"indirect | Ilse Brandt | said | the gate was shut"},
	{"spokesman for",
		"A spokesman for the port said the gate was shut.",
		"indirect | A spokesman for the port | said | the gate was shut"},
	{"two sources",
		"Brandt and Okafor said the gate was shut.",
		"indirect | Brandt and Okafor | said | the gate was shut"},
	{"shared subject",
		"On other days, Brandt expressed doubts about the pump, and also denounced the council for using the port as a dump.",
		"indirect | Brandt | expressed | doubts about the pump\n" +
			"indirect | Brandt | also denounced | the council for using the port as a dump"},
	{"two clauses with a subject each",
		"On Sunday, Brandt complained that the council has “trampled” on the port with heavy fees, and he saw “no hope” for a deal.",
		"mixed | Brandt | complained | that the council has “trampled” on the port with heavy fees\n" +
			"mixed | he | saw | “no hope” for a deal"},
	{"as with a source of its own",
		"The fair closed early, as the council insists it has no money for lamps.",
		"indirect | the council | insists | it has no money for lamps"},
	{"participle with its own subject",
		"She was reminded of Mayor Ilse Brandt saying in a May interview that she preferred trams, because she saw them as “a calmer, older sort of thing.”",
		"mixed | Mayor Ilse Brandt | saying | that she preferred trams, because she saw them as “a calmer, older sort of thing.”"},
	{"participle behind a comma",
		"Brandt apologised, saying the gate was shut.",
		"indirect | Brandt | saying | the gate was shut"},
	{"nested claim",
		"Okafor also mocked Brandt for claiming she could drain the dock if she wins the vote.",
		"indirect | Okafor | also mocked | Brandt for claiming she could drain the dock if she wins the vote\n" +
			"indirect | Brandt | claiming | she could drain the dock if she wins the vote"},
	{"manner behind a comma",
		"“But we will work with any mayor,” Okafor added, with a thin smirk.",
		"direct | Okafor | added | “But we will work with any mayor,”"},
	{"nobody named",
		"It was claimed that the gate was shut.",
		"indirect |  | was claimed | that the gate was shut"},
	{"infinitive in the verb group",
		"Brandt was careful to insist that the port has no preference.",
		"indirect | Brandt | was careful to insist | that the port has no preference"},
	{"noun with that",
		"Brandt’s idea that the port is too small has worried the council.",
		"indirect | Brandt’s | idea | that the port is too small"},
	{"transcript",
		"BRANDT: The gate is shut. Ask the council.\nOKAFOR: It is open.",
		"indirect | BRANDT | : | The gate is shut. Ask the council.\n" +
			"indirect | OKAFOR | : | It is open."},
	{"a sentence with a colon announces the quotation",
		"The port authority issued the following statement:\n\n“The gate will open at noon, and nobody has to wait.”",
		"direct | The port authority | issued the following statement: | “The gate will open at noon, and nobody has to wait.”"},
	{"question, subject, verb",
		"“Who do they think they are?” Brandt said of the council in May.",
		"direct | Brandt | said | “Who do they think they are?”"},
	{"participle that tells somebody",
		"Brandt didn’t seem impressed with the plan, telling reporters, “A lot of people asked for a bridge.”",
		"direct | Brandt | telling | “A lot of people asked for a bridge.”"},
	{"two quotations, each with its speaker",
		"“We won.” Okafor said he would stay.",
		"direct |  |  | “We won.”\nindirect | Okafor | said | he would stay"},
	{"a colon without a reporting verb",
		"The mayor, Ilse Brandt, delivered a blunt message to the council: “It is time to stop building on sand.”",
		"direct | The mayor, Ilse Brandt | delivered a blunt message to the council: | “It is time to stop building on sand.”"},
	{"long description behind the verb",
		"“It leaks,” said Ilse Brandt (R-Hull), a retired professor of engineering who has predicted every flood since 1984. “And how.”",
		"direct | Ilse Brandt (R-Hull), a retired professor of engineering who has predicted every flood since 1984 | said | “It leaks,” … “And how.”"},
	{"restrictive relative clause",
		"A port official who spoke on condition of anonymity said Wednesday, “There are discussions.”",
		"direct | A port official who spoke on condition of anonymity | said | “There are discussions.”"},
	{"recipient, place and time",
		"Okafor told reporters in Hull last week, “I have said it all along.”",
		"direct | Okafor | told | “I have said it all along.”"},
	{"recipient without a comma",
		"Okafor asked the crowd “If she cannot tell us, why should we vote for her?”",
		"direct | Okafor | asked | “If she cannot tell us, why should we vote for her?”"},
	{"source with an abbreviation between commas",
		"However, as Bishop Aris Brandt of the Abbey of Hull told the Hull Press (HP), “We have suffered the same fate.”",
		"direct | Bishop Aris Brandt of the Abbey of Hull | told | “We have suffered the same fate.”"},
	{"a name and a colon", "The two disagree. Brandt: “The goal is to drain the dock.” Okafor: “The goal is to fill it.”",
		"direct | Brandt | : | “The goal is to drain the dock.”\ndirect | Okafor | : | “The goal is to fill it.”"},
	{"a participle opens the sentence", "Asked if the dock would hold, Brandt responded: “I guess so.”",
		"direct | Brandt | responded | “I guess so.”"},
	{"an age before the name", "17-year-old Jo Okafor echoed:\n\n“He speaks his mind, and that is what the port needs.”",
		"direct | 17-year-old Jo Okafor | echoed | “He speaks his mind, and that is what the port needs.”"},
	{"a relative clause that reports", "Okafor, who called the plan a joke, told her friends, “I still love Hull.”",
		"direct | Okafor | told | “I still love Hull.”\nindirect | who | called | the plan a joke"},
	{"an unnamed source in figures", "“She did not like that,” said a 2008 campaign veteran. “It hurt,” one Brandt aide said late last month, “but not for long.”",
		"direct | a 2008 campaign veteran | said | “She did not like that,”\ndirect | one Brandt aide | said | “It hurt,” … “but not for long.”"},
	{"close to somebody", "“It hurts,” said a person close to the Brandts.", "direct | a person close to the Brandts | said | “It hurts,”"},
	{"any verb that closes a quotation", "“Hull will always be Hull,” an angry Brandt retaliated. “It never gives up.”",
		"direct | an angry Brandt | retaliated | “Hull will always be Hull,” … “It never gives up.”"},
	{"a time between subject and verb", "Brandt later Thursday told the Gazette: “Both are meeting next week.”",
		"direct | Brandt | told | “Both are meeting next week.”"},
	{"a subordinate clause first", "When she described the wall in May, Okafor said, “We will build it.”",
		"indirect | she | described | the wall in May\ndirect | Okafor | said | “We will build it.”"},
	{"it as a source", "The report was short. It added, “the visit was useful.”",
		"direct | It | added | “the visit was useful.”"},
	{"a name behind a dash", "“I trust nobody in this town.” — Jo Brandt, Hull\n\n“I do.” ― Ann Okafor",
		"direct | Jo Brandt | — | “I trust nobody in this town.”\ndirect | Ann Okafor | ― | “I do.”"},
	{"a short quote inside the subject", "She said the so-called ‘consultation’ had been a farce.",
		"indirect | She | said | the so-called ‘consultation’ had been a farce"},
	{"a partial quote inside the subject", "Brandt said the “grim” outlook was wrong.",
		"mixed | Brandt | said | the “grim” outlook was wrong"},
	{"nobody named, and a time", "It was claimed last week that the building would be sold.",
		"indirect |  | was claimed | that the building would be sold"},
	{"an age and an apposition",
		"“It shakes,” Ilse Brandt, 23, a student from Hull, Yorks., says.",
		"direct | Ilse Brandt, 23, a student from Hull, Yorks. | says | “It shakes,”"},
	{"times and places before an interrupted subject",
		"In Hull, on Sunday, Brandt, a farmer, said the gate was shut.",
		"indirect | Brandt, a farmer | said | the gate was shut"},
	{"a party in brackets", "Rep. Jo Brandt (D-Hull), said: “I see.” Sen. Ann Okafor (R-Goole): “I do not.”",
		"direct | Rep. Jo Brandt (D-Hull) | said | “I see.”\ndirect | Sen. Ann Okafor (R-Goole) | : | “I do not.”"},
	{"relative clause at the end",
		"“It leaks,” said Ilse Brandt, who runs the port.",
		"direct | Ilse Brandt, who runs the port | said | “It leaks,”"},
	{"quoted words that name the source",
		"The “Shut It” crowd said the gate was open.",
		"indirect | crowd | said | the gate was open"},
	{"adverb in the verb group", "Brandt then wrote back, “You came.”", "direct | Brandt | then wrote back | “You came.”"},
	{"a transcript that is quoted",
		"Partial transcript as follows:\n\n\"BRANDT: The gate is shut. Ask the council.\n\n\"OKAFOR: It is open.\"",
		"direct | BRANDT | : | The gate is shut. Ask the council.\n" +
			"direct | OKAFOR | : | It is open.\""},
	{"a clause, a verb and a name", "However, debates in themselves are not likely to alter the campaign, noted the Gazette’s Dan Brandt.",
		"indirect | the Gazette’s Dan Brandt | noted | However, debates in themselves are not likely to alter the campaign"},
	{"further in the verb group", "The paper wrote little. “But since then, his luck has changed,” it further wrote.",
		"direct | it | further wrote | “But since then, his luck has changed,”"},
	{"a year that is no date", "“The reasons do not hold,” said 9/11 widow Terry Brandt.", "direct | 9/11 widow Terry Brandt | said | “The reasons do not hold,”"},
	{"broken by but", "“I love ferries,” Brandt said, but “when it comes to bridges, nobody here can count.”",
		"direct | Brandt | said | “I love ferries,” … “when it comes to bridges, nobody here can count.”"},
	{"a participle of the main clause", "Brandt fired a builder who left the dock open, saying, “Maybe he did not do a good job.”",
		"direct | Brandt | saying | “Maybe he did not do a good job.”"},
	{"a clause that reports nothing, then its speaker", "Nobody at the town hall would confirm it, she added.",
		"indirect | she | added | Nobody at the town hall would confirm it"},
	{"a quotation nobody says",
		"The hall was full. Music played.\n\n“The gate has never been shut in all these years.”",
		"direct |  |  | “The gate has never been shut in all these years.”"},
	{"a title is no statement", "She owns a copy of “The Long Tide” and a dog.", ""},
	{"a promise", "Brandt vowed to open the gate.", "indirect | Brandt | vowed | to open the gate"},
	{"an indirect question", "Reporters asked whether the gate was shut.", "indirect | Reporters | asked | whether the gate was shut"},
	{"tell with a recipient", "Brandt told reporters that the gate was shut.", "indirect | Brandt | told | that the gate was shut"},
}

func TestRules(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(find(t, attribute.Rules, c.text), "\n"); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
