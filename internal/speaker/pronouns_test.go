package speaker_test

import "testing"

func TestPronouns(t *testing.T) {
	for name, s := range map[string]string{
		"last speaker":             "Marta Soler met Paolo Renzi. “No,” [Renzi=Paolo Renzi] said. “Never,” [he=Paolo Renzi] added. [She=Marta Soler] laughed.",
		"gender by title":          "Mr. Elzbiet met Mrs. Varga. [She=Varga/person] said so. [He=Elzbiet/person] agreed.",
		"gender by role":           "Spokeswoman Elzbiet Varga met chairman Tolgy Ormos. [He=Tolgy Ormos] said so. [She=Elzbiet Varga] left.",
		"gender by a pronoun":      "Elzbiet Varga sold her boat. Paolo Renzi bought it. [She=Elzbiet Varga] cried.",
		"object of telling":        "[Marta Soler=Marta Soler] told Paolo Renzi to go, after [he=Paolo Renzi] admitted that he had failed.",
		"subject before object":    "[Paolo Renzi=Paolo Renzi] met Ivan Petrov on Monday. [He=Paolo Renzi] said it went well.",
		"not who is only quoted":   "Marta Soler met Paolo Renzi. “I saw Ivan Petrov,” [he=Paolo Renzi] said.",
		"not who is spoken of":     "Paolo Renzi met Ivan Petrov. {1 Renzi had failed}, [he=Ivan Petrov] said.",
		"possessive":               "Paolo Renzi came. [His=Paolo Renzi] remark that all was well surprised nobody.",
		"they, a body":             "[The Soler campaign=Soler campaign] met. [They=Soler campaign] hoped.",
		"they, people":             "[Human rights groups=Human rights groups/unnamed] met the navy. [They=Human rights groups] said so.",
		"after a long quote":       "Marta Soler met Paolo Renzi. {1 “No. No. Never. Not now. Not then. Not ever. Never. No. No. No,”} [she=Marta Soler] said.",
		"it":                       "[Harbour Oil=Harbour Oil] met Paolo Renzi. [It=Harbour Oil] said so.",
		"who":                      "The board met Ivan Petrov, [who=Ivan Petrov] said no.",
		"who behind an apposition": "The board met Ivan Petrov, now the mayor of Ostrava, [who=Ivan Petrov] said no.",
		"who, without a name":      "He refused to pay an architect [who=architect/unnamed] said he had been cheated.",
		"who, people of a place":   "It pleased nervous Democrats on Harbour Hill, [who=nervous Democrats on Harbour Hill/group] said so.",
		"which":                    "He wrote to Harbour Oil, [which=Harbour Oil/group] said no.",
		"before the name":          "As [she=Marta Soler] left, Marta Soler waved.",
		"we in a transcript":       "[SOLER=SOLER]: {1 Well, [we=SOLER] think so.}",
		"mistaken given name":      "Robin Ashley came to town. [She=Robin Ashley] sang.",
		"whose campaign":           "The town likes Ivan Petrov, [whose campaign=Petrov campaign/group] hoped to win.",
	} {
		t.Run(name, func(t *testing.T) {
			check(t, s)
		})
	}
}

func TestFirstPerson(t *testing.T) {
	for name, s := range map[string]string{
		"I":                "{2 “Well, [I=Marta Soler] think so,”} [Marta Soler=Marta Soler] said.",
		"he within":        "{2 “I met Ivan. [He=Ivan/person] said no,”} [Paolo Renzi=Paolo Renzi] said.",
		"I within I":       "{3 “{2 [I=Vera Lund] said} [I=Vera Lund] would go,”} [Vera Lund=Vera Lund] said.",
		"we, of a body":    "{2 “[We=Harbour Oil] hope so,”} [Harbour Oil=Harbour Oil] wrote.",
		"I of the outside": "[I=author] met Marta Soler.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}

func TestImplied(t *testing.T) {
	for name, s := range map[string]string{
		"participle":        "Paolo Renzi apologised, [=Paolo Renzi|saying] he was wrong.",
		"joined verb":       "[Marta Soler=Marta Soler] denied it and [=Marta Soler|said] she would sue.",
		"passive":           "Paolo Renzi [=|was accused] of fraud.",
		"it was claimed":    "Paolo Renzi left. [=|It was claimed] that he had fled.",
		"noun":              "Paolo Renzi left. [=|Allegations of] fraud followed.",
		"a list of deeds":   "Imagine that [she=Vera Lund], Vera Lund, did this.\n\n[=Vera Lund|Keeps] saying that it rained.",
		"quote on its own":  "{1 “No,”} [Paolo Renzi=Paolo Renzi] said.",
		"agentless article": "[=|Reportedly], the mill will close.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}

func TestJoint(t *testing.T) {
	for name, s := range map[string]string{
		"two":                "[Larry Kane and Ed Stolz=Larry Kane and Ed Stolz/group] met.",
		"three with seats":   "[Sens. Jeff Markle (D-Ore.), Sherry Braun (D-Ohio) and Robert Mendes (D-N.J.)=Jeff Markle, Sherry Braun and Robert Mendes/group] met.",
		"both":               "Larry Kane met Ed Stolz. [Both Mr. Kane and Mr. Stolz=Larry Kane and Ed Stolz/group] agreed.",
		"one family name":    "Bob Lund and Vera Lund came. [Bob and Vera Lund=Bob Lund and Vera Lund/group] sang.",
		"roles in between":   "[Mayor Vera Lund and Police Chief Ed Stolz=Vera Lund and Ed Stolz/group] met.",
		"bodies":             "[The Soler campaign and the FBI=Soler campaign and FBI/group] met.",
		"he and others":      "Larry Kane came. [He and his friends=Kane and his friends/group] sang.",
		"not an apposition":  "[Larry Kane, a friend of Ed Stolz,=Larry Kane/person] met him.",
		"the two men":        "Larry Kane fought Ed Stolz. [The two men=Larry Kane and Ed Stolz/group] met.",
		"critics like these": "[Critics of the law, like Vera Lund and Ed Stolz,=Vera Lund and Ed Stolz/group] met.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}
