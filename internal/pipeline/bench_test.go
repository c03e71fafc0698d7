package pipeline_test

import (
	"context"
	"fmt"
	"testing"

	"hearsay/internal/pipeline"
	"hearsay/internal/wire/clienttest"
)

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := pipeline.New(); err != nil {
			b.Fatal(err)
		}
	}
}

// The time should grow with the length of the text and no faster.
func BenchmarkAnalyze(b *testing.B) {
	analyzer, err := pipeline.New()
	if err != nil {
		b.Fatal(err)
	}
	for _, words := range []int{600, 10_000, 100_000} {
		text := clienttest.News(words)
		b.Run(fmt.Sprintf("words=%d", words), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := analyzer.Analyze(context.Background(), text, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
