// The lanes under the histogram: who or what an event belongs to, and how exactly its date is known. Each kind of
// mark is one path over all lanes, in the coordinates of the chart: days, and upright lanes, with 0 above the first.

import { barOf } from "./histogram.js";

const MOST = 2000; // marks drawn one by one; beyond them a lane shows how many there are
const WIDE = 80; // pixels from which on a day is no mere moment: the axis shows hours
const HALF = 0.3; // half the height of a mark, of a lane's 1

/** @type {Lanes} */
export const NO_LANES = { names: [], values: [], held: [], key: "", slots: 0 };

/** @param {number} x */
const n = (x) => String(Math.round(x * 1e4) / 1e4);

/** Adds a piece to one of the paths. @param {Paths} paths @param {string} name @param {string} piece */
export const add = (paths, name, piece) => (paths[name] = (paths[name] ?? "") + piece);

/** @param {number} x0 @param {number} x1 @param {number} y @param {number} half */
export const box = (x0, x1, y, half) => `M${n(x0)},${n(y - half)}H${n(x1)}V${n(y + half)}H${n(x0)}Z`;

/** The lanes: the values of a facet that most events in view have. @param {Filter} filter
 * @param {string} key of the facet @param {number} most lanes @param {Entry[]} entries @returns {Lanes} */
export function lanesOf(filter, key, most, entries) {
  const at = filter.facets.findIndex((facet) => facet.key === key);
  if (at < 0) return NO_LANES;
  const members = filter.members[at];
  const { totals, values: all } = filter.ranked(at, entries);
  const slots = Math.min(all.length, most); // the same for every view, so that nothing below moves
  const ranked = all.slice(0, slots).filter((value) => totals[value]);
  const lane = new Int32Array(all.length).fill(-1);
  ranked.forEach((value, rank) => (lane[value] = rank));
  const held = entries.flatMap((entry) =>
    members[entry.place].filter((value) => lane[value] >= 0).map((value) => ({ entry, lane: lane[value] })));
  const values = ranked.map((value) => filter.values[at][value]);
  return { names: values.map((value) => filter.facets[at].name(value)), values, held, key, slots };
}

/** How an event is drawn. @param {Entry} entry @param {number} pixel days in one pixel */
function shapeOf(entry, pixel) {
  if (entry.mood !== "happened") return entry.mood;
  if (entry.uncertain) return "uncertain";
  if (entry.to - entry.from <= Math.min(1, WIDE * pixel)) return "instant"; // a day across many hours is no moment
  if (entry.to - entry.from <= 1) return "within";
  return /^[^[/]+\/[^/]+$/.test(entry.edtf ?? "") && !entry.edtf?.endsWith("..") ? "lasted" : "within";
}

/** The paths of one mark, added to `paths`. @param {Paths} paths @param {Entry} entry
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
    add(paths, "denied", `M${left},${n(y - HALF)}L${right},${n(y + HALF)}M${left},${n(y + HALF)}L${right},${n(y - HALF)}`);
  } else if (shape === "planned" || shape === "conditional") {
    const diamond = `M${left},${n(y)}L${n(middle)},${n(y + HALF)}L${right},${n(y)}L${n(middle)},${n(y - HALF)}Z`;
    add(paths, shape, small ? diamond : box(from, to, y, HALF * 0.7));
  } else if (shape === "instant") {
    const wide = Math.min(Math.max(to - from, 3 * pixel), 7 * pixel) / 2;
    add(paths, "instant", box(middle - wide, middle + wide, y, Math.min(HALF + 0.04 * more, 0.46)));
  } else {
    const wide = Math.max((to - from) / 2, 3.5 * pixel);
    add(paths, shape, box(middle - wide, middle + wide, y, HALF * 0.7));
  }
  const fade = open ? 46 * pixel : entry.approximate ? Math.min(Math.max((to - from) / 2, 12 * pixel), 60 * pixel) : 0;
  for (const way of fade ? [-1, 1] : []) {
    if (open && way !== open) continue;
    const edge = way < 0 ? from : to;
    add(paths, "fade", box(edge, edge + (way * fade) / 2, y, HALF * 0.7));
    add(paths, "far", box(edge, edge + way * fade, y, HALF * 0.7));
  }
  return small ? [middle - 5 * pixel, middle + 5 * pixel] : [from, to];
}

/** A lane's own small histogram. @param {number[]} counts @param {number[]} edges @param {number} y @param {number} top */
function density(counts, edges, y, top) {
  const height = (/** @type {number} */ count) => (0.42 * count) / top;
  return counts.map((count, at) => (count ? box(edges[at], edges[at + 1], y - 0.42 + height(count), height(count)) : "")).join("");
}

/** The paths of all lanes, the marks in them for the pointer, and their kinds: none where single marks are too many.
 * @param {Lanes} lanes @param {number} pixel @param {number[]} edges of the bars */
export function laneMarks({ held, names: { length } }, pixel, edges) {
  /** @type {Paths} */
  const paths = {};
  /** @type {LaneMark[]} */
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
    counts.forEach((own, lane) => add(paths, "density", density(own, edges, -lane - 0.5, top)));
    return { paths, marks, kinds };
  }
  /** @type {Map<string, number>} */
  const there = new Map();
  for (const { entry, lane } of held) {
    const shape = shapeOf(entry, pixel);
    const key = `${lane} ${Math.round(entry.from / pixel)} ${shape}`;
    const more = there.get(key) ?? 0;
    there.set(key, more + 1);
    const [x0, x1] = draw(paths, entry, shape, -lane - 0.5, pixel, more);
    marks.push({ x0, x1, lane, place: entry.place });
    kinds.add(shape);
  }
  return { paths, marks, kinds };
}
