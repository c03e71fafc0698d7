package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestBelief(t *testing.T) {
	ruletest.Cases(t, find,
		"“[I think] we won,” she said.",
		"“[I really do believe] that,” she said.",
		"“It was, [I suppose], a start,” she said.",
		"“[In my view] it failed,” she said.",
		"“[We don’t think] so,” they said.",
		"Berg [believes] the bridge is safe.",
		"Berg [suspected] that the lock was broken.",
		"Berg [suggested] the mayor was lying.",
		"Berg [sees] the park as a gift.",
		"Berg said he [doubted] the numbers.",
		"The painting [is thought] to be a copy.",
		"They [are widely expected] to lose.",
		"There were [allegations] of theft.",
		"The [alleged] thief ran.",
		"He shared her [view] that it was over.",
		// no belief about what is so
		"“I think about home,” she said.",
		"“They think we lost,” he said.",
		"“I believe in you,” she said.",
		"“I hope we win,” she said.",
		"Berg suggested that the road be closed.",
		"Berg did not suggest a boycott.",
		"Berg is considering an offer.",
		"Berg said that she knew.",
		"Berg insisted that it was true.",
		"Berg wants to win.",
		"The room has a view of the lake.",
	)
}
