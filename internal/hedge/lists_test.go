package hedge

import (
	"reflect"
	"testing"
)

func TestEveryListIsLoaded(t *testing.T) {
	v := reflect.ValueOf(lists)
	for i := range v.NumField() {
		if v.Field(i).Len() == 0 {
			t.Errorf("%s is empty", v.Type().Field(i).Name)
		}
	}
}
