// The Web Worker of the analysis: it loads worker.wasm, and Go does the rest (wasm/worker).
"use strict";

const download = fetch("build/worker.wasm"); // the longest way first

importScripts("build/wasm_exec.js", "build/size.js");

// Messages that come before Go listens wait here; Go takes them over.
self.waiting = [];
self.onmessage = (event) => self.waiting.push(event.data);

const report = 16; // milliseconds between two messages about the download

// counted passes a response on and tells the page how many bytes have come.
function counted(response) {
  const total = self.workerSize;
  let loaded = 0;
  let told = -report;
  const count = new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      if (performance.now() - told >= report || loaded === total) {
        told = performance.now();
        postMessage({ type: "loading", stage: "downloading", loaded, total });
      }
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), response);
}

// program downloads and compiles side by side where the host sends the type for it, else one after the other.
async function program(imports) {
  const response = await download;
  if (!response.ok) throw new Error(`worker.wasm: ${response.status} ${response.statusText}`);
  const streams = (response.headers.get("Content-Type") || "").startsWith("application/wasm");
  const body = counted(response);
  return streams
    ? WebAssembly.instantiateStreaming(body, imports)
    : WebAssembly.instantiate(await body.arrayBuffer(), imports);
}

async function main() {
  const go = new Go();
  let instance;
  try {
    ({ instance } = await program(go.importObject));
  } catch (error) {
    postMessage({ type: "unavailable", detail: String(error) });
    close();
    return;
  }
  postMessage({ type: "loading", stage: "starting", loaded: self.workerSize, total: self.workerSize });
  await go.run(instance); // returns only when Go has ended, which it does not on its own
  postMessage({ type: "dead" });
  close();
}

main();
