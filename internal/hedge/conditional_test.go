package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestConditional(t *testing.T) {
	ruletest.Cases(t, find,
		"Berg said the mine [would] close [only if] prices fell.",
		"“[If] they strike, we close,” he said.",
		"“The shop, [if] sold, stays open,” he said.",
		"They meet [if] the minister agrees.",
		"The court ruled that she must go [unless] she pays.",
		"[Provided that] it rains, the corn will grow.",
		// indirect questions, asides, concessions
		"He asked her if she was well.",
		"Nobody knows if the bridge will hold.",
		"They wait to see if the snow melts.",
		"They are not sure if he won.",
		"He spoke as if he had won.",
		"They were tired, if not ill.",
		"It is a small, if loud, party.",
		"“Even if they come, we stay,” he said.",
		"If you need a form, please ask at the desk.",
		"The rope is as long as the pool.",
		"She had a cold, and the doctor came.",
	)
}
