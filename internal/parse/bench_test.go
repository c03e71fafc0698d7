package parse

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// article makes news of about n words, the same each time.
func article(n int) string {
	subjects := strings.Split("The mayor|Ms. Okoro|Sen. Pat Quill|He|A spokesman for the U.S. Treasury|Critics", "|")
	verbs := strings.Split("said that|told reporters|may have denied|insisted, again,|didn’t know whether", "|")
	objects := strings.Split("the bridge’s repair would cost $2.5 million|“nobody” could stop it|the council had voted 9-2|taxes will rise", "|")
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(from []string) string { return from[r.IntN(len(from))] }
	var b strings.Builder
	for words := 0; words < n; {
		start := b.Len()
		fmt.Fprintf(&b, "%s %s %s. “We %s,” he added. ", pick(subjects), pick(verbs), pick(objects), pick(verbs))
		words += len(strings.Fields(b.String()[start:]))
		if r.IntN(3) == 0 {
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

func BenchmarkParse(b *testing.B) {
	for _, n := range []int{600, 10_000, 100_000} {
		s := article(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := parser.Parse(context.Background(), s, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/word")
		})
	}
	endless := strings.NewReplacer(".", "", "\n", " ").Replace(article(100_000))
	b.Run("100000 in one sentence", func(b *testing.B) {
		for b.Loop() {
			parse(b, endless)
		}
	})
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
