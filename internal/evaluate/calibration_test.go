package evaluate

import (
	"testing"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
)

// By confidence: at 1 Ada's is right; at 0.93 the second has another source; at 0.9 the third has no source,
// as annotated; at 0.89 the fourth has none where one is annotated; at 0.3 the last is annotated nowhere.
// What stands inside Ada's quotation is not counted.
func TestCalibration(t *testing.T) {
	source := "“It sank, Di said,” Ada said. Bo thinks it floats. It was claimed that it flew. Cy fears a storm. Ed saw it."
	a := Article{Article: corpus.Article{Text: source, Statements: annotated(
		statement(t, source, 1, "Ada", "said", "“It sank, Di said,”"),
		statement(t, source, 2, "Bo", "thinks", "it floats"),
		statement(t, source, 3, "", "claimed", "that it flew"),
		statement(t, source, 4, "Cy", "fears", "a storm"),
	)}}
	sure := func(confidence float64, s mark.Statement) mark.Statement {
		s.Confidence = confidence
		return s
	}
	a.Found.Statements = []mark.Statement{
		sure(1, statement(t, source, 1, "Ada", "said", "“It sank, Di said,”")),
		sure(0.5, statement(t, source, 2, "Di", "said", "It sank")),
		sure(0.93, statement(t, source, 3, "Cy", "thinks", "it floats")),
		sure(0.9, statement(t, source, 4, "", "claimed", "that it flew")),
		sure(0.89, statement(t, source, 5, "", "fears", "a storm")),
		sure(0.3, statement(t, source, 6, "Ed", "saw", "saw it")),
	}
	want := [bins]string{
		"calibration_0.0 0.0000 0", "calibration_0.1 0.0000 0", "calibration_0.2 0.0000 0", "calibration_0.3 0.0000 1",
		"calibration_0.4 0.0000 0", "calibration_0.5 0.0000 0", "calibration_0.6 0.0000 0", "calibration_0.7 0.0000 0",
		"calibration_0.8 0.0000 1", "calibration_0.9 0.6667 3",
	}
	for i, b := range Calibration([]Article{a}) {
		if b.String() != want[i] {
			t.Errorf("%v, want %s", b, want[i])
		}
	}
}
