// Command serve serves the built page to this machine's browser.
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"hearsay/internal/site"
)

func main() {
	log.SetFlags(0)
	addr := flag.String("addr", "127.0.0.1:8080", "the `address` to listen at; a free port is taken where its port is in use")
	web := flag.String("web", "web", "the `directory` of the page; what is built lies in its folder build")
	flag.Parse()
	if _, err := os.Stat(filepath.Join(*web, "build", "page.wasm")); err != nil {
		log.Fatalf("serve: nothing built in %s: run make build first", *web)
	}
	listener, err := listen(*addr)
	if err != nil {
		log.Fatal("serve: ", err)
	}
	fmt.Printf("Hearsay is at http://%s/ (Ctrl+C stops it)\n", listener.Addr())
	server := &http.Server{
		Handler:           site.Handler(os.DirFS(*web), os.DirFS(filepath.Join(*web, "build"))),
		ReadHeaderTimeout: 10 * time.Second,
	}
	log.Fatal("serve: ", server.Serve(listener))
}

// listen listens at addr, or at a free port of the same host where the port is in use.
func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if !errors.Is(err, syscall.EADDRINUSE) {
		return listener, err
	}
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	return net.Listen("tcp", net.JoinHostPort(host, "0"))
}
