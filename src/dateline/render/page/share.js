// What leaves the page, and only by the reader's hand: citations, links, and the events in view as files.

import { say } from "./dom.js";
import { address, current } from "./state.js";

/** @param {string} text @param {string} what */
async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    say(`The browser does not let this page copy: ${text}`);
  }
}

/** Quote, source, date and place in the text, of one of the mentions. @param {Entry} entry @param {Marks} marks @param {number} [at] */
export function citation(entry, marks, at = 0) {
  const { source, line, start, end, exact, date } = entry.mention(Math.min(at, entry.mentionCount - 1));
  const { anchor, expression } = entry.because;
  const url = source.data.url ? ` ${source.data.url}` : "";
  const counted = anchor && !at ? ` (“${expression}”, counted from ${anchor})` : "";
  const other = date !== entry.edtf ? `; this source: ${date ?? "undated"}` : "";
  const dated = entry.dated ? `dated ${entry.display}${counted}${other}` : `undated: ${entry.undatedBecause}`;
  const place = `${source.data.path}, line ${line}, characters ${start}–${end}`;
  return `${marks.title(entry)}: “${at ? exact : entry.quote}” — ${source.label} (${place})${url}; ${dated} [${entry.id}]`;
}

/** @param {Entry} entry @param {Marks} marks @param {number} [at] the mention */
export const copyCitation = (entry, marks, at) => copy(citation(entry, marks, at), "Citation");
/** @param {Entry} entry */
export const copyLink = (entry) => copy(address({ id: entry.id }), "Link");
export const copyView = () => copy(address(current()), "Link to this view");

/** Hands a file to the reader. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The record of an event with the reader's marks in it. @param {Entry} entry @param {Marks} marks */
function record(entry, marks) {
  return { ...entry.record(), title: marks.title(entry), status: marks.status(entry), tags: marks.tags(entry), notes: marks.note(entry) };
}

/** A timeline.json of these events. @param {Entry[]} entries @param {Marks} marks */
export function asJson(entries, marks) {
  const { title, generator, documents, refused, skipped } = marks.timeline.data;
  const told = new Set(entries.flatMap((entry) => entry.mentions.map((m) => m.source.id)));
  const own = documents.filter(({ id }) => told.has(id)).map(({ label: _, text: __, ...published }) => published);
  const [events, undated] = [true, false].map((dated) => entries.filter((entry) => entry.dated === dated).map((entry) => record(entry, marks)));
  return JSON.stringify({ dateline: "1", generator, title, documents: own, events, undated, skipped, refused }, null, 1) + "\n";
}

/** A cell that no spreadsheet takes for a formula. @param {any} value */
function cell(value) {
  const text = String(value ?? "");
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
}

/** @param {Entry[]} entries @param {Marks} marks */
export function asCsv(entries, marks) {
  /** @type {[string, (entry: Entry) => any][]} */
  const columns = [
    ["id", (e) => e.id], ["date", (e) => e.display], ["edtf", (e) => e.edtf],
    ["start", (e) => e.start], ["end", (e) => e.end],
    ["granularity", (e) => e.granularity], ["approximate", (e) => e.approximate], ["uncertain", (e) => e.uncertain],
    ["undated_because", (e) => e.undatedBecause], ["title", (e) => marks.title(e)], ["quote", (e) => e.quote],
    ["expression", (e) => e.because.expression], ["source", (e) => e.source.data.title], ["published", (e) => e.source.data.published],
    ["path", (e) => e.source.data.path], ["line", (e) => e.mention(0).line], ["url", (e) => e.source.data.url],
    ["people", (e) => e.people.join("; ")], ["organisations", (e) => e.organisations.join("; ")], ["places", (e) => e.places.join("; ")],
    ["kind", (e) => e.kind], ["modality", (e) => e.mood], ["reported_by", (e) => e.reportedBy], ["confidence", (e) => e.score],
    ["documents", (e) => e.told[0]], ["independent", (e) => e.told[1]],
    ["conflicts", (e) => e.conflicts.map((c) => `${c.edtf} (${marks.timeline.label(c.document)})`).join("; ")],
    ["status", (e) => marks.status(e)], ["starred", (e) => Boolean(marks.of(e).star)],
    ["tags", (e) => marks.tags(e).join("; ")], ["note", (e) => marks.note(e)],
  ];
  const rows = entries.map((entry) => columns.map(([, value]) => cell(value(entry))).join(","));
  return `\ufeff${[columns.map(([name]) => name).join(","), ...rows].join("\r\n")}\r\n`;
}

/** Document text that Markdown leaves alone. @param {string} text */
const literal = (text) => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&");

/** A report: events under years, sources as footnotes. @param {Entry[]} entries @param {Marks} marks */
export function asMarkdown(entries, marks) {
  const lines = [`# ${literal(marks.timeline.title)}`, ""];
  let year = "";
  for (const entry of entries) {
    const heading = entry.dated ? entry.headings[0] : "Undated";
    if (heading !== year) lines.push(`## ${(year = heading)}`, "");
    const { line } = entry.mention(0);
    const told = [
      entry.mood !== "happened" && entry.mood, entry.reportedBy && `according to ${entry.reportedBy}`,
      marks.status(entry) !== "auto" && marks.status(entry),
    ].filter(Boolean);
    const when = entry.dated ? entry.display : `undated, ${entry.undatedBecause}`;
    const said = `${literal(marks.title(entry))}${told.length ? ` (${literal(told.join(", "))})` : ""}`;
    lines.push(`- **${literal(when)}** ${said}. “${literal(entry.quote)}”[^${entry.source.place + 1}], line ${line}`);
    if (marks.note(entry)) lines.push(`  Note: ${literal(marks.note(entry))}`);
  }
  lines.push("");
  for (const source of new Set(entries.map((entry) => entry.source))) {
    const { path, url } = source.data;
    lines.push(`[^${source.place + 1}]: ${literal(source.label)}, ${literal(path)}${url ? `, ${literal(url)}` : ""}`);
  }
  return lines.join("\n") + "\n";
}
