// Mark finds who said what in an article, and how straight they said it.
//
// It prints the report of one article as JSON, or with --text for people. With --out it writes a report for
// each of many articles. It exits with 0; with 1 when an article cannot be read or analysed; with 2 when it
// was called wrongly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"hearsay/internal/export"
	"hearsay/internal/pipeline"
)

const usage = `usage: mark [--text] [FILE]       the report of FILE, or of standard input
       mark --out DIR FILE.txt …  a report DIR/FILE.json for each FILE.txt

  --text     for people: the marked article, then the reason for each mark
  --out DIR  the folder for the reports; it is made where it is missing
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the command; it gives the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return 0
	}
	if err != nil {
		fmt.Fprintf(stderr, "mark: %v (mark --help tells how)\n", err)
		return 2
	}
	if err := c.run(stdin, stdout); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// command is what the arguments ask for.
type command struct {
	files []string
	out   string
	text  bool
}

// parse reads the arguments; flags may stand before and after files.
func parse(args []string) (command, error) {
	var c command
	flags := flag.NewFlagSet("mark", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.out, "out", "", "")
	flags.BoolVar(&c.text, "text", false, "")
	for rest := args; ; rest = flags.Args()[1:] {
		if err := flags.Parse(rest); err != nil {
			return c, err
		}
		if flags.NArg() == 0 {
			return c, c.check()
		}
		c.files = append(c.files, flags.Arg(0))
	}
}

// check refuses what cannot be asked for together.
func (c command) check() error {
	switch {
	case c.out == "" && len(c.files) > 1:
		return errors.New("several files need --out DIR")
	case c.out != "" && len(c.files) == 0:
		return errors.New("--out needs files")
	case c.out != "" && slices.Contains(c.files, standardInput):
		return errors.New("--out needs files with names")
	case c.out != "" && c.text:
		return errors.New("--text and --out do not go together")
	}
	return nil
}

// run does what was asked for. Its error has one line for each article that failed.
func (c command) run(stdin io.Reader, stdout io.Writer) error {
	if c.out != "" {
		return writeAll(c.out, c.files)
	}
	name := standardInput
	if len(c.files) == 1 {
		name = c.files[0]
	}
	source, err := read(name, stdin)
	if err != nil {
		return failure(name, err)
	}
	analyzer, err := pipeline.New()
	if err != nil {
		return failure(name, err)
	}
	result, err := analyzer.Analyze(context.Background(), source, nil)
	if err != nil {
		return failure(name, err)
	}
	if c.text {
		return writeText(stdout, source, result, isTerminal(stdout))
	}
	return export.JSON(stdout, source, result)
}
