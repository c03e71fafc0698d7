package main

import "testing"

func TestListenTakesAFreePortWhereItsOwnIsInUse(t *testing.T) {
	first, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := listen(first.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if first.Addr().String() == second.Addr().String() {
		t.Errorf("both listen at %s", first.Addr())
	}
	if _, err := listen("no address"); err == nil {
		t.Error("listened at no address")
	}
}
