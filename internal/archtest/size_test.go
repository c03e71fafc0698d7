package archtest

import (
	"os"
	"path/filepath"
	"testing"
)

// budgets are the most bytes that a compressed file may have. The page's own program decides how soon
// there is something to see: 0.9 MB are 0.7 s at 10 Mbit/s. The worker loads beside it.
func budgets() map[string]int64 {
	return map[string]int64{"page.wasm.br": 900_000, "worker.wasm.br": 8_000_000}
}

func TestSizes(t *testing.T) {
	for name, most := range budgets() {
		info, err := os.Stat(filepath.Join(root, "web", "build", name))
		if err != nil {
			t.Logf("%s is not built", name)
			continue
		}
		if info.Size() > most {
			t.Errorf("%s has %d bytes, more than %d", name, info.Size(), most)
		}
	}
}
