package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestVagueSource(t *testing.T) {
	ruletest.Cases(t, find,
		"[Critics] said the law was weak.",
		"[Some residents] said the water was brown.",
		"[Several people familiar with the talks] said a deal was near.",
		"[A person close to the family] said he was ill.",
		"[Sources] said the mine was sold.",
		"[Privacy campaigners] warned that the list was open.",
		"The mine was sold, according to [analysts].",
		"He is seen [by many] as a hero.",
		"[It was said] that he drank.",
		// named, or tied to a name
		"The union said the mine was sold.",
		"Ministry officials said the mine was sold.",
		"Holm supporters said the count was wrong.",
		"Experts at Lund University said the count was wrong.",
		"Two officers said the count was wrong.",
		"His critics left.",
		"Some apples fell.",
	)
}
