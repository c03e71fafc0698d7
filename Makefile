# Everything goes through here; `make help` lists the targets.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run build serve test check unit browser chromium bench fuzz site clean

ADDR     ?= 127.0.0.1:8080
FUZZTIME ?= 50000x# runs; 30s is 30 seconds, but at a time limit go test may fail with nothing found
WASM     := GOOS=js GOARCH=wasm

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build serve ## build all, and serve the page at a printed address

build: ## compile page and worker into web/build and compress them
	go run ./internal/cmd/build

serve: ## serve what was built (ADDR=host:port)
	go run ./internal/cmd/serve -addr $(ADDR)

test: check unit build browser ## run every check and test

check: ## formatting, and vet for both targets
	@files=$$(gofmt -l internal wasm); test -z "$$files" || { echo "not gofmt's format: $$files"; exit 1; }
	go vet -tags browser ./...
	$(WASM) go vet ./...

unit: ## unit, golden and architecture tests
	go test ./...

browser: chromium build ## the tests in Chromium
	go test -tags browser -count 1 ./internal/browsertest

chromium: # Debian's package, where there is none
	@command -v chromium >/dev/null || { \
	  sudo=$$(test "$$(id -u)" = 0 || echo sudo); \
	  $$sudo apt-get update && $$sudo apt-get install -y --no-install-recommends chromium; }

bench: chromium build ## measure: Go benchmarks, then the page in Chromium
	go test -run '^$$' -bench . -benchmem ./...
	go test -tags browser -count 1 -run '^TestFigures$$' -v ./internal/browsertest -figures

fuzz: ## run each fuzz target for a short time (FUZZTIME=50000x or 30s)
	@grep -rHoE --include='*_test.go' '^func Fuzz\w+' internal | sed -E 's|/[^/]*_test.go:func | |' | \
	while read -r dir target; do \
	  echo "$$dir $$target"; go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 2s "./$$dir"; done

site: ## the page as a folder of files for any static host
	go run ./internal/cmd/build -brotli 11
	rm -rf site && cp -r web site && rm site/build/*.sum

clean: ## remove what was built
	rm -rf web/build site
