// What the reader says of events, kept in the browser's storage. The stored form is that of the corrections file
// (docs/corrections.md), so that export and import are the same object.

import { keep, kept } from "./state.js";

const STATUSES = ["auto", "accepted", "doubted", "rejected"];

/** The parts of a record that are well-formed; anything else in a file is left out. @param {any} given @returns {Mark} */
function checked(given) {
  /** @type {Mark} */
  const mark = {};
  if (STATUSES.includes(given?.status)) mark.status = given.status;
  if (given?.star === true) mark.star = true;
  for (const name of /** @type {("note" | "title")[]} */ (["note", "title"])) {
    if (typeof given?.[name] === "string" && given[name] !== "") mark[name] = given[name];
  }
  if (Array.isArray(given?.tags)) mark.tags = given.tags.filter((/** @type {any} */ tag) => typeof tag === "string");
  const about = given?.about;
  if (typeof about?.title === "string" && typeof about.quote === "string") {
    mark.about = { title: about.title, date: typeof about.date === "string" ? about.date : null, quote: about.quote };
  }
  return mark;
}

/** Whether a mark says anything. @param {Mark} mark */
const says = (mark) => Object.keys(mark).some((name) => name !== "about");

/** The well-formed marks by event; ill-formed ones are left out. @param {any} events */
const marksOf = (events) =>
  Object.entries(events ?? {}).map(([id, given]) => /** @type {[string, Mark]} */ ([id, checked(given)])).filter(([, mark]) => says(mark));

/** What to set so that a mark is again as it was before. @param {Mark} before @param {Mark} after @returns {Mark} */
function undone(before, after) {
  const names = /** @type {(keyof Mark)[]} */ (Object.keys({ ...before, ...after }));
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, before[name]]));
}

export class Marks {
  /** @param {Timeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
    this.name = `dateline:${timeline.data.key}`;
    /** @type {Map<string, Mark>} */
    this.all = new Map();
    /** Steps back: what the changed events held before, and after. @type {[string, Mark, Mark][][]} */
    this.past = [];
    this.changed = (/** @type {string[]} */ _) => {};
    this.load();
    addEventListener("storage", (event) => {
      if (event.key !== this.name) return;
      const before = this.all;
      this.load();
      this.changed([...new Map([...before, ...this.all]).keys()]);
    });
  }

  load() {
    const text = kept(this.name);
    this.stored = text !== undefined; // no storage here, or not ours: marks last as long as the page
    try {
      this.all = new Map(marksOf(JSON.parse(text || "{}").events));
    } catch {
      this.all = new Map(); // something else has written there
    }
  }

  /** @param {Entry} entry @returns {Mark} */
  of(entry) { return this.all.get(entry.id) ?? {}; }
  status = (/** @type {Entry} */ entry) => this.of(entry).status ?? entry.status;
  title = (/** @type {Entry} */ entry) => this.of(entry).title ?? entry.title;
  tags = (/** @type {Entry} */ entry) => this.of(entry).tags ?? entry.tags;
  note = (/** @type {Entry} */ entry) => this.of(entry).note ?? entry.notes;

  /** Changes marks of one event; undefined takes one back. @param {Entry} entry @param {Mark} change */
  set(entry, change) {
    const about = { title: entry.title, date: entry.edtf, quote: entry.quote };
    this.apply([[entry.id, { ...change, about }]]);
  }

  /** @param {[string, Mark][]} changes */
  apply(changes) {
    if (this.stored) this.load(); // another tab may have written since
    const after = changes.map(([id, change]) => /** @type {[string, Mark]} */ ([id, { ...this.all.get(id), ...change }]));
    this.past.push(after.map(([id, mark]) => [id, this.all.get(id) ?? {}, mark]));
    this.write(after);
  }

  /** Takes back the last step, and nothing that was done since in another tab; whether there was one. */
  undo() {
    const step = this.past.pop();
    if (this.stored) this.load(); // another tab may have written since
    if (step) this.write(step.map(([id, before, after]) => [id, { ...this.all.get(id), ...undone(before, after) }]));
    return step?.map(([id]) => id);
  }

  /** @param {[string, Mark][]} changes */
  write(changes) {
    for (const [id, mark] of changes) {
      const kept = checked(mark);
      if (says(kept)) this.all.set(id, kept);
      else this.all.delete(id);
    }
    this.stored = keep(this.name, JSON.stringify(this.file()));
    this.changed(changes.map(([id]) => id));
  }

  /** The corrections file. @returns {Corrections} */
  file() {
    const events = Object.fromEntries([...this.all].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { "dateline-corrections": "1", timeline: this.timeline.title, events };
  }

  /** Takes over a corrections file: its marks win over those kept here. How many, and how many of unknown events or
   * that could not be read. @param {string} text */
  read(text) {
    let file;
    try {
      file = JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      throw new Error("It is not JSON.");
    }
    if (file?.["dateline-corrections"] !== "1" || typeof file.events !== "object" || file.events === null || Array.isArray(file.events)) {
      throw new Error("This is no corrections file of a version this page can read.");
    }
    const changes = marksOf(file.events);
    if (changes.length) this.apply(changes);
    return { taken: changes.length, left: Object.keys(file.events).length - changes.length, unknown: changes.filter(([id]) => !this.timeline.entry(id)).length };
  }

  /** Marks whose event this timeline does not have (any more): kept, and exported again. */
  orphans() {
    return [...this.all].filter(([id]) => !this.timeline.entry(id));
  }

  /** How many events carry a verdict. */
  reviewed() {
    return this.timeline.entries.reduce((count, entry) => count + (this.status(entry) === "auto" ? 0 : 1), 0);
  }
}
