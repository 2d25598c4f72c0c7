// One event in full: where its sentence stands, how its date was understood, who else tells it, what disagrees,
// and the reader's own marks. And a whole document, scrolled to the place.

import { bdi, button, el, figure, fill, get, plural, say, twoDigits, webAddress } from "./dom.js";
import { AT } from "./events.js";
import { copyCitation, copyLink } from "./share.js";
import { show } from "./state.js";

const AROUND = 400; // characters of the passage before and after a quote
const BLOCK = 4000; // characters of a document that are laid out together

/** @param {string} title @param {(Node | string | null | false)[]} children */
const section = (title, ...children) => el("section", {}, el("h3", {}, title), ...children);

/** @param {[string, Node | string | null | false][]} pairs */
const facts = (pairs) => el("dl", {}, ...pairs.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));

/** @param {string} name @param {string[]} items */
const list = (name, items) => items.length > 0 && el(name, {}, ...items.map((item) => el("li", {}, item)));

/** A mention in its passage: what stands around it, the sentence, the expression in the sentence.
 * @param {Mention} mention @param {string} context */
function passage({ exact, parts }, context) {
  const at = context.indexOf(exact);
  const [before, after] = at < 0 ? ["", ""] : [context.slice(0, at), context.slice(at + exact.length)];
  const quote = el("strong", {}, parts[0], el("mark", {}, parts[1]), parts[2]);
  return el("blockquote.passage", { dir: "auto" }, before, quote, after);
}

/** The passage around a mention: its paragraph, or as much of it as can be read at a glance. @param {Mention} mention */
function around({ source, start, end, exact }) {
  const before = source.slice(Math.max(0, start - AROUND), start).split(/\n\s*\n/).at(-1) ?? "";
  const after = source.slice(end, end + AROUND).split(/\n\s*\n/)[0];
  const head = before.length < AROUND ? before : before.replace(/^\S*/, "…");
  return head + exact + (after.length < AROUND ? after : after.replace(/\S*$/, "…"));
}

/** A text in blocks that end with a line, so that of a long one only what is in view is laid out.
 * @param {(string | Node)[]} parts @returns {Node[]} */
function blocks(parts) {
  const made = [/** @type {(string | Node)[]} */ ([])];
  let size = 0;
  for (const part of parts) {
    for (const piece of typeof part === "string" ? part.split(/(?<=\n)/) : [part]) {
      made[made.length - 1].push(piece);
      size += (typeof piece === "string" ? piece : piece.textContent ?? "").length;
      if (size < BLOCK || typeof piece !== "string" || !piece.endsWith("\n")) continue;
      made.push([]);
      size = 0;
    }
  }
  return made.map((pieces) => el("div", {}, ...pieces));
}

export class Panel {
  /** @param {Timeline} timeline @param {Marks} marks */
  constructor(timeline, marks) {
    /** @type {Entry | undefined} */
    this.entry = undefined;
    this.timeline = timeline;
    this.marks = marks;
    this.node = get("panel");
    this.reader = get("reader");
    /** What the panel covers on a phone. @type {HTMLElement[]} */
    this.rest = [...document.querySelectorAll(/** @type {"div"} */ ("body > header, #narrow, #chart, #facets, .column"))];
    this.reader.addEventListener("close", () => this.reader.open || show({ doc: null })); // it comes late: another may be open
    /** @type {[string, (value: string) => Mark][]} */
    const fields = [
      ["title", (title) => ({ title: title === this.entry?.title ? undefined : title })], ["note", (note) => ({ note })],
      ["tags", (tags) => ({ tags: [...new Set(tags.split(",").map((tag) => tag.trim()).filter(Boolean))] })],
    ];
    for (const [name, mark] of fields) {
      const field = get(`own-${name}`);
      field.onchange = () => this.entry && marks.set(this.entry, mark(field.value.trim()));
      // a page that goes away while somebody writes tells its fields of no change
      const leave = () => field === document.activeElement && field.value.trim() !== this.own(name).trim() && field.onchange?.(new Event("change"));
      addEventListener("pagehide", leave);
      document.addEventListener("visibilitychange", () => document.hidden && leave());
    }
  }

  /** What stands in a field of the reader's own, as it is kept. @param {string} name */
  own(name) {
    const { entry, marks } = this;
    return !entry ? "" : name === "title" ? marks.title(entry) : name === "tags" ? marks.tags(entry).join(", ") : marks.note(entry);
  }

  /** Shows an event, or closes the panel. @param {Entry | undefined} entry @param {number} mention */
  show(entry, mention) {
    if (entry !== this.entry) for (const name of ["title", "tags", "note"]) get(`own-${name}`).blur(); // what is written belongs to the event before
    document.body.classList.toggle("open", Boolean(entry));
    const covered = Boolean(entry) && matchMedia("(max-width: 599px)").matches; // on a phone the panel covers all the rest
    for (const node of this.rest) node.inert = covered;
    get("intro").hidden = Boolean(entry);
    get("event").hidden = !entry;
    this.entry = entry;
    if (!entry) return;
    const current = Math.min(mention, entry.mentionCount - 1);
    const flags = [entry.mood !== "happened" && entry.mood, entry.approximate && "about then", entry.uncertain && "perhaps then"];
    fill(get("event-date"), entry.display, entry.edtf && el("code", {}, entry.edtf), ...flags.map((flag) => flag && el("b.mood", {}, flag)));
    fill(get("why"), this.place(entry, current), this.reckoning(entry), this.disagreement(entry),
      this.told(entry, current), this.duplicates(entry), this.worth(entry));
    this.refresh(true);
    this.node.scrollTop = 0;
  }

  /** Shows the marks as they are now. @param {boolean} [all] also in a field that is being written in */
  refresh(all) {
    const { entry, marks } = this;
    if (!entry) return;
    const star = Boolean(marks.of(entry).star);
    for (const node of /** @type {NodeListOf<HTMLElement>} */ (get("event").querySelectorAll("[data-verdict]"))) {
      const name = node.dataset.verdict;
      node.setAttribute("aria-pressed", String(name === "star" ? star : name === marks.status(entry)));
      if (name === "star") node.textContent = star ? "★ Starred" : "☆ Star";
    }
    fill(get("event-title"), bdi(marks.title(entry)));
    for (const name of ["title", "tags", "note"]) {
      if (all || get(`own-${name}`) !== document.activeElement) get(`own-${name}`).value = this.own(name);
    }
    get("kept").textContent = marks.stored
      ? "Kept in this browser; export the corrections to keep them for good."
      : "This browser keeps nothing for this page: export the corrections before you close it.";
  }

  /** @param {Entry} entry @param {number} current */
  place(entry, current) {
    const mention = entry.mention(current);
    const { source, line } = mention;
    const web = webAddress(source.data.url);
    return section("The passage",
      passage(mention, source.data.text ? around(mention) : entry.context),
      el("p.small", {}, bdi(source.label), " · ", bdi(source.data.path), `, line ${line}`),
      el("div.row", {}, button("Show the document", () => show({ doc: source.id }, true)),
        button("Copy citation", () => copyCitation(entry, this.marks, current)), button("Copy link", () => copyLink(entry)),
        web && el("a", { href: web, rel: "noopener noreferrer", target: "_blank" }, "Open the source’s address")));
  }

  /** How the date came about. @param {Entry} entry */
  reckoning(entry) {
    const { expression, rule, said, cue, quoted, anchor, anchor_because: why, steps, alternatives } = entry.because;
    const refused = alternatives.map((a) => el("li", {}, el("code", {}, a.edtf), ` ${a.reading}: not, because ${a.why_not}`));
    return section("Where the date comes from",
      facts([
        ["Words", el("mark", {}, bdi(expression))], ["Read as", said && el("code", {}, said)], ["By the rule", rule],
        ["Decided by", cue && `the word “${cue}”`], ["Spoken", quoted && "it stands in a quotation"],
        ["Counted from", anchor && `${anchor}${why ? `, ${why}` : ""}`], ["No anchor", !anchor && why],
        ["Gives", entry.dated ? `${entry.display} (${entry.edtf})` : "no date"], ["Undated because", entry.undatedBecause],
      ]),
      list("ol", steps), refused.length > 0 && el("h4", {}, "Readings refused"), refused.length > 0 && el("ul", {}, ...refused));
  }

  /** @param {Entry} entry */
  disagreement(entry) {
    if (!entry.conflicts.length) return null;
    const { mentions, timeline } = entry;
    /** The source, as a way to the place where it says so. @param {string} id @param {string} quote */
    const way = (id, quote) => {
      const at = mentions.findIndex(({ source, exact }) => source.id === id && (exact === quote || exact.includes(quote) || quote.includes(exact)));
      const go = at < 0 ? () => show({ doc: id }, true) : () => show({ mention: String(at) });
      return button(timeline.label(id), go, { class: "link" });
    };
    const row = (/** @type {string[]} */ ...[date, id, quote, because]) => el("tr", {}, el("th", { scope: "row" }, date),
      el("td", {}, el("q", { dir: "auto" }, quote), el("p", {}, way(id, quote)), because && el("p.small", {}, because)));
    return section("Sources disagree", el("table", {},
      el("tr", {}, ...["Date", "Who says so, and why"].map((name) => el("th", { scope: "col" }, name))),
      row(entry.display, entry.source.id, entry.quote, entry.because.steps.at(-1) ?? ""),
      ...entry.conflicts.map((c) => row(c.display, c.document, c.quote, c.because))));
  }

  /** @param {Entry} entry @param {number} current */
  told(entry, current) {
    if (entry.mentionCount === 1) return null;
    const items = entry.mentions.map(({ source, date, line, exact, sameBecause }, at) => el("li", { "aria-current": at === current ? "true" : null },
      button(source.label, () => show({ mention: String(at) }), { class: "link" }), ` ${date ?? "undated"} · line ${line}`,
      el("blockquote", { dir: "auto" }, exact), ...sameBecause.map((reason) => el("p.small", {}, reason))));
    const [documents, independent] = entry.told;
    return section(`Told in ${plural(documents, "document")}${documents > 1 ? `, ${independent} of them independent` : ""}`, el("ol.mentions", {}, ...items));
  }

  /** @param {Entry} entry */
  duplicates(entry) {
    const items = entry.related.map(({ id, score, reasons }) => {
      const other = this.timeline.entry(id);
      const name = other ? `${other.display}: ${this.marks.title(other)}` : id;
      return el("li", {}, button(name, () => show({ id, mention: null }, true), { class: "link" }), ` ${twoDigits(score)}; ${reasons.join("; ")}`);
    });
    return items.length ? section("Perhaps the same event", el("ul", {}, ...items)) : null;
  }

  /** @param {Entry} entry */
  worth(entry) {
    const names = [...entry.people, ...entry.organisations, ...entry.places, ...entry.names];
    const joined = el("span", {}, ...names.flatMap((name, at) => (at ? [", ", bdi(name)] : [bdi(name)])));
    return el("section", {}, el("h3", {}, `Confidence ${twoDigits(entry.score)}`), list("ul", entry.reasons),
      el("h3", {}, `Importance ${twoDigits(entry.importance)}`), list("ul", entry.weights),
      facts([["Kind", entry.kind], ["Names", names.length > 0 && joined]]));
  }

  /** Moves through the mentions of the event shown. @param {number} step @param {number} current */
  turn(step, current) {
    if (!this.entry) return;
    const count = this.entry.mentionCount;
    const next = (current + step + count) % count;
    show({ mention: String(next) });
    say(`Mention ${next + 1} of ${count}`);
  }

  /** Shows a document whole, with all its events marked, scrolled to the one at hand. @param {string | null} id @param {number} mention */
  read(id, mention) {
    const source = this.timeline.sources.get(id ?? "");
    if (!source) {
      if (this.reader.open) this.reader.close();
      if (id) say(`This timeline has no document ${id}.`);
      return;
    }
    const { title, path, published, published_because: why, warnings, characters } = source.data;
    get("reader-title").replaceChildren(bdi(title));
    const size = `${figure(characters)} characters`;
    const known = [bdi(path), ` · ${size} · published ${published ?? "on an unknown date"}: `, bdi(why)];
    get("reader-facts").replaceChildren(...known, ...warnings.map((warning) => el("em", {}, ` ${warning}`)));
    const at = this.entry ? this.entry.mention(Math.min(mention, this.entry.mentionCount - 1)) : null;
    get("reader-text").replaceChildren(...blocks(this.marked(source, at)));
    if (!this.reader.open) this.reader.showModal();
    (this.reader.querySelector("[aria-current]") ?? get("reader-title")).scrollIntoView({ block: "center" });
  }

  /** A document's text: every expression that gave a date leads to its event, the sentence at hand stands out.
   * @param {Source} source @param {Mention | null} current @returns {(string | Node)[]} */
  marked(source, current) {
    const told = this.timeline.entries.filter(({ row }) => row[AT.mentions].some(([document]) => document === source.place));
    const spans = told.flatMap((entry) => entry.mentions.map((mention, at) => ({ mention, entry, at })))
      .filter(({ mention }) => mention.source === source)
      .map(({ mention, entry, at }) => ({ start: mention.expressionStart, end: mention.expressionEnd, entry, at }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const cut = (/** @type {number} */ from, /** @type {number} */ to) => {
      const parts = [];
      for (const { start, end, entry, at } of spans) {
        if (start < from || end > to) continue;
        const names = { href: `#id=${entry.id}`, "data-mention": at, title: this.marks.title(entry) };
        parts.push(source.slice(from, start), el("a", names, el("mark", {}, source.slice(start, end))));
        from = end;
      }
      return [...parts, source.slice(from, to)];
    };
    const all = source.data.characters;
    if (!current || current.source !== source) return cut(0, all);
    const here = el("strong", { "aria-current": "true" }, ...cut(current.start, current.end));
    return [...cut(0, current.start), here, ...cut(current.end, all)];
  }
}
