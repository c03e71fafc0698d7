// Package batch does one thing for each of many inputs, on all processors.
package batch

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each calls do with every number from 0 to n-1, several at a time, and returns when all calls have. What
// do writes must be its own, such as element i of a slice.
func Each(n int, do func(i int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}
