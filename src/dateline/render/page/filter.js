// Which events are shown: search words, dates and facets, counted in one pass over all events.

import { understand } from "./dates.js";
import { AT } from "./events.js";

/** @type {never[]} */
const NONE = [];

/** Text as it is compared: no case, no accents. @param {string} text */
export function fold(text) {
  // eslint-disable-next-line no-control-regex
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  return plain.toLowerCase();
}

/** Words, "phrases in quotes" and -unwanted ones. @param {string} typed @returns {{ text: string, not: boolean }[]} */
export function terms(typed) {
  const found = typed.matchAll(/(-?)(?:["“”„]([^"“”„]*)["“”„]?|(\S+))/g);
  return [...found].map(([, minus, phrase, word]) => ({ text: fold((phrase ?? word).trim()), not: minus === "-" })).filter((t) => t.text);
}

/** @param {number} score */
const band = (score) => (score >= 0.8 ? "high" : score >= 0.5 ? "medium" : "low");
const BANDS = new Map([["high", "high, 0.80 and more"], ["medium", "medium, 0.50 to 0.79"], ["low", "low, under 0.50"]]);

/** The facets of a timeline. `own` ones depend on the reader's marks.
 * @param {Timeline} timeline @param {Marks} marks @returns {Facet[]} */
export const facets = (timeline, marks) => /** @type {(Omit<Facet, "name"> & Partial<Facet>)[]} */ ([
  { key: "person", label: "People", of: (e) => e.named[0] ?? NONE },
  { key: "org", label: "Organisations", of: (e) => e.named[1] ?? NONE },
  { key: "place", label: "Places", of: (e) => e.named[2] ?? NONE },
  { key: "name", label: "Other names", of: (e) => e.named[3] ?? NONE },
  { key: "source", label: "Sources", name: (id) => timeline.label(id), of: (e) => (e.mentionCount === 1 ? [e.source.id] : e.sourceIds) },
  { key: "kind", label: "Kind", of: (e) => [e.row[AT.kind] || 0] },
  { key: "mood", label: "Told as", of: (e) => [e.mood] },
  { key: "unit", label: "Precision", of: (e) => [e.granularity] },
  { key: "confidence", label: "Confidence", of: (e) => [band(e.score)], name: (value) => BANDS.get(value) ?? value },
  { key: "status", label: "Review", own: true, of: (e) => [marks.status(e)], name: (value) => (value === "auto" ? "not reviewed" : value) },
  { key: "tag", label: "Tags", own: true, of: (e) => marks.tags(e) },
  { key: "is", label: "With", own: true, of: (e) => features(e, marks) },
]).map((facet) => ({ ...facet, name: facet.name ?? String }));

/** What is worth knowing about an event at a glance. @param {Entry} entry @param {Marks} marks */
const features = (entry, marks) => [
  entry.row[AT.by] && "someone who reports it", marks.of(entry).star && "a star", marks.note(entry) && "a note",
  (entry.row[AT.conflicts] || []).length > 0 && "differing dates", entry.told[1] > 1 && "several independent sources",
  (entry.row[AT.related] || []).length > 0 && "a possible duplicate",
].filter((value) => typeof value === "string");

export class Filter {
  /** @param {Timeline} timeline @param {Marks} marks */
  constructor(timeline, marks) {
    this.timeline = timeline;
    this.marks = marks;
    this.facets = facets(timeline, marks);
    /** Per facet: its values, and for every event the indices of its values. */
    this.values = this.facets.map(() => /** @type {string[]} */ ([]));
    this.index = this.facets.map(() => /** @type {Map<string | number, number>} */ (new Map()));
    /** Lists of one value, shared by all events that have no other. @type {number[][][]} */
    this.single = this.facets.map(() => []);
    this.members = this.facets.map((_, facet) => timeline.entries.map((entry) => this.indices(facet, entry)));
    /** @type {(string | undefined)[]} */
    this.hay = new Array(timeline.entries.length);
  }

  /** @param {number} facet @param {Entry} entry @returns {number[]} */
  indices(facet, entry) {
    const values = this.facets[facet].of(entry);
    if (values.length === 0) return NONE;
    const first = this.number(facet, values[0]);
    return values.length === 1 ? (this.single[facet][first] ??= [first]) : values.map((value) => this.number(facet, value));
  }

  /** The index of a value; a new one for one not seen before. @param {number} facet @param {string | number} value */
  number(facet, value) {
    const index = this.index[facet];
    let known = index.get(value);
    if (known === undefined) {
      const text = typeof value === "number" ? this.timeline.strings[value] : value;
      known = index.get(text) ?? this.values[facet].push(text) - 1;
      index.set(value, known).set(text, known);
    }
    return known;
  }

  /** The values of a facet, those that most of these events have first, and how many have each.
   * @param {number} at @param {Entry[]} entries */
  ranked(at, entries) {
    const totals = new Int32Array(this.values[at].length);
    for (const { place } of entries) for (const value of this.members[at][place]) totals[value] += 1;
    return { totals, values: [...totals.keys()].sort((a, b) => totals[b] - totals[a] || a - b) };
  }

  /** Takes notice of the reader's marks on one event. @param {Entry} entry */
  remark(entry) {
    this.hay[entry.place] = undefined;
    this.facets.forEach((facet, at) => {
      if (facet.own) this.members[at][entry.place] = this.indices(at, entry);
    });
  }

  /** What search looks at. @param {number} place */
  text(place) {
    const kept = this.hay[place];
    if (kept !== undefined) return kept;
    const e = this.timeline.entries[place];
    const parts = [this.marks.title(e), e.quote, ...e.people, ...e.organisations, ...e.places, ...e.names, this.marks.note(e), ...this.marks.tags(e)];
    return (this.hay[place] = fold(parts.join("\n")));
  }

  /** Folds the text of all events while there is nothing else to do, so that the first search need not. @param {number} left */
  prepare(left) {
    if (left <= 0) return;
    setTimeout(() => {
      for (let place = left - 1; place >= Math.max(0, left - 500); place -= 1) this.text(place);
      this.prepare(left - 500);
    }, 20);
  }

  /** The dates asked for: first and last moment, null without any, and what could not be understood.
   * @param {URLSearchParams} view */
  range(view) {
    const [from, to] = [view.get("from") ?? "", view.get("to") ?? ""];
    const [first, last] = [from ? understand(from) : null, to ? understand(to) : null];
    const wrong = [from && !first && "from", to && !last && "to"].filter(Boolean);
    const bounds = /** @type {[number, number]} */ ([first ? first[0] : -Infinity, last ? last[1] : Infinity]);
    return { bounds: first || last ? bounds : null, wrong, turned: bounds[0] >= bounds[1] };
  }

  /** What a view asks of each facet: the values wanted and those unwanted. @param {URLSearchParams} view */
  asked(view) {
    return this.facets.flatMap((facet, at) => {
      const [only, not] = [view.getAll(facet.key), view.getAll(`not-${facet.key}`)];
      const known = (/** @type {string[]} */ names) => new Set(names.map((name) => this.index[at].get(name) ?? -1));
      return only.length || not.length ? [{ at, only: only.length ? known(only) : null, not: known(not) }] : [];
    });
  }

  /** The events a view asks for. Counts of a facet leave its own choice out of account, as if it were not made.
   * @param {URLSearchParams} view @returns {Found} */
  find(view) {
    const words = terms(view.get("q") ?? "");
    const { bounds, turned } = this.range(view);
    const asked = this.asked(view);
    const within = view.has("within"); // leave out dates that reach beyond those asked for
    const counts = this.values.map((values) => new Int32Array(values.length));
    const [hits, undated] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    let wide = 0;
    const count = (/** @type {number} */ facet, /** @type {number} */ place) => {
      for (const value of this.members[facet][place]) counts[facet][value] += 1;
    };
    for (const { place, dated, from, to } of this.timeline.entries) {
      if (bounds && dated && (turned || !(from < bounds[1] && to > bounds[0]))) continue;
      const reaches = bounds !== null && dated && (from < bounds[0] || to > bounds[1]);
      if (words.some(({ text, not }) => this.text(place).includes(text) === not)) continue;
      const missed = asked.filter(({ at, only, not }) => {
        const own = this.members[at][place];
        return (only && !own.some((value) => only.has(value))) || own.some((value) => not.has(value));
      });
      if (reaches && !missed.length) wide += 1;
      if (reaches && within) continue;
      if (missed.length === 1) count(missed[0].at, place);
      if (missed.length) continue;
      for (let facet = 0; facet < counts.length; facet += 1) count(facet, place);
      if (!dated) undated.push(place);
      else hits.push(place);
    }
    return { hits, undated, counts, wide, fit: hits.length + undated.length };
  }

  /** Only the most important of the events found, as many as asked for; the counts stay those of all that fit.
   * @param {Found} found @param {string | null} top */
  most(found, top) {
    const most = /^[1-9]\d{0,4}$/.test(top ?? "") ? Number(top) : Infinity;
    if (found.fit <= most) return found;
    const kept = new Set(this.sorted([...found.hits, ...found.undated], "importance").slice(0, most));
    const within = (/** @type {number[]} */ places) => places.filter((place) => kept.has(place));
    return { ...found, hits: within(found.hits), undated: within(found.undated) };
  }

  /** Events in the order a view asks for. @param {number[]} places @param {string | null} sort */
  sorted(places, sort) {
    const { entries } = this.timeline;
    /** @type {Record<string, (a: number, b: number) => number>} */
    const orders = {
      newest: (a, b) => b - a,
      doubt: (a, b) => entries[a].score - entries[b].score || a - b,
      importance: (a, b) => entries[b].importance - entries[a].importance || a - b,
      source: (a, b) => entries[a].row[AT.mentions][0][0] - entries[b].row[AT.mentions][0][0] || entries[a].row[AT.mentions][0][1] - entries[b].row[AT.mentions][0][1],
    };
    return sort && Object.hasOwn(orders, sort) ? [...places].sort(orders[sort]) : places;
  }
}
