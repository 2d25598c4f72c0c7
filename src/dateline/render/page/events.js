// The page's data, read back from the compact JSON that render/payload.py writes.

import { bound } from "./dates.js";

const AROUND = 32;

/** The columns of a row. */
export const AT = /** @type {const} */ ({
  id: 0, title: 1, when: 2, headings: 3, mentions: 4, because: 5, confidence: 6, kind: 7, names: 8, quote: 9, context: 10, undated: 11,
  mood: 12, by: 13, told: 14, conflicts: 15, related: 16, status: 17, tags: 18, notes: 19, importance: 20,
});

/** A document: its text is addressed in code points, as the records do. */
export class Source {
  /** @param {SourceData} data @param {number} place */
  constructor(data, place) {
    this.data = data;
    this.place = place;
    this.id = data.id;
    this.label = data.label;
    /** The code unit of every code point, where the text holds characters beyond the first plane.
     * @type {Uint32Array | null | undefined} */
    this.units = undefined;
  }

  /** The text from one code point to another. @param {number} start @param {number} end */
  slice(start, end) {
    if (this.units === undefined) this.units = /[\ud800-\udbff]/.test(this.data.text) ? unitsOf(this.data.text) : null;
    const { text } = this.data;
    if (!this.units) return text.slice(start, end);
    const last = this.units.length - 1;
    return text.slice(this.units[Math.min(start, last)], this.units[Math.min(end, last)]);
  }
}

/** @param {string} text */
function unitsOf(text) {
  const units = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return Uint32Array.from([...units, at]);
}

/** A quote cut into what stands before its date expression, the expression, and what follows.
 * @param {string} exact @param {number} from @param {number} to in code points @returns {[string, string, string]} */
function cut(exact, from, to) {
  const points = [...exact];
  return [points.slice(0, from).join(""), points.slice(from, to).join(""), points.slice(to).join("")];
}

/** One event; everything but its id, title and bounds is read from its row when it is asked for. */
export class Entry {
  /** @param {Timeline} timeline @param {Row} row @param {number} place */
  constructor(timeline, row, place) {
    this.timeline = timeline;
    this.row = row;
    this.place = place;
    this.id = row[AT.id];
    this.title = row[AT.title];
    this.dated = Boolean(row[AT.when]);
    const { start, end } = this;
    /** The first moment that belongs to the date, and the moment after the last, in days. */
    this.from = this.dated ? bound(start, false) : NaN;
    this.to = this.dated ? bound(end, true) : NaN;
  }

  /** @param {number[]} indices */
  words(indices) {
    return indices.map((index) => this.timeline.strings[index]);
  }

  /** @param {11 | 7 | 12 | 17} column */
  word(column) {
    return this.timeline.strings[this.row[column] || 0];
  }

  get when() { return this.row[AT.when] || []; }
  get start() { return this.when[1] === 0 || this.when[1] === undefined ? (this.when[0] ?? null) : this.when[1]; }
  get end() { return this.when[2] ? this.when[2] : this.when[2] === null ? null : this.start; }
  get edtf() { return this.when[0] ?? null; }
  get granularity() { return this.dated ? this.timeline.strings[this.when[4] ?? 0] : "undated"; }
  get display() { return this.when[5] ?? "undated"; }
  get approximate() { return ((this.when[6] ?? 0) & 1) > 0; }
  get uncertain() { return ((this.when[6] ?? 0) & 2) > 0; }
  /** Year, month and day heading. */
  get headings() { return this.dated ? this.words((this.row[AT.headings] || []).slice(0, 3)) : ["", "", this.undatedBecause]; }
  get addsToHeading() { return Boolean((this.row[AT.headings] || [])[3]); }
  get undatedBecause() { return this.word(AT.undated); }
  get kind() { return this.word(AT.kind); }
  get mood() { return this.row[AT.mood] ? this.word(AT.mood) : "happened"; }
  get reportedBy() { return (this.row[AT.by] || [null])[0]; }
  get told() { return this.row[AT.told] || [1, 1]; }
  get score() { return this.row[AT.confidence][0] ?? 0; }
  get reasons() { return this.words(this.row[AT.confidence][1] ?? []); }
  get importance() { return (this.row[AT.importance] || [])[0] ?? 0; }
  get weights() { return this.words((this.row[AT.importance] || [])[1] ?? []); }
  get named() { return this.row[AT.names] || []; }
  get people() { return this.words(this.named[0] ?? []); }
  get organisations() { return this.words(this.named[1] ?? []); }
  get places() { return this.words(this.named[2] ?? []); }
  get names() { return this.words(this.named[3] ?? []); }
  get quote() { return (this.row[AT.quote] || [this.mention(0).exact])[0]; }
  get status() { return this.row[AT.status] ? this.word(AT.status) : "auto"; }
  get tags() { return this.row[AT.tags] || []; }
  get notes() { return this.row[AT.notes] || ""; }
  get mentionCount() { return this.row[AT.mentions].length; }
  get sourceIds() { return [...new Set(this.row[AT.mentions].map(([document]) => this.timeline.documents[document].id))]; }
  get source() { return this.timeline.documents[this.row[AT.mentions][0][0]]; }

  /** @param {number} index @returns {Mention} */
  mention(index) {
    const [place, start, length, offset, width, line, date, same, exact, prefix, suffix] = this.row[AT.mentions][index];
    const source = this.timeline.documents[place];
    const end = start + length;
    const quote = exact ? exact[0] : source.slice(start, end);
    return {
      source, start, end, expressionStart: start + offset, expressionEnd: start + offset + width, line,
      date: date ? date[0] : this.edtf, sameBecause: this.words(same || []), exact: quote, parts: cut(quote, offset, offset + width),
      prefix: prefix ? prefix[0] : source.slice(Math.max(0, start - AROUND), start),
      suffix: suffix ? suffix[0] : source.slice(end, end + AROUND),
    };
  }

  get mentions() { return Array.from({ length: this.mentionCount }, (_, index) => this.mention(index)); }

  get context() {
    const [at, length] = this.row[AT.context] || [];
    return at === undefined ? this.quote : typeof at === "string" ? at : this.source.slice(at, at + (length ?? 0));
  }

  get because() {
    const [rule, said, steps, anchor, anchorBecause, alternatives, expression, from, cue, quoted] = this.row[AT.because];
    const { strings } = this.timeline;
    return {
      expression: expression ? expression[0] : this.mention(0).parts[1],
      rule: strings[rule ?? 0], said: strings[said ?? 0], counted_from: from ? strings[from] : "none",
      cue: strings[cue ?? 0], quoted: Boolean(quoted), anchor: anchor || null,
      anchor_because: strings[anchorBecause ?? 0], steps: this.words(steps || []),
      alternatives: (alternatives || []).map(([edtf, reading, why]) => ({ edtf, reading: strings[reading], why_not: strings[why] })),
    };
  }

  get conflicts() {
    const { strings } = this.timeline;
    return (this.row[AT.conflicts] || []).map(([document, edtf, display, quote, because]) => ({
      document: strings[document], edtf, display, quote, because: strings[because],
    }));
  }

  get related() {
    return (this.row[AT.related] || []).map(([id, score, reasons]) => ({ id, score, reasons: this.words(reasons) }));
  }

  /** The event as a record of timeline.json. */
  record() {
    const when = this.when;
    const [corroborated, independent] = this.told;
    return {
      id: this.id, title: this.title,
      date: !this.dated ? null : {
        edtf: this.edtf, timex3: when[3] || this.edtf, start: this.start, end: this.end,
        granularity: this.granularity, part: when[7] || null, approximate: this.approximate,
        uncertain: this.uncertain, zone: when[8] || null, display: this.display,
      },
      undated_because: this.undatedBecause, because: this.because, quote: this.quote, context: this.context,
      people: this.people, organisations: this.organisations, places: this.places, names: this.names, kind: this.kind,
      modality: { kind: this.mood, reported_by: this.reportedBy },
      confidence: { score: this.score, reasons: this.reasons },
      importance: { score: this.importance, reasons: this.weights },
      mentions: this.mentions.map((m) => ({
        document: m.source.id, start: m.start, end: m.end,
        expression_start: m.expressionStart, expression_end: m.expressionEnd,
        exact: m.exact, prefix: m.prefix, suffix: m.suffix, line: m.line, date: m.date, same_because: m.sameBecause,
      })),
      corroboration: { documents: corroborated, independent },
      conflicts: this.conflicts, related: this.related, status: this.status, tags: this.tags, notes: this.notes,
    };
  }
}

/** Everything the file holds. */
export class Timeline {
  /** @param {PageData} data */
  constructor(data) {
    this.data = data;
    this.title = data.title;
    this.strings = data.strings;
    this.documents = data.documents.map((document, place) => new Source(document, place));
    this.sources = new Map(this.documents.map((source) => [source.id, source]));
    this.entries = data.rows.map((row, place) => new Entry(this, row, place));
    this.datedCount = data.rows.length - data.undated;
    this.places = new Map(this.entries.map((entry) => [entry.id, entry.place]));
  }

  /** What a document is called; its id if there is none of that id. @param {string} id */
  label(id) {
    return this.sources.get(id)?.label ?? id;
  }

  /** The event with this id. @param {string | null} id */
  entry(id) {
    const place = this.places.get(id ?? "");
    return place === undefined ? undefined : this.entries[place];
  }
}
