// Starts the worker at once and loads the page's program beside it.
"use strict";

const hearsay = (globalThis.hearsay = { worker: new Worker("worker.js"), last: null });
hearsay.worker.onmessage = (event) => { hearsay.last = event.data; };
hearsay.worker.onerror = () => { hearsay.last = { type: "unavailable", detail: "worker.js" }; };

// program compiles while it downloads, where the host sends the type for that.
async function program(imports) {
  const response = await fetch("build/page.wasm");
  if (!response.ok) throw new Error(`page.wasm: ${response.status} ${response.statusText}`);
  const streams = (response.headers.get("Content-Type") || "").startsWith("application/wasm");
  return streams
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

// Deferred scripts, wasm_exec.js among them, have run by the time of this event.
document.addEventListener("DOMContentLoaded", async () => {
  try {
    const go = new Go();
    const { instance } = await program(go.importObject);
    await go.run(instance); // returns only when the page's program has ended, which it does not on its own
    throw new Error("the page's program has ended");
  } catch (error) {
    console.error(error);
    document.documentElement.dataset.state = "failed";
    document.getElementById("unloadable").hidden = false;
  }
});
