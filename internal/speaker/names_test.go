package speaker_test

import "testing"

func TestNames(t *testing.T) {
	for name, s := range map[string]string{
		"family name after the full one":     "Marta Soler opened the meeting. [Soler=Marta Soler/person] said no.",
		"family name before the full one":    "[Soler=Marta Soler] quits.\n\nMarta Soler left on Monday.",
		"title and family name":              "Ronald T. Hask runs the port. [Mr. Hask=Ronald T. Hask/person] said it would close.",
		"title in front":                     "[Gov. Anita Brandt (D-Nev.)=Anita Brandt/person] vetoed it. [Brandt=Anita Brandt] said so.",
		"role in front, small letters":       "[Harbour authority spokesman Paolo Renzi=Paolo Renzi/person] said so. [Renzi=Paolo Renzi] left.",
		"role in front, capitals":            "[Northgate Bank CEO Ivan Petrov=Ivan Petrov/person] resigned. [Petrov=Ivan Petrov] said so.",
		"fuller form of the given name":      "[Ken Mallory=Kenneth Mallory/person] spoke. Kenneth Mallory, a judge, left.",
		"initial":                            "J. Harold Finch came. [Harold Finch=J. Harold Finch] spoke.",
		"nickname in quotation marks":        "James “Bud” Tolliver came. [Bud=James “Bud” Tolliver/person] said hello.",
		"given name alone":                   "Yolanda Quist came with her son. [Yolanda=Yolanda Quist] said hello.",
		"family name that is a role":         "Larry King met Ms. Judge. [King=Larry King/person] said so. [Ms. Judge=Judge/person] agreed.",
		"suffix":                             "Vice President Joseph R. Barden Jr. came. [Mr. Barden=Joseph R. Barden Jr./person] said so.",
		"particle":                           "Ludo van der Veen came. [Van der Veen=Ludo van der Veen] said so.",
		"possessive":                         "Marta Soler came. [Soler’s=Marta Soler] insistence that all was well surprised nobody.",
		"transcript":                         "Chairman Otto Pence was asked.\n\n[LEMAN=LEMAN/person]: Why?\n\n[PENCE=Otto Pence/person]: Because.",
		"not the body named after a person":  "Marta Soler ran. [Soler’s campaign=Soler campaign/group] said so. [Soler aides=Soler aides/unnamed] agreed.",
		"one title for two":                  "[Mr. Hask=Hask/person] and a friend came.",
		"unknown given name, family alone":   "Elzbiet Varga painted it. [Varga=Elzbiet Varga/person] said so.",
		"name behind a newspaper’s":          "[The Globe’s Dora Kim=Dora Kim/person] wrote so.",
		"age and relative clause":            "[Imre Tolgyes, 56, who has run the mill for a decade,=Imre Tolgyes/person] said so.",
		"two given names, one family name":   "[Vera Lund=Vera Lund/person] said yes. [Peter Lund=Peter Lund/person] said no. [Lund=Peter Lund] left. [Vera Lund=Vera Lund] stayed. [Mr. Lund=Peter Lund] came back. [Mrs. Lund=Vera Lund] sang.",
		"office of another than his wife":    "First lady Vera Brandt came with President Brandt. [The president=Brandt/person] said so.",
		"called names":                       "“Crooked Vera Lund,” [Carl Moll=Carl Moll] wrote. Vera Lund laughed. [Lund=Vera Lund] left.",
		"headline before two of one name":    "Carl Lund praises festival.\n\nFormer Mayor Carl Lund opened it for his wife Vera Lund. [Lund=Carl Lund] said so.",
		"always in full, so never bare":      "Father Hugo Lund spoke.\n\n" + "Erik Lund said one thing. Erik Lund said another. Erik Lund sang. Erik Lund ate. Erik Lund slept. Erik Lund rose. Erik Lund ran. Erik Lund sat. Hugo Lund wept. [Lund=Hugo Lund] said so.",
		"name only in a quote is no speaker": "“Ask Bruno Weiss,” said [Marta Soler=Marta Soler]. “Why?” [he=] said.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}

func TestBodies(t *testing.T) {
	for name, s := range map[string]string{
		"acronym":                    "The Harbour and Exchange Commission met. [The H.E.C.=Harbour and Exchange Commission/group] said so.",
		"acronym in parentheses":     "The Office for Tidal Planning (OFTIP) met. [OFTIP=Office for Tidal Planning/group] said so.",
		"and within the name":        "[The House Harbour and River Reform Committee=House Harbour and River Reform Committee/group] voted.",
		"first word alone":           "Northgate Bank shook. [Northgate=Northgate Bank/group] said so.",
		"last word alone":            "The Ostrava Morning Times asked. [The Times=Ostrava Morning Times/group] reported so.",
		"place":                      "[Norway=Norway/group] signed.",
		"the noun for it":            "Harbour Oil drilled. [The company=Harbour Oil/group] said so. [It=Harbour Oil] drilled on.",
		"the noun in its name":       "The Senate Fisheries Committee met. The navy watched. [The panel=Senate Fisheries Committee/group] voted.",
		"named before by its kind":   "[House panel=House Fisheries Committee/group] votes.\n\n[A House panel=House Fisheries Committee] voted. The House Fisheries Committee sent a letter.",
		"apposition":                 "Fenwick, a small bank, failed. The navy watched. [The bank=Fenwick/group] said so.",
		"campaign of a person":       "Marta Soler ran. [The Soler campaign=Soler campaign/group] hoped. [The campaign=Soler campaign] lost. [Her campaign=Soler campaign] wept.",
		"administration of one":      "President Otto Brandt rules. [The Brandt administration=Brandt administration/group] denied. [The administration=Brandt administration] wavered.",
		"poll":                       "[New poll=Harrow/Lund/group] shows gain.\n\n[A Harrow/Lund poll=Harrow/Lund/group] showed a gain. [The poll=Harrow/Lund] found more.",
		"report by a body":           "[A report by the Tidal Institute=Tidal Institute/group] found so. [The report=Tidal Institute] went on.",
		"report filed by, behind it": "[A civil complaint=Tidal Institute/group] filed by the Tidal Institute said so.",
		"report of a body":           "[A Tidal Institute report released last year=Tidal Institute/group] found so.",
		"paper and no other":         "The White House was silent. [The magazine=magazine/group] said so.",
		"police and media":           "[Police=Police/group] said so. [The media=media/group] agreed.",
		"party":                      "[Republicans=Republicans/group] said so. [They=Republicans] left. [Some Democrats=Some Democrats/unnamed] stayed.",
		"members of a party placed":  "[Nervous Democrats on the coast=Nervous Democrats on the coast/group] said so.",
		"called by a name":           "[A costly visa scheme program=Aurora program/group] ends. [The program, called Aurora,=Aurora program] lets people in.",
	} {
		t.Run(name, func(t *testing.T) { check(t, s) })
	}
}
