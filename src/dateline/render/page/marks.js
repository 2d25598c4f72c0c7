// What the reader says of events, kept in the browser's storage. The stored form is that of the corrections file
// (docs/corrections.md), so that export and import are the same object.

/** @typedef {import("./types").Mark} Mark */
/** @typedef {import("./events.js").Entry} Entry */

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

/** The well-formed marks by event; ill-formed ones are left out. @param {any} events @returns {[string, Mark][]} */
const marksOf = (events) => Object.entries(events ?? {}).map(([id, given]) => /** @type {[string, Mark]} */ ([id, checked(given)])).filter(([, mark]) => says(mark));

const UNMARKED = Object.freeze(/** @type {Mark} */ ({}));

/** What to set so that a mark is again as it was before. @param {Mark} before @param {Mark} after @returns {Mark} */
function undone(before, after) {
  const names = /** @type {(keyof Mark)[]} */ (Object.keys({ ...before, ...after }));
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(changed.map((name) => [name, before[name]]));
}

export class Marks {
  /** @param {import("./events.js").Timeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
    this.name = `dateline:${timeline.data.key}`;
    /** @type {Map<string, Mark>} */
    this.all = new Map();
    /** Steps back: what the changed events held before, and after. @type {[string, Mark, Mark][][]} */
    this.past = [];
    this.stored = true;
    /** @type {(ids: string[]) => void} */
    this.changed = () => {};
    this.load();
    addEventListener("storage", (event) => {
      if (event.key !== this.name) return;
      const before = [...this.all.keys()];
      this.load();
      this.changed([...new Set([...before, ...this.all.keys()])]);
    });
  }

  load() {
    let kept = "";
    try {
      kept = localStorage.getItem(this.name) ?? "";
    } catch {
      this.stored = false; // no storage here, or not ours to read: marks last as long as the page
    }
    try {
      this.all = new Map(marksOf(JSON.parse(kept || "{}")?.events));
    } catch {
      this.all = new Map(); // something else has written there
    }
  }

  save() {
    try {
      localStorage.setItem(this.name, JSON.stringify(this.file()));
    } catch {
      this.stored = false;
    }
  }

  /** @param {Entry} entry @returns {Mark} */
  of(entry) { return this.all.get(entry.id) ?? UNMARKED; }
  /** @param {Entry} entry */
  status(entry) { return this.of(entry).status ?? entry.status; }
  /** @param {Entry} entry */
  title(entry) { return this.of(entry).title ?? entry.title; }
  /** @param {Entry} entry */
  tags(entry) { return this.of(entry).tags ?? entry.tags; }
  /** @param {Entry} entry */
  note(entry) { return this.of(entry).note ?? entry.notes; }

  /** Changes marks of one event; undefined takes one back. @param {Entry} entry @param {Mark} change */
  set(entry, change) {
    this.catchUp();
    const about = { title: entry.title, date: entry.edtf, quote: entry.quote };
    this.apply([[entry.id, { ...this.of(entry), ...change, about }]]);
  }

  /** @param {[string, Mark | undefined][]} changes */
  apply(changes) {
    this.past.push(changes.map(([id, mark]) => [id, this.all.get(id) ?? {}, mark ?? {}]));
    this.write(changes);
  }

  /** Takes notice of what another tab may have written since. */
  catchUp() {
    if (this.stored) this.load();
  }

  /** Takes back the last step, and nothing that was done since in another tab; whether there was one. */
  undo() {
    const step = this.past.pop();
    this.catchUp();
    if (step) this.write(step.map(([id, before, after]) => [id, { ...this.all.get(id), ...undone(before, after) }]));
    return step?.map(([id]) => id);
  }

  /** @param {[string, Mark | undefined][]} changes */
  write(changes) {
    for (const [id, mark] of changes) {
      const kept = checked(mark);
      if (says(kept)) this.all.set(id, kept);
      else this.all.delete(id);
    }
    this.save();
    this.changed(changes.map(([id]) => id));
  }

  /** The corrections file. @returns {import("./types").Corrections} */
  file() {
    const events = Object.fromEntries([...this.all].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { "dateline-corrections": "1", timeline: this.timeline.title, events };
  }

  /** Takes over a corrections file: its marks win over those kept here; how many, and how many of unknown events.
   * @param {string} text @returns {{ taken: number, unknown: number, left: number }} and how many could not be read */
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
    this.catchUp();
    /** @type {[string, Mark | undefined][]} */
    const changes = marksOf(file.events).map(([id, mark]) => [id, { ...this.all.get(id), ...mark }]);
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
