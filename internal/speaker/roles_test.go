package speaker_test

import "testing"

func TestRoles(t *testing.T) {
	for name, s := range map[string]string{
		"title repeated":               "Harbour spokesman Paolo Renzi came. Marta Soler came. [The harbour spokesman=Paolo Renzi] said so.",
		"apposition behind":            "Marta Soler, the mayor of Ostrava, came. Paolo Renzi, a lawyer, came. [The mayor=Marta Soler/person] said so.",
		"apposition in front":          "[The chief editor, Marta Soler,=Marta Soler/person] said so. [The editor=Marta Soler] left.",
		"apposition with an owner":     "Paolo Renzi waited. [A lawyer for Renzi, Dora Kim,=Dora Kim/person] spoke. [Renzi’s lawyer=Dora Kim] left. [His attorney=Dora Kim] sued.",
		"another and its name":         "[Another Channel One host, Abby Marten,=Abby Marten/person] left.",
		"one of many and his name":     "[One of the lawyers, Justin Bramb,=Justin Bramb/person] left.",
		"who served as":                "Derek Moll, who served as ambassador to Burma, came. Vera Lund came. [The ambassador=Derek Moll] said so.",
		"is the":                       "Derek Moll is the governor. Vera Lund, a singer, came. [The governor=Derek Moll] said so.",
		"new words for the speaker":    "[Derek Moll=Derek Moll] told a crowd he would go. [The Vermont senator=Derek Moll/person] said so twice.",
		"not for the faceless":         "[Derek Moll=Derek Moll] told a crowd he would go. [The reporter=reporter/unnamed] asked why.",
		"not across parties":           "[Rep. Derek Moll (R-Utah)=Derek Moll] spoke. [The Democrat=Democrat/unnamed] said so.",
		"lawmaker in the headline":     "[Lawmaker=Adam Schill/person] urges calm.\n\nRep. Adam Schill spoke on Monday.",
		"plural for two":               "[Mr. Moll and Mr. Renzi=Moll and Renzi/group] met. [The two=Moll and Renzi] agreed.",
		"senators together":            "[Senators Carla Grast, Republican of Iowa, and Pat Lehy, Democrat of Vermont,=Carla Grast and Pat Lehy/group] wrote. [They=Carla Grast and Pat Lehy] asked. [The senators=Carla Grast and Pat Lehy] sued.",
		"president by title":           "President Brandt met the press. Marta Soler watched. [The president=Brandt/person] said so.",
		"nation tells two presidents":  "President Brandt met Russian President Igor Petrov. [The Russian president=Igor Petrov] said no.",
		"seat tells two senators":      "Sen. Carla Grast (R-Texas) met Sen. Pat Lehy (D-Vt.). [The Vermont senator=Pat Lehy] said no. [The Texas senator=Carla Grast] said yes.",
		"spokeswoman is a woman":       "Spokesman Paolo Renzi met spokeswoman Dora Kim. [The spokeswoman=Dora Kim] said no.",
		"a judge, the judge":           "[A judge=judge/unnamed] asked. Marta Soler replied. [The judge=judge/unnamed] ruled.",
		"another trade than that":      "[Dora Kim, an economist,=Dora Kim] spoke. [The senator=senator/unnamed] said so.",
		"his wife":                     "Carl Lund came with his wife, Vera. [His wife=Vera/person] sang.",
		"former role of a body":        "[Carla Grast=Carla Grast] ran for office. [The former CEO of Harbour Oil=Carla Grast/person] won. [Grast=Carla Grast] said so.",
		"role of the house she is not": "[Vera Lund, president of the Oslo Choir and author of two books,=Vera Lund/person] said so.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}

func TestUnnamed(t *testing.T) {
	for name, s := range map[string]string{
		"one for each description": "[A senior aide=senior aide/unnamed] said so. [Critics=Critics/unnamed] agreed. [Two analysts=Two analysts/unnamed] did not. [The critics=Critics] won.",
		"several ones":             "[People familiar with the matter=People familiar with the matter/unnamed] said so.",
		"aides of somebody":        "Marta Soler left. [Her aides=Soler’s aides/unnamed] wept.",
		"explained":                "[Officials at Harbour House, a branch of the navy,=Officials at Harbour House/unnamed] said so.",
		"two kinds":                "[Builders and supporters in the council=Builders and supporters in the council/unnamed] said so.",
		"with a named one":         "[Backers, including the League of Mayors,=Backers, including the League of Mayors/group] said so. [They=Backers, including the League of Mayors] hoped.",
		"a named one and others":   "Radio Nine fell. [Radio Nine and its defenders=Radio Nine and its defenders/group] said so.",
		"the writer":               "[I=author/unnamed] met Marta Soler. [We=author] talked.",
		"the writer’s name":        "By Vera Lund\n\n[I=Vera Lund/person] met Marta Soler.",
		"the writer’s father":      "[My father=father/unnamed] often said so. [He=father] was right.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}
