// Runs a Go test program in the page; ?arg=... are its arguments. Its exit code ends up in data-exit.
"use strict";

const go = new Go();
go.argv = ["engine.test", ...new URLSearchParams(location.search).getAll("arg")];
go.exit = (code) => { document.documentElement.dataset.exit = code; };
WebAssembly.instantiateStreaming(fetch("build/engine.test.wasm"), go.importObject)
  .then(({ instance }) => go.run(instance))
  .catch((error) => { document.documentElement.dataset.exit = String(error); });
