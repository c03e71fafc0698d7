// The editor pane: what Go's typed DOM library lacks (ranges, custom highlights, what is under the pointer).
// Every place is a UTF-16 code unit of the pane's text. Nothing here knows what a mark means.
"use strict";

const longText = 60_000; // units, about 10,000 words: from here on the text stands in blocks
const blockSize = 4096; // a key press then lays out one block, not the whole text

class Pane {
  constructor(root) {
    this.root = root;
    this.runs = new Int32Array();
    this.highlights = [];
    this.probe = document.createRange();
    this.read();
    root.addEventListener("paste", (event) => this.paste(event));
    root.addEventListener("input", () => this.input());
    addEventListener("scroll", () => this.moved(), { passive: true });
    addEventListener("resize", () => this.moved(true));
    root.addEventListener("contentvisibilityautostatechange", () => this.moved(true), true);
    addEventListener("beforeprint", () => this.register(0, Infinity));
    addEventListener("afterprint", () => this.refresh());
  }

  // ---- the text

  input() {
    performance.clearMarks("hearsay:paste");
    performance.mark("hearsay:paste");
    this.read();
  }

  // read takes the text from the document: each block gives its text less one trailing newline, and blocks
  // are joined by newlines. It keeps where each text node starts.
  read() {
    this.nodes = [];
    this.starts = [];
    this.text = "";
    let block = null; // the text of the open block
    let blocks = 0;
    const base = () => this.text.length + (blocks > 0 ? 1 : 0);
    const close = () => {
      if (block === null) return;
      this.text += (blocks++ > 0 ? "\n" : "") + (block.endsWith("\n") ? block.slice(0, -1) : block);
      block = null;
    };
    const walk = (parent) => {
      for (const node of parent.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          block ??= "";
          this.nodes.push(node);
          this.starts.push(base() + block.length);
          block += node.data;
        } else if (node.nodeName === "BR") {
          block = (block ?? "") + "\n";
        } else {
          close();
          walk(node);
          close();
        }
      }
    };
    walk(this.root);
    close();
    this.root.classList.toggle("empty", this.text === "");
  }

  // write puts text in the place of all that was there.
  write(text) {
    this.root.replaceChildren(...(text.length < longText ? oneNode(text) : blocksOf(text)));
    this.root.dispatchEvent(new Event("input"));
  }

  // paste leaves short texts to the browser. Long ones go in block by block.
  paste(event) {
    const added = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    if (added.length + this.text.length < longText) return;
    event.preventDefault();
    const range = getSelection().getRangeAt(0);
    const from = this.unit(range.startContainer, range.startOffset);
    const to = this.unit(range.endContainer, range.endOffset);
    this.write(this.text.slice(0, from) + added + this.text.slice(to));
    this.setCaret(from + added.length);
  }

  // ---- places

  // index finds the text node of a unit: the last that starts at or before it.
  index(unit) {
    let low = 0;
    let high = this.nodes.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= unit) low = middle;
      else high = middle;
    }
    return low;
  }

  // spot gives a unit as the document has it: a node and an offset into it.
  spot(unit) {
    const i = this.index(unit);
    return [this.nodes[i], Math.min(Math.max(unit - this.starts[i], 0), this.nodes[i].length)];
  }

  // unit is the place of a document position in the text.
  unit(node, offset) {
    if (node.nodeType !== Node.TEXT_NODE) {
      const range = document.createRange();
      range.setStart(this.root, 0);
      range.setEnd(node, offset);
      const last = this.nodes.findLastIndex((text) => range.comparePoint(text, text.length) <= 0);
      const after = this.nodes[last + 1];
      if (after && node.childNodes[offset]?.contains(after)) return this.starts[last + 1];
      return last < 0 ? 0 : this.starts[last] + this.nodes[last].length;
    }
    const i = this.nodes.indexOf(node);
    return i < 0 ? -1 : this.starts[i] + offset;
  }

  // caret is where the reader writes, -1 outside the pane.
  caret() {
    const selection = getSelection();
    return this.root.contains(selection.focusNode) ? this.unit(selection.focusNode, selection.focusOffset) : -1;
  }

  setCaret(unit) {
    if (this.nodes.length > 0) getSelection().collapse(...this.spot(unit));
  }

  // at is the unit whose character lies under a point of the view, -1 for none: a caret position alone is
  // also given for points far beside the text.
  at(x, y) {
    const caret = caretAt(x, y);
    const unit = caret && this.root.contains(caret.node) ? this.unit(caret.node, caret.offset) : -1;
    const under = (box) => box && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return [unit, unit - 1].find((place) => place >= 0 && under(this.box(place))) ?? -1;
  }

  // box is the rectangle of one character in the view; undefined where it has none.
  box(unit) {
    if (this.nodes.length === 0) return undefined;
    const [node, offset] = this.spot(unit);
    this.probe.setStart(node, offset);
    this.probe.setEnd(node, Math.min(offset + 1, node.length));
    return [...this.probe.getClientRects()].at(-1);
  }

  // reveal scrolls a character into the upper part of the view, softly where it is near and motion is welcome.
  reveal(unit) {
    const box = this.box(unit);
    if (!box || (box.top > innerHeight * 0.12 && box.bottom < innerHeight * 0.6)) return;
    const distance = box.top - innerHeight * 0.3;
    const soft = Math.abs(distance) < 4 * innerHeight && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollBy({ top: distance, behavior: soft ? "smooth" : "instant" });
  }

  // ---- paint

  // styles makes one highlight for each name, for good: only their ranges change from then on.
  styles(names) {
    this.highlights = names.map((name) => named(name, name === "hedge" || name === "sarcasm" ? 2 : 0));
    this.active = named("active", 1);
    this.flashing = named("flash", 3);
  }

  // paint shows runs: style, start and end in turn, by start.
  paint(runs) {
    this.runs = runs;
    this.refresh();
  }

  // refresh registers what lies in the view and a screen around it: browsers paint in time that grows with
  // the number of ranges.
  refresh() {
    if (this.runs.length === 0) return this.register(0, 0); // asks for no layout: a long text's takes a while
    this.top = scrollY;
    this.register(this.below(-innerHeight), this.below(2 * innerHeight));
  }

  register(from, to) {
    for (const highlight of this.highlights) if (highlight.size > 0) highlight.clear();
    for (let i = 0; i < this.runs.length; i += 3) {
      const [style, start, end] = [this.runs[i], this.runs[i + 1], this.runs[i + 2]];
      if (start < to && end > from) this.highlights[style].add(this.range(start, end));
    }
  }

  // emphasize shows the spans (start and end in turn) as those that the card speaks of.
  emphasize(spans) {
    this.mark(this.active, spans);
  }

  // flash draws the eye to spans for a moment.
  flash(spans) {
    this.mark(this.flashing, spans);
    clearTimeout(this.flashed);
    this.flashed = setTimeout(() => this.flashing.clear(), 900);
  }

  mark(highlight, spans) {
    highlight.clear();
    for (let i = 0; i < spans.length; i += 2) highlight.add(this.range(spans[i], spans[i + 1]));
  }

  range(start, end) {
    const [startContainer, startOffset] = this.spot(start);
    const [endContainer, endOffset] = this.spot(end);
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  // moved refreshes in the next frame when the view has left the middle of what is registered, or, surely,
  // when the text has been laid out anew.
  moved(surely = false) {
    this.changed ||= surely;
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      if (this.changed || Math.abs(scrollY - this.top) > innerHeight / 2) this.refresh();
      this.changed = false;
    });
  }

  // below is the first unit whose character ends below the height y of the view.
  below(y) {
    const node = first(this.nodes.length, (i) => this.bottom(this.nodes[i]) > y);
    if (node === this.nodes.length) return this.text.length;
    const start = this.starts[node];
    return start + first(this.nodes[node].length, (i) => this.lineBottom(start + i) > y);
  }

  // lineBottom is where a character's line ends; one without a box of its own counts with the next that has.
  lineBottom(unit) {
    for (let next = unit; next < unit + 8; next++) {
      const box = this.box(next);
      if (box) return box.bottom;
    }
    return -Infinity;
  }

  bottom(node) {
    this.probe.selectNodeContents(node);
    return this.probe.getBoundingClientRect().bottom;
  }
}

// oneNode gives a text as a single text node. A trailing newline needs a second one to be seen and read.
function oneNode(text) {
  return text === "" ? [] : [new Text(text.endsWith("\n") ? text + "\n" : text)];
}

// blocksOf cuts a text at newlines into elements of about blockSize. Each keeps its last newline, which
// reading drops, so that editing across their borders keeps the text right.
function blocksOf(text) {
  const blocks = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start + blockSize);
    const end = newline < 0 ? text.length + 1 : newline + 1;
    const block = document.createElement("div");
    const part = text.slice(start, end);
    block.append(part === "" ? document.createElement("br") : part);
    if (newline < 0 && part.endsWith("\n")) block.append("\n");
    blocks.push(block);
    start = end;
  }
  return blocks;
}

// first is the smallest of 0 to length for which holds is true; length where it never is.
function first(length, holds) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function named(name, priority) {
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

// caretAt asks under either of the two names that browsers know it by.
function caretAt(x, y) {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

hearsay.pane = new Pane(document.getElementById("article"));
