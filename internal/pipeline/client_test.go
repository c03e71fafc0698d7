package pipeline_test

import (
	"testing"

	"hearsay/internal/pipeline"
	"hearsay/internal/wire/clienttest"
)

// The worker's client runs the same list, in Chromium: internal/engine.
func TestClient(t *testing.T) {
	analyzer, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	clienttest.Run(t, clienttest.Local(analyzer), analyzer)
}
