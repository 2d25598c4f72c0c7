// The counting behind the chart: which stretch of time, how wide a bar, how many events in each.

import { UNITS, barCount, floorTo, nextTo } from "./dates.js";

const MOST_DATES = 0.6; // share of dates that a bar must be wide enough for
const FAR = 3; // interquartile ranges beyond which an event is far from the others (Tukey's outer fences)
const GROUPS = 6; // kinds or sources that have a colour of their own; the others share one
const BANDS = ["high", "medium", "low"]; // in the order of their tints
const MOST_BARS = 1500; // that may be asked for
const AROUND = 14; // days shown before and after the only one

/** The whole stretch of time, and the part of it that holds nearly all events. @param {Entry[]} entries @returns {[number, number][]} */
export function extent(entries) {
  const dated = entries.filter((entry) => entry.dated);
  const froms = Float64Array.from(dated, ({ from, to }) => (from === -Infinity ? to - 1 : from));
  const tos = Float64Array.from(dated, ({ from, to }) => (to === Infinity ? from + 1 : to));
  const [begins, ends] = [froms.toSorted(), tos.toSorted()];
  const [first, last] = [begins[0] ?? 1, Math.max(ends[ends.length - 1] ?? 2, (begins[0] ?? 1) + 1)];
  if (dated.length && last - first === 1) return [[first - AROUND, last + AROUND], [first - AROUND, last + AROUND]];
  const [low, high] = [begins[Math.floor(begins.length / 4)] ?? first, ends[Math.ceil((ends.length * 3) / 4) - 1] ?? last];
  const reach = FAR * (high - low);
  const near = [...froms.keys()].filter((at) => froms[at] >= low - reach && tos[at] <= high + reach);
  const [from, to] = [near.reduce((least, at) => Math.min(least, froms[at]), last), near.reduce((most, at) => Math.max(most, tos[at]), first)];
  return [[first, last], near.length && last - first > 4 * (to - from) ? [from, to] : [first, last]];
}

/** How wide a bar is: as asked for, or the finest that fits and that most dates are no wider than.
 * @param {string | null} asked @param {number} days @param {Entry[]} entries @param {number} most bars that fit */
export function barUnit(asked, days, entries, most) {
  const named = UNITS.find(({ name }) => name === asked);
  if (named && barCount(days, named) <= MOST_BARS) return named;
  const fitting = UNITS.filter((unit) => barCount(days, unit) <= most);
  const widths = Float64Array.from(entries, (entry) => entry.to - entry.from).sort();
  const usual = widths[Math.ceil(widths.length * MOST_DATES) - 1] ?? 0;
  return fitting.find((unit) => barCount(usual, unit) <= 1.05) ?? fitting[0] ?? UNITS[UNITS.length - 1];
}

/** Where bars begin, and where the last one ends. @param {number} low @param {number} high @param {Unit} unit */
export function barEdges(low, high, unit) {
  const edges = [floorTo(low, unit)];
  while (edges[edges.length - 1] < high && edges.length < 2000) edges.push(nextTo(edges[edges.length - 1], unit));
  return edges;
}

/** The bar that holds a moment, -1 if none does. @param {number[]} edges @param {number} at */
export function barOf(edges, at) {
  if (!(at >= edges[0] && at < edges[edges.length - 1])) return -1;
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Counts per group and bar, and the share of dates wider than a bar that falls into each.
 * @param {Entry[]} entries @param {number[]} edges @param {number} groups @param {(event: number) => number} groupOf */
export function countBars(entries, edges, groups, groupOf) {
  const bars = edges.length - 1;
  const exact = Array.from({ length: groups }, () => new Float64Array(bars));
  const [spread, slope] = [new Float64Array(bars), new Float64Array(bars + 1)];
  for (const { from, to, place } of entries) {
    const [open, known] = [!(to - from < Infinity), from === -Infinity ? to : from];
    const first = barOf(edges, open ? known : from);
    if (open) {
      if (first >= 0) spread[first] += 1;
      continue;
    }
    const last = barOf(edges, to - 1e-6);
    if (first === last && first >= 0) {
      exact[groupOf(place)][first] += 1;
      continue;
    }
    const share = 1 / (to - from);
    const [low, high] = [from < edges[0] ? 0 : first, to > edges[bars] ? bars - 1 : last];
    if (low < 0 || high < 0) continue;
    spread[low] -= share * Math.max(0, from - edges[low]);
    spread[high] -= share * Math.max(0, edges[high + 1] - to);
    slope[low] += share;
    slope[high + 1] -= share;
  }
  let density = 0;
  for (let bar = 0; bar < bars; bar += 1) {
    density += slope[bar];
    spread[bar] += density * (edges[bar + 1] - edges[bar]);
  }
  return { exact, spread };
}

/** The values that have a colour, most frequent first. @param {Filter} filter @param {string} key */
export function coloured(filter, key) {
  const at = filter.facets.findIndex((facet) => facet.key === key);
  if (at < 0) return { of: () => 0, names: ["events"] };
  const values = filter.values[at];
  const { totals, values: all } = filter.ranked(at, filter.timeline.entries);
  const ranked = all.filter((value) => totals[value]);
  if (key === "confidence") ranked.sort((a, b) => BANDS.indexOf(values[a]) - BANDS.indexOf(values[b]));
  const place = new Map(ranked.map((value, rank) => [value, Math.min(rank, GROUPS)]));
  const names = ranked.slice(0, GROUPS).map((value) => filter.facets[at].name(values[value]));
  if (ranked.length > GROUPS) names.push(`${ranked.length - GROUPS} others`);
  return { of: (/** @type {number} */ event) => place.get(filter.members[at][event][0]) ?? 0, names };
}
