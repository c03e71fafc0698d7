// Evaluate measures the analysis, or reports that are already written, against the corpus. It prints a
// figure a line, as "name value"; then, a range of confidence a line, the share of the statements in it that
// are right, and their number.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"hearsay/internal/corpus"
	"hearsay/internal/evaluate"
)

const usage = `usage: evaluate --gold DIR [--labels DIR] [--pred DIR] [--apart] [--list N]

  --gold DIR    a split of the corpus: text/ and attributions/
  --labels DIR  the corpus's labels/: measure speakers, hedges and sarcasm too
  --pred DIR    measure the reports DIR/NAME.json in place of the analysis
  --apart       also measure articles with curly, straight and doubled quotation marks apart
  --list N      also list the errors in the N articles that have most
`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command; it gives the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	o, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return 0
	}
	if err != nil {
		fmt.Fprintf(stderr, "evaluate: %v (evaluate --help tells how)\n", err)
		return 2
	}
	if err := o.evaluate(stdout, stderr); err != nil {
		fmt.Fprintf(stderr, "evaluate: %v\n", err)
		return 1
	}
	return 0
}

// options are what the arguments ask for.
type options struct {
	gold, labels, pred string
	apart              bool
	list               int
}

func parse(args []string) (options, error) {
	var o options
	flags := flag.NewFlagSet("evaluate", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.gold, "gold", "", "")
	flags.StringVar(&o.labels, "labels", "", "")
	flags.StringVar(&o.pred, "pred", "", "")
	flags.BoolVar(&o.apart, "apart", false, "")
	flags.IntVar(&o.list, "list", 0, "")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("%q is too much", flags.Arg(0))
	}
	if o.gold == "" {
		return o, errors.New("--gold is missing")
	}
	return o, nil
}

// evaluate measures what was asked for and prints it; warnings go to stderr.
func (o options) evaluate(stdout, stderr io.Writer) error {
	gold, err := corpus.ReadAll(o.gold)
	if err != nil {
		return err
	}
	a, err := o.analyser(stderr)
	if err != nil {
		return err
	}
	articles, err := a.all(gold)
	if err != nil {
		return err
	}
	scores := []evaluate.Score{evaluate.Attributions(articles)}
	if o.labels != "" {
		labelled, err := o.labelled(a, articles)
		if err != nil {
			return err
		}
		scores = append(scores, labelled...)
	}
	fmt.Fprintf(stdout, "articles %d\n", len(articles))
	for _, s := range scores {
		writeFigures(stdout, "", s)
	}
	writeCalibration(stdout, articles)
	if o.apart {
		writeApart(stdout, articles)
	}
	writeWorst(stdout, scores, o.list)
	return nil
}
