package model

import "math"

// evidence is what a statement's chance is computed from: the mean probabilities of its labels and of its
// links, 0 for a part that is missing.
type evidence struct{ source, cue, content, sourceLink, contentLink float64 }

// calibration are the weights of a logistic regression on evidence.
type calibration [8]float64

// values are what the weights are multiplied with.
func (e evidence) values() calibration {
	return calibration{1, logOdds(e.content), logOdds(e.cue), absent(e.cue), logOdds(e.source), absent(e.source),
		logOdds(e.sourceLink), logOdds(e.contentLink)}
}

// logOdds is the logarithm of p's odds, within what a probability near 0 or 1 can be trusted for; 0 where
// the part is absent.
func logOdds(p float64) float64 {
	if p == 0 {
		return 0
	}
	p = max(0.01, min(0.995, p))
	return math.Log(p / (1 - p))
}

func absent(p float64) float64 {
	if p == 0 {
		return 1
	}
	return 0
}

// chance is the probability that a statement with evidence e is right.
func (c *calibration) chance(e evidence) float64 {
	sum := 0.0
	for i, v := range e.values() {
		sum += c[i] * v
	}
	return 1 / (1 + math.Exp(-sum))
}

// judged is a statement that was found, and whether it is right.
type judged struct {
	evidence evidence
	right    bool
}

// fitCalibration fits the weights by gradient ascent on the likelihood.
func fitCalibration(all []judged) calibration {
	var c calibration
	const rounds, rate = 3000, 0.3
	for range rounds {
		var grad calibration
		for _, j := range all {
			miss := -c.chance(j.evidence)
			if j.right {
				miss++
			}
			for i, v := range j.evidence.values() {
				grad[i] += miss * v
			}
		}
		for i := range c {
			c[i] += rate * grad[i] / float64(len(all)+1)
		}
	}
	return c
}

// right reports whether s has the words and the source of one of the annotated statements: an overlap F1 of
// at least one half in both.
func (s Statement) right(gold []GoldStatement) bool {
	for _, g := range gold {
		if alike(s.Content, g.Content) && (len(g.Source) == 0 || alike(s.Source, g.Source)) {
			return true
		}
	}
	return false
}
