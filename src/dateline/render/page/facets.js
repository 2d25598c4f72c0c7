// The facets beside the list: of each the values that most events in view have, and those asked for.

import { button, el, figure, get, renew } from "./dom.js";
import { show, current } from "./state.js";

const FIRST = 6; // values shown before "more"
const MOST = 300; // values a facet can show; search finds the others

export class Facets {
  /** @param {Filter} filter */
  constructor(filter) {
    this.filter = filter;
    this.groups = filter.facets.map((_, at) => this.group(at));
    get("facets").replaceChildren(...this.groups.map(({ node }) => node));
  }

  /** The place of a facet; its rows are made when they are first shown. @param {number} at */
  group(at) {
    const { key, label, own } = this.filter.facets[at];
    const same = !own && this.filter.values[at].length === 1 && this.filter.members[at].every(({ length }) => length); // for all events
    const list = el("ul");
    const more = button("", () => {
      group.most = MOST;
      this.fill(group, current(), group.counts);
      list.children[FIRST]?.querySelector("input")?.focus();
    }, { class: "more" });
    const node = el("details", { id: `facet-${key}`, open: at < 5 || key === "status" }, el("summary", {}, label), list, more);
    /** @type {FacetGroup} */
    const group = { at, same, node, list, more, most: FIRST, counts: new Int32Array(), rows: new Map(), shown: [] };
    return group;
  }

  /** @param {number} at @param {number} value @returns {FacetRow} */
  row(at, value) {
    const { key, name: nameOf } = this.filter.facets[at];
    const text = this.filter.values[at][value];
    const name = nameOf(text);
    const box = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox" }));
    box.onchange = () => this.choose(key, text, box.checked);
    const number = el("span.number");
    const not = button("not", () => this.choose(`not-${key}`, text, !current().getAll(`not-${key}`).includes(text)), { "aria-label": `not ${name}` });
    const only = button("only", () => show({ [key]: text, [`not-${key}`]: null }), { "aria-label": `only ${name}` });
    const node = el("li", {}, el("label", {}, box, el("bdi", {}, name), number), el("span.pick", {}, only, not));
    return { node, box, not, number };
  }

  /** @param {string} key @param {string} text @param {boolean} on */
  choose(key, text, on) {
    const others = current().getAll(key).filter((one) => one !== text);
    const opposite = key.startsWith("not-") ? key.slice(4) : `not-${key}`;
    show({ [key]: on ? [...others, text] : others, [opposite]: current().getAll(opposite).filter((one) => one !== text) });
  }

  /** @param {URLSearchParams} view @param {Int32Array[]} counts */
  update(view, counts) {
    for (const group of this.groups) this.fill(group, view, counts[group.at]);
    this.chips(view);
  }

  /** @param {FacetGroup} group @param {URLSearchParams} view @param {Int32Array} counts */
  fill(group, view, counts) {
    const { at, rows } = group;
    const { key } = this.filter.facets[at];
    const values = this.filter.values[at];
    const [only, not] = [key, `not-${key}`].map((name) => new Set(view.getAll(name)));
    const asked = values.map((text) => only.has(text) || not.has(text));
    const told = [...values.keys()].filter((value) => counts[value] || asked[value]).sort((a, b) => counts[b] - counts[a] || a - b);
    const shown = told.filter((value, rank) => rank < group.most || asked[value]);
    for (const value of shown) {
      const row = rows.get(value) ?? this.row(at, value);
      rows.set(value, row);
      const [number, wanted, unwanted] = [figure(counts[value] ?? 0), only.has(values[value]), not.has(values[value])];
      if (row.number.textContent !== number) row.number.textContent = number;
      row.box.checked = wanted;
      row.node.classList.toggle("unwanted", unwanted);
      row.not.setAttribute("aria-pressed", String(unwanted));
    }
    if (String(shown) !== String(group.shown)) group.list.replaceChildren(...shown.map((value) => rows.get(value)?.node ?? ""));
    Object.assign(group, { shown, counts });
    group.more.textContent = `${told.length - shown.length} more`;
    group.more.hidden = group.most === MOST || told.length === shown.length;
    group.node.hidden = !told.length || group.same;
  }

  /** What the view is narrowed to, each with a way back. @param {URLSearchParams} view */
  chips(view) {
    const chip = (/** @type {string} */ words, /** @type {() => void} */ off) =>
      el("button.chip", { type: "button", onclick: off, "aria-label": `Remove: ${words}` }, words, el("span", {}, " ×"));
    const chips = this.filter.facets.flatMap(({ key, label, name }) =>
      [key, `not-${key}`].flatMap((param) => view.getAll(param).map((text) =>
        chip(`${label}: ${param === key ? "" : "not "}${name(text)}`, () => this.choose(param, text, false)))));
    for (const [key, words] of [["q", "search"], ["from", "from"], ["to", "to"], ["top", "most important"]]) {
      const value = view.get(key);
      if (value) chips.push(chip(`${words} ${value}`, () => show({ [key]: null })));
    }
    renew(get("chips"), chips, get("list"));
  }
}
