package text

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func TestUnitsBothWays(t *testing.T) {
	s := "a“é”\x00😀 \uFFFD שלום 𝔸z"
	u := NewUnits(s)
	for _, order := range [][]int{ascending(s), descending(s)} {
		for _, at := range order {
			want := len(utf16.Encode([]rune(s[:at])))
			if got := u.At(at); got != want {
				t.Errorf("At(%d) = %d, want %d", at, got, want)
			}
			if got := u.Bytes(want); got != at {
				t.Errorf("Bytes(%d) = %d, want %d", want, got, at)
			}
		}
	}
}

func TestUnitsInsideASurrogatePair(t *testing.T) {
	u := NewUnits("a😀b")
	for unit, want := range []int{0, 1, 1, 5, 6, 6} {
		if got := u.Bytes(unit); got != want {
			t.Errorf("Bytes(%d) = %d, want %d", unit, got, want)
		}
	}
}

func FuzzUnits(f *testing.F) {
	f.Add("a😀“b”", 3, 1)
	f.Fuzz(func(t *testing.T, s string, first, second int) {
		if !utf8.ValidString(s) {
			return
		}
		u := NewUnits(s)
		for _, unit := range []int{first, second} {
			at := u.Bytes(unit)
			if at < 0 || at > len(s) || (at < len(s) && !utf8.RuneStart(s[at])) {
				t.Fatalf("Bytes(%d) = %d in %q", unit, at, s)
			}
			if got, want := u.At(at), len(utf16.Encode([]rune(s[:at]))); got != want {
				t.Fatalf("At(%d) = %d, want %d in %q", at, got, want, s)
			}
		}
	})
}

func ascending(s string) (offsets []int) {
	for at := range s {
		offsets = append(offsets, at)
	}
	return append(offsets, len(s))
}

func descending(s string) (offsets []int) {
	up := ascending(s)
	for i := range up {
		offsets = append(offsets, up[len(up)-1-i])
	}
	return offsets
}
