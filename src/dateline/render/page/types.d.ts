// What the page's modules hand to one another. The JSON form of a row is described in render/payload.py.

export type Row = any[];

export interface SourceData {
  id: string; path: string; title: string; url: string | null; published: string | null; published_because: string;
  language: string; sha256: string; characters: number; warnings: string[]; label: string; text: string;
}

export interface PageData {
  format: number; title: string; key: string; generator: { name: string; version: string; settings: Record<string, string> };
  documents: SourceData[]; strings: string[]; rows: Row[]; undated: number;
  refused: Record<string, number>; skipped: { path: string; reason: string }[]; chart: any;
}

export interface Mention {
  source: import("./events.js").Source; start: number; end: number; expressionStart: number; expressionEnd: number;
  line: number; date: string | null; sameBecause: string[]; exact: string; parts: [string, string, string]; prefix: string; suffix: string;
}

export interface Conflict { document: string; edtf: string; display: string; quote: string; because: string }
export interface Alternative { edtf: string; reading: string; why_not: string }
export interface Related { id: string; score: number; reasons: string[] }

/** What a reader says of one event; see docs/corrections.md. */
export interface Mark {
  status?: "accepted" | "doubted" | "rejected" | "auto"; star?: boolean; note?: string; tags?: string[]; title?: string;
  about?: { title: string; date: string | null; quote: string };
}

export interface Corrections { "dateline-corrections": "1"; timeline: string; events: Record<string, Mark> }

export interface Found {
  hits: number[]; undated: number[]; counts: Int32Array[]; wide: number; fit: number;
}

/** An event in one of the lanes. */
export interface Held { entry: import("./events.js").Entry; lane: number }

/** The lanes of the chart: names shown, their values, the events in them, how many lanes there is room for. */
export interface Lanes { names: string[]; values: string[]; held: Held[]; key: string; slots: number }

/** What the chart shows: bars (their edges, shares of wider dates, sums of the others), lanes with their marks, pixels. */
export interface Drawn {
  by: string; edges: number[]; unit: import("./dates.js").Unit; spread: Float64Array; sums: Float64Array;
  lanes: Lanes; paths: import("./lanes.js").Paths; marks: import("./lanes.js").Mark[];
  size: { width: number; height: number; left: number; right: number; top: number; bottom: number; floor: number };
}

declare global {
  interface Window { Plotly?: any }
}
