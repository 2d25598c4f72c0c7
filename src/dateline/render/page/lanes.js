// The lanes under the histogram: who or what an event belongs to, and how exactly its date is known. Each kind of
// mark is one path over all lanes, in the coordinates of the chart (days, and lane 0, -1, -2 … downwards).

import { barOf } from "./histogram.js";

/** @typedef {import("./events.js").Entry} Entry */
/** @typedef {{ x0: number, x1: number, lane: number, place: number }} Mark */

const MOST = 2000; // marks drawn one by one; beyond them a lane shows how many there are
const WIDE = 80; // pixels from which on a day is no mere moment: the axis shows hours
const HALF = 0.3; // half the height of a bar, of a lane's 1

/** @param {number} x */
const n = (x) => String(Math.round(x * 1e4) / 1e4);

/** @param {number} x0 @param {number} x1 @param {number} y @param {number} half */
export const box = (x0, x1, y, half) => `M${n(x0)},${n(y - half)}H${n(x1)}V${n(y + half)}H${n(x0)}Z`;

/** How an event is drawn. @param {Entry} entry @param {number} pixel days in one pixel */
function shapeOf(entry, pixel) {
  if (entry.mood !== "happened") return entry.mood;
  if (entry.uncertain) return "uncertain";
  if (entry.to - entry.from <= Math.min(1, WIDE * pixel)) return "instant"; // a day across many hours is no moment
  if (entry.to - entry.from <= 1) return "within";
  return /^[^[/]+\/[^/]+$/.test(entry.edtf ?? "") && !entry.edtf?.endsWith("..") ? "lasted" : "within";
}

/** The paths of one mark, added to `paths`. @param {Record<string, string[]>} paths @param {Entry} entry
 * @param {string} kind @param {number} y @param {number} pixel days in one pixel @param {number} more other marks at the same place @returns {[number, number]} */
function draw(paths, entry, kind, y, pixel, more) {
  const open = entry.from === -Infinity ? -1 : entry.to === Infinity ? 1 : 0;
  const known = open < 0 ? entry.to : entry.from;
  const [from, to] = open ? [known - 2 * pixel, known + 2 * pixel] : [entry.from, entry.to];
  const middle = (from + to) / 2;
  const small = to - from < 9 * pixel;
  const shape = open && entry.mood === "happened" ? "within" : kind;
  const [left, right] = [n(middle - 5.5 * pixel), n(middle + 5.5 * pixel)];
  if (shape === "denied") {
    paths.denied.push(`M${left},${n(y - HALF)}L${right},${n(y + HALF)}M${left},${n(y + HALF)}L${right},${n(y - HALF)}`);
  } else if (shape === "planned" || shape === "conditional") {
    const diamond = `M${left},${n(y)}L${n(middle)},${n(y + HALF)}L${right},${n(y)}L${n(middle)},${n(y - HALF)}Z`;
    paths[shape].push(small ? diamond : box(from, to, y, HALF * 0.7));
  } else if (shape === "instant") {
    const wide = Math.min(Math.max(to - from, 3 * pixel), 7 * pixel) / 2;
    paths.instant.push(box(middle - wide, middle + wide, y, Math.min(HALF + 0.04 * more, 0.46)));
  } else {
    const wide = Math.max((to - from) / 2, 3.5 * pixel);
    paths[shape].push(box(middle - wide, middle + wide, y, HALF * 0.7));
  }
  const fade = open ? 46 * pixel : entry.approximate ? Math.min(Math.max((to - from) / 2, 12 * pixel), 60 * pixel) : 0;
  for (const way of fade ? [-1, 1] : []) {
    if (open && way !== open) continue;
    const edge = way < 0 ? from : to;
    paths.fade.push(box(edge, edge + (way * fade) / 2, y, HALF * 0.7));
    paths.far.push(box(edge, edge + way * fade, y, HALF * 0.7));
  }
  return small ? [middle - 5 * pixel, middle + 5 * pixel] : [from, to];
}

/** A lane's own small histogram. @param {number[]} counts @param {number[]} edges @param {number} y @param {number} top */
function density(counts, edges, y, top) {
  const height = (/** @type {number} */ count) => (0.42 * count) / top;
  return counts.map((count, at) => (count ? box(edges[at], edges[at + 1], y - 0.42 + height(count), height(count)) : ""));
}

/** The paths of all lanes, the marks in them for the pointer, and their kinds: none where single marks are too many.
 * @param {import("./types").Lanes} lanes @param {number} pixel @param {number[]} edges of the bars
 * @param {string[]} names of the paths */
export function laneMarks({ held, names: { length } }, pixel, edges, names) {
  /** @type {Record<string, string[]>} */
  const paths = Object.fromEntries(names.map((name) => [name, []]));
  /** @type {Mark[]} */
  const marks = [];
  /** @type {Set<string>} */
  const kinds = new Set();
  if (held.length > MOST) {
    const counts = Array.from({ length }, () => new Array(edges.length - 1).fill(0));
    for (const { entry, lane } of held) {
      const bar = barOf(edges, entry.from === -Infinity ? entry.to : Math.max(entry.from, edges[0]));
      if (bar >= 0) counts[lane][bar] += 1;
    }
    const top = Math.max(1, ...counts.flat());
    counts.forEach((own, lane) => paths.density.push(...density(own, edges, -lane, top)));
    return { paths, marks, kinds };
  }
  /** @type {Map<string, number>} */
  const there = new Map();
  for (const { entry, lane } of held) {
    const shape = shapeOf(entry, pixel);
    const key = `${lane} ${Math.round(entry.from / pixel)} ${shape}`;
    const more = there.get(key) ?? 0;
    there.set(key, more + 1);
    const [x0, x1] = draw(paths, entry, shape, -lane, pixel, more);
    marks.push({ x0, x1, lane, place: entry.place });
    kinds.add(shape);
  }
  return { paths, marks, kinds };
}
