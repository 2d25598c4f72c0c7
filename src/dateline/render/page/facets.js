// The facets beside the list: made once, their numbers brought up to date with every view.

import { button, el, figure, get, renew } from "./dom.js";
import { show, current } from "./state.js";

const FIRST = 6; // values shown before "more"
const MOST = 300; // values a facet can show; search finds the others

export class Facets {
  /** @param {import("./filter.js").Filter} filter */
  constructor(filter) {
    this.filter = filter;
    this.node = get("facets");
    /** @type {{ facet: number, value: number, row: HTMLElement, box: HTMLInputElement, not: HTMLElement, number: HTMLElement, state: string }[]} */
    this.rows = [];
    /** @type {Int32Array[]} */
    this.counts = [];
    this.build();
  }

  /** Makes the rows; again when the reader's marks bring values not seen before. */
  build() {
    this.rows = [];
    this.known = this.filter.values.map((values) => values.length);
    const open = [...this.node.querySelectorAll("details")].map((one) => [one.id, one.open]);
    this.node.replaceChildren(...this.filter.facets.map((_, facet) => this.facet(facet)).filter((node) => node instanceof Node));
    for (const [id, was] of open) if (get(String(id))) get(String(id)).open = was;
  }

  /** @param {number} facet */
  facet(facet) {
    const { key, label, name = (/** @type {string} */ value) => value, own } = this.filter.facets[facet];
    const values = this.filter.values[facet];
    const totals = new Int32Array(values.length);
    for (const members of this.filter.members[facet]) for (const value of members) totals[value] += 1;
    const shown = [...values.keys()].sort((a, b) => totals[b] - totals[a] || a - b).slice(0, MOST);
    if (!shown.length || (shown.length === 1 && !own && totals[shown[0]] === this.filter.timeline.entries.length)) return null;
    const rows = (/** @type {number[]} */ some) => some.map((value) => this.row(facet, value, key, name(values[value])));
    const list = el("ul", {}, ...rows(shown.slice(0, FIRST)));
    const rest = shown.slice(FIRST);
    const more = rest.length > 0 && button(`${rest.length} more`, () => {
      const added = rows(rest);
      list.append(...added);
      this.update(current(), this.counts);
      /** @type {HTMLElement} */ (more).remove();
      added[0].querySelector("input")?.focus();
    }, { class: "more" });
    return el("details", { id: `facet-${key}`, open: facet < 5 || key === "status" }, el("summary", {}, label), list, more);
  }

  /** @param {number} facet @param {number} value @param {string} key @param {string} name */
  row(facet, value, key, name) {
    const text = this.filter.values[facet][value];
    const box = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox" }));
    box.onchange = () => this.choose(key, text, box.checked);
    const number = el("span.number");
    const not = button("not", () => this.choose(`not-${key}`, text, !current().getAll(`not-${key}`).includes(text)), { "aria-label": `not ${name}` });
    const only = button("only", () => show({ [key]: text, [`not-${key}`]: null }), { "aria-label": `only ${name}` });
    const row = el("li", {}, el("label", {}, box, el("bdi", {}, name), number), el("span.pick", {}, only, not));
    this.rows.push({ facet, value, row, box, not, number, state: "" });
    return row;
  }

  /** @param {string} key @param {string} text @param {boolean} on */
  choose(key, text, on) {
    const others = current().getAll(key).filter((one) => one !== text);
    const opposite = key.startsWith("not-") ? key.slice(4) : `not-${key}`;
    show({ [key]: on ? [...others, text] : others, [opposite]: current().getAll(opposite).filter((one) => one !== text) });
  }

  /** @param {URLSearchParams} view @param {Int32Array[]} counts */
  update(view, counts) {
    if (this.filter.values.some((values, facet) => values.length !== this.known?.[facet])) this.build();
    const asked = this.filter.facets.map(({ key }) => [new Set(view.getAll(key)), new Set(view.getAll(`not-${key}`))]);
    this.counts = counts;
    for (const shown of this.rows) {
      const { facet, value, row, box, not, number } = shown;
      const text = this.filter.values[facet][value];
      const [only, unwanted] = asked[facet].map((set) => set.has(text));
      const state = `${counts[facet][value] ?? 0} ${only} ${unwanted}`;
      if (shown.state === state) continue;
      shown.state = state;
      number.textContent = figure(counts[facet][value] ?? 0);
      row.className = `${counts[facet][value] ? "" : "empty"} ${unwanted ? "unwanted" : ""}`.trim();
      box.checked = only;
      not.setAttribute("aria-pressed", String(unwanted));
    }
    this.chips(view);
  }

  /** What the view is narrowed to, each with a way back. @param {URLSearchParams} view */
  chips(view) {
    const chip = (/** @type {string} */ words, /** @type {() => void} */ off) =>
      el("button.chip", { type: "button", onclick: off, "aria-label": `Remove: ${words}` }, words, el("span", {}, " ×"));
    const chips = this.filter.facets.flatMap(({ key, label, name = (/** @type {string} */ value) => value }) =>
      [key, `not-${key}`].flatMap((param) => view.getAll(param).map((text) =>
        chip(`${label}: ${param === key ? "" : "not "}${name(text)}`, () => this.choose(param, text, false)))));
    for (const [key, words] of [["q", "search"], ["from", "from"], ["to", "to"], ["top", "most important"]]) {
      const value = view.get(key);
      if (value) chips.push(chip(`${words} ${value}`, () => show({ [key]: null })));
    }
    renew(get("chips"), chips, get("list"));
  }
}
