// What the page's modules hand to one another. The JSON form of a row is described in render/payload.py.

export {};

declare global {
  type Entry = import("./events.js").Entry;
  type Timeline = import("./events.js").Timeline;
  type Source = import("./events.js").Source;
  type Filter = import("./filter.js").Filter;
  type Marks = import("./marks.js").Marks;
  type Unit = import("./dates.js").Unit;

  // Numbers within rows are mostly indices of `strings`; 0 is the default, and defaults at the end are left away.
  type WhenRow = [
    edtf: string, start?: string | 0 | null, end?: string | 0 | null, timex3?: string | 0, unit?: number,
    display?: string, approximateUncertain?: number, part?: string | 0, zone?: string | 0,
  ];
  type MentionRow = [
    document: number, start: number, length: number, expression: number, width: number, line: number,
    date?: [string | null] | 0, same?: number[] | 0, exact?: [string] | 0, prefix?: [string] | 0, suffix?: [string] | 0,
  ];
  type BecauseRow = [
    rule?: number, said?: number, steps?: number[] | 0, anchor?: string | 0, anchorBecause?: number,
    alternatives?: [edtf: string, reading: number, why: number][] | 0, expression?: [string] | 0, from?: number, cue?: number, quoted?: number,
  ];
  type Scored = [score?: number, reasons?: number[]];
  type Row = [
    id: string, title: string, when: WhenRow | 0, headings: [number, number, number, number] | 0, mentions: MentionRow[],
    because: BecauseRow, confidence: Scored, kind?: number, names?: number[][] | 0, quote?: [string] | 0,
    context?: [number, number] | [string] | 0, undated?: number, mood?: number, by?: [string] | 0,
    told?: [number, number] | 0, conflicts?: [document: number, edtf: string, display: string, quote: string, because: number][] | 0,
    related?: [id: string, score: number, reasons: number[]][] | 0, status?: number, tags?: string[] | 0,
    notes?: string | 0, importance?: Scored | 0,
  ];

  interface SourceData {
    id: string; path: string; title: string; url: string | null; published: string | null; published_because: string;
    language: string; sha256: string; characters: number; warnings: string[]; label: string; text: string;
  }

  interface PageData {
    format: number; title: string; key: string; generator: { name: string; version: string; settings: Record<string, string> };
    documents: SourceData[]; strings: string[]; rows: Row[]; undated: number;
    refused: Record<string, number>; skipped: { path: string; reason: string }[]; chart: any;
  }

  interface Mention {
    source: Source; start: number; end: number; expressionStart: number; expressionEnd: number;
    line: number; date: string | null; sameBecause: string[]; exact: string; parts: [string, string, string]; prefix: string; suffix: string;
  }

  interface Conflict { document: string; edtf: string; display: string; quote: string; because: string }
  interface Alternative { edtf: string; reading: string; why_not: string }
  interface Related { id: string; score: number; reasons: string[] }

  /** What a reader says of one event; see docs/corrections.md. */
  interface Mark {
    status?: "accepted" | "doubted" | "rejected" | "auto"; star?: boolean; note?: string; tags?: string[]; title?: string;
    about?: { title: string; date: string | null; quote: string };
  }

  interface Corrections { "dateline-corrections": "1"; timeline: string; events: Record<string, Mark> }

  /** Its values are texts, or numbers of texts in the timeline's `strings`, which are quicker to tell apart. */
  interface Facet { key: string; label: string; of: (entry: Entry) => (string | number)[]; own?: boolean; name: (value: string) => string }

  interface FacetRow { node: HTMLElement; box: HTMLInputElement; not: HTMLElement; number: HTMLElement }

  /** A facet beside the list: how many values may be shown, rows made so far, the values shown, how many events have each. */
  interface FacetGroup {
    at: number; same: boolean; node: HTMLElement; list: HTMLElement; more: HTMLElement; most: number; counts: Int32Array;
    rows: Map<number, FacetRow>; shown: number[];
  }

  interface Found {
    hits: number[]; undated: number[]; counts: Int32Array[]; wide: number; fit: number;
  }

  type Paths = Record<string, string>;

  /** A mark in a lane, for the pointer to find. */
  interface LaneMark { x0: number; x1: number; lane: number; place: number }

  /** An event in one of the lanes. */
  interface Held { entry: Entry; lane: number }

  /** The lanes of the chart: names shown, their values, the events in them, how many lanes there is room for. */
  interface Lanes { names: string[]; values: string[]; held: Held[]; key: string; slots: number }

  /** What the chart shows: bars (their edges, shares of wider dates, sums of the others), lanes with their marks, pixels. */
  interface Drawn {
    by: string; edges: number[]; unit: Unit; spread: Float64Array; sums: Float64Array;
    lanes: Lanes; paths: Paths; marks: LaneMark[];
    size: { width: number; height: number; left: number; right: number; top: number; bottom: number; floor: number };
  }

  interface Window { Plotly?: any }
}
