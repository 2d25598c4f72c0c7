// The list of events. Python writes it whole into the file up to some thousand events; this module takes that over,
// and makes the same elements where the order changes or the events are too many: in parts, as they come into view.

import { bdi, el, plural, twoDigits } from "./dom.js";
import { AT } from "./events.js";
import { fold, terms } from "./filter.js";

/** @typedef {{ places: number[], node: HTMLElement, full: boolean }} Part */

const PART = 40; // events in the others
const WHOLE = 5000; // up to so many, all parts are filled as soon as there is time, for the browser's search to find
const GUESS = 150; // pixels an event takes, until it is seen
const FIRST = Math.ceil(innerHeight / GUESS); // events in the first part of the list, which is seen at once

/** The quote with its date expression marked. @param {Entry} entry @returns {(string | Node)[]} */
export function marked(entry) {
  if (entry.row[AT.quote]) return [entry.quote];
  const [before, expression, after] = entry.mention(0).parts;
  return [before, el("mark", {}, expression), after];
}

/** @param {string} kind @param {string[]} names */
function nameList(kind, names) {
  if (!names.length) return null;
  return el(`span.${kind}`, {}, ...names.flatMap((name, at) => (at ? [", ", bdi(name)] : [bdi(name)])));
}

/** What is known about an event, in one line. @param {Entry} entry */
function meta(entry) {
  const { timeline, source, told } = entry;
  const by = (/** @type {string} */ date) => entry.conflicts.filter(({ display }) => display === date).map((c) => timeline.label(c.document));
  const differs = [...new Set(entry.conflicts.map(({ display }) => display))].map((date) => `${date} (${by(date).join("; ")})`).join("; ");
  const parts = [
    entry.mood !== "happened" && el("b.mood", {}, entry.mood),
    entry.reportedBy && el("span.by", {}, "according to ", bdi(entry.reportedBy)),
    el("cite", {}, bdi(source.label), el("sup", {}, String(source.place + 1))),
    nameList("person", entry.people), nameList("org", entry.organisations), nameList("place", entry.places),
    entry.kind !== "other" && el("span.kind", {}, entry.kind),
    el("span.score", {}, twoDigits(entry.score)),
    told[0] > 1 && el("span.told", {}, `${told[0]} documents, ${told[1]} independent`),
    differs && el("b.differs", {}, bdi(`Sources differ: ${differs}`)),
  ];
  return el("p", {}, ...parts.flatMap((part) => (part ? [part, " "] : [])).slice(0, -1));
}

/** Status, star, tags and note of an event. @param {Entry} entry @param {Marks} marks */
function markLine(entry, marks) {
  const [status, note] = [marks.status(entry), marks.note(entry)];
  const parts = [
    marks.of(entry).star && el("b.star", {}, "★ starred"), status !== "auto" && el("b", {}, status),
    ...marks.tags(entry).map((tag) => el("i", {}, tag)), note && el("q", {}, note),
  ].filter(Boolean);
  return parts.length ? el("p.marks", {}, ...parts.flatMap((part) => [part, " "]).slice(0, -1)) : null;
}

/** Shows the reader's marks on the element of an event. @param {HTMLElement} node @param {Entry} entry @param {Marks} marks */
function remark(node, entry, marks) {
  node.querySelector(":scope > .marks")?.remove();
  node.append(markLine(entry, marks) ?? "");
  const status = marks.status(entry);
  for (const name of ["accepted", "doubted", "rejected"]) node.classList.toggle(name, name === status);
  if (!node.className) node.removeAttribute("class");
  const title = node.querySelector(".title");
  if (title && title.textContent !== marks.title(entry)) title.textContent = marks.title(entry);
}

/** The element of an event. @param {Entry} entry @param {Marks} marks */
export function article(entry, marks) {
  const node = el(
    "article",
    { "data-id": entry.id, class: entry.mood === "happened" ? null : entry.mood },
    el("a", { href: `#id=${entry.id}` },
      el("time", { class: entry.addsToHeading ? "shown" : null }, entry.display), " ", el("bdi.title", {}, entry.title)),
    el("blockquote", { dir: "auto" }, ...marked(entry)),
    meta(entry),
  );
  remark(node, entry, marks);
  return node;
}

/** Where folded words stand in a text. @param {string} text @param {string[]} words @returns {[number, number][]} */
function spots(text, words) {
  const from = /** @type {number[]} */ ([]);
  let [hay, at] = ["", 0];
  for (const character of text) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    hay += plain;
    at += character.length;
  }
  from.push(at);
  return words.flatMap((word) => {
    const found = [];
    for (let spot = hay.indexOf(word); spot >= 0; spot = hay.indexOf(word, spot + word.length)) {
      found.push(/** @type {[number, number]} */ ([from[spot], from[spot + word.length]]));
    }
    return found;
  });
}

export class List {
  /** @param {HTMLElement} node @param {Timeline} timeline @param {Marks} marks */
  constructor(node, timeline, marks) {
    this.node = node;
    this.timeline = timeline;
    this.marks = marks;
    /** Elements made or taken over so far, by event. @type {HTMLElement[]} */
    this.nodes = [];
    /** Events in the order shown, and the reverse. @type {number[]} */
    this.order = [];
    this.rank = new Int32Array(timeline.entries.length).fill(-1);
    /** @type {Part[]} */
    this.parts = [];
    this.selected = -1;
    this.moved = false;
    addEventListener("scroll", () => (this.moved = true), { passive: true });
    this.watch = new IntersectionObserver((seen) => {
      for (const part of this.parts) if (seen.some(({ isIntersecting, target }) => isIntersecting && target === part.node)) this.fill(part);
    }, { rootMargin: "1200px" });
    if (CSS.highlights) CSS.highlights.set("found", (this.found = new Highlight()));
    addEventListener("beforeprint", () => this.parts.forEach((part) => this.fill(part)));
  }

  /** Whether the list is in the file. */
  written() {
    return this.node.querySelectorAll("article").length === this.timeline.entries.length;
  }

  /** Takes over the list that is in the file. */
  adopt() {
    this.nodes = [.../** @type {NodeListOf<HTMLElement>} */ (this.node.querySelectorAll("article"))];
    this.setOrder(this.timeline.entries.map((entry) => entry.place));
    for (const place of this.order) {
      if (this.marks.all.has(this.timeline.entries[place].id)) this.remark(place);
      this.link(place).tabIndex = -1;
    }
  }

  /** Whether the reader has scrolled into the list. */
  scrolled() {
    this.moved &&= this.node.getBoundingClientRect().top < 0; // not asked for nothing: the page is laid out for the answer
    return this.moved;
  }

  /** Shows these events. @param {number[]} hits in their order @param {number[]} undated @param {URLSearchParams} view
   * @param {boolean} [scrolled] whether the reader was in the midst of the list, and is to see its beginning now */
  show(hits, undated, view, scrolled) {
    this.setOrder([...hits, ...undated]);
    this.watch.disconnect();
    const dated = this.split(hits);
    this.parts = [...dated, ...this.split(undated)];
    const nodes = this.parts.map((part) => part.node);
    if (undated.length) {
      const number = el("small", {}, plural(undated.length, "event"));
      nodes.splice(dated.length, 0, el("h2", { class: "undated" }, "Undated ", number));
    }
    this.sort = view.get("sort");
    this.words = terms(view.get("q") ?? "").filter(({ not }) => !not).map(({ text }) => text);
    this.found?.clear();
    this.node.replaceChildren(...(nodes.length ? nodes : [el("p.none", {}, "No event fits this view.")]));
    this.parts.slice(0, 1).forEach((part) => this.fill(part));
    for (const part of this.parts) if (!part.full) this.watch.observe(part.node);
    if (scrolled) this.node.scrollIntoView({ block: "start" });
    this.fillLater();
  }

  /** @param {number[]} order */
  setOrder(order) {
    for (const place of this.order) this.rank[place] = -1;
    this.order = order;
    order.forEach((place, rank) => (this.rank[place] = rank));
  }

  /** @param {number[]} places @returns {Part[]} */
  split(places) {
    const parts = [];
    for (let [at, size] = [0, FIRST]; at < places.length; [at, size] = [at + size, PART]) {
      const own = places.slice(at, at + size);
      const node = el("div.part", { style: `height:${own.length * GUESS}px` });
      parts.push({ places: own, node, full: false });
    }
    return parts;
  }

  /** Fills a short list in idle time; what an earlier, shorter view has left to do ends with a long one. */
  fillLater() {
    const later = window.requestIdleCallback ?? ((/** @type {() => void} */ f) => setTimeout(f, 30));
    clearTimeout(this.waiting);
    if (this.order.length > WHOLE) return;
    this.waiting = setTimeout(() => later(() => {
      const part = this.parts.find(({ full }) => !full);
      if (!part || this.order.length > WHOLE) return;
      this.fill(part);
      this.fillLater();
    }), 50);
  }

  /** Puts the events of a part under their headings. @param {Part} part */
  fill(part) {
    if (part.full) return;
    part.full = true;
    this.watch.unobserve(part.node);
    const before = this.order[this.rank[part.places[0]] - 1];
    let above = before === undefined ? ["", "", ""] : this.headings(this.timeline.entries[before]);
    const first = this.timeline.entries[part.places[0]];
    if (before !== undefined && this.timeline.entries[before].dated !== first.dated) above = ["", "", ""];
    const made = document.createDocumentFragment();
    let day = made.lastElementChild;
    for (const place of part.places) {
      const [year, month, label] = this.headings(this.timeline.entries[place]);
      if (year !== above[0]) made.append(el("h2", {}, year));
      if (month && (month !== above[1] || year !== above[0])) made.append(el("h3", {}, month));
      if (!day || year !== above[0] || month !== above[1] || label !== above[2]) {
        day = el("div");
        made.append(el("div.day", {}, el(month ? "h4" : "h3", {}, label), day));
      }
      above = [year, month, label];
      day.append(this.element(place));
    }
    for (const place of this.words?.length ? part.places : []) this.paint(this.nodes[place]);
    part.node.removeAttribute("style");
    part.node.replaceChildren(made);
  }

  /** Paints the words searched for, without touching the text. @param {HTMLElement} node */
  paint(node) {
    if (!this.found) return;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const [start, end] of spots(text.nodeValue ?? "", this.words ?? [])) {
        const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
        this.found.add(range);
      }
    }
  }

  /** What an event stands under in the current order. @param {Entry} entry @returns {string[]} */
  headings(entry) {
    if (!entry.dated || !this.sort || this.sort === "newest") return entry.headings;
    return this.sort === "source" ? [entry.source.label, "", entry.display] : ["", "", entry.display];
  }

  /** @param {number} place */
  element(place) {
    this.nodes[place] ??= article(this.timeline.entries[place], this.marks);
    if (place !== this.selected) this.link(place).tabIndex = -1;
    return this.nodes[place];
  }

  /** @param {number} place @returns {HTMLAnchorElement} */
  link(place) {
    return /** @type {HTMLAnchorElement} */ (this.nodes[place].firstElementChild);
  }

  /** Shows changed marks. @param {number} place */
  remark(place) {
    if (this.nodes[place]) remark(this.nodes[place], this.timeline.entries[place], this.marks);
  }

  /** Makes an event the current one. @param {number} place @param {"focus" | "near" | "reveal" | ""} how */
  select(place, how) {
    if (this.selected >= 0 && this.nodes[this.selected]) {
      this.nodes[this.selected].removeAttribute("aria-current");
      this.link(this.selected).tabIndex = -1;
    }
    this.selected = place;
    if (!(this.rank[place] >= 0)) return;
    const part = this.parts.find((one) => one.places.includes(place));
    if (part) this.fill(part);
    const node = this.nodes[place];
    node.setAttribute("aria-current", "true");
    this.link(place).tabIndex = 0;
    // neighbours that will be in view get their true height before the jump, so that nothing moves after it
    const rank = this.rank[place];
    for (const near of how === "reveal" ? this.order.slice(Math.max(0, rank - 12), rank + 12) : []) {
      this.nodes[near]?.style.setProperty("content-visibility", "visible");
    }
    if (how) node.scrollIntoView({ block: how === "reveal" ? "center" : "nearest" });
    if (how === "focus") this.link(place).focus({ preventScroll: true });
  }

  /** Lets the Tab key into the list at its first event, as long as none is current. */
  enter() {
    const first = this.rank[this.selected] >= 0 ? this.selected : this.order[0];
    if (this.nodes[first]) this.link(first).tabIndex = 0;
  }

  /** The event some steps on; the first one if none is current. @param {number} steps */
  stepped(steps) {
    const rank = this.selected >= 0 ? this.rank[this.selected] : -1;
    if (rank < 0) return this.order[0];
    return this.order[Math.max(0, Math.min(this.order.length - 1, rank + steps))];
  }
}
