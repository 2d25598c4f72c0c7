// The chart: a histogram over time with lanes under it. plotly draws; its specification comes from Python
// (render/figure.py), this module fills in counts, ticks and colours, and reads the pointer.

import { UNITS, barCount, barName, edtfOf, floorTo, nextTo, ticks, yearName, civil } from "./dates.js";
import { button, el, get, plural, renew } from "./dom.js";
import { laneMarks, shapeOf } from "./lanes.js";
import { show } from "./state.js";

const KINDS = {
  instant: "a day", lasted: "lasted", within: "some time within", uncertain: "perhaps then",
  planned: "planned", conditional: "conditional", denied: "denied",
};
const MOODS = { planned: "plan", conditional: "plan", denied: "alarm", uncertain: "ink" }; // the colours of hollow marks
/** @type {import("./types").Lanes} */
const NO_LANES = { names: [], values: [], of: [], key: "", slots: 0 };
const CLEAR = "rgba(0,0,0,0)";
const FAINT = 0.04; // of an event: a share that small is no bar
const GROUPS = 6; // kinds or sources that have a colour of their own; the others share one
const MOST_DATES = 0.6; // share of dates that a bar must be wide enough for
const FAR = 3; // interquartile ranges beyond which an event is far from the others (Tukey's outer fences)

/** plotly reads a little HTML and entities in its texts, and bidirectional controls would turn its labels round.
 * @param {string} text @param {(text: string) => boolean} fits whether a text is short enough */
export function plain(text, fits) {
  const letters = [...text.slice(0, 200).replace(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/g, " ")];
  let short = letters.join("");
  for (let most = letters.length - 1; most > 1 && !fits(short); most -= 1) short = letters.slice(0, most).join("").trimEnd() + "…";
  return "\u2068" + short.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") + "\u2069";
}

export class Chart {
  /** @param {import("./events.js").Timeline} timeline @param {import("./filter.js").Filter} filter
   * @param {(place: number) => void} open */
  constructor(timeline, filter, open) {
    this.timeline = timeline;
    this.filter = filter;
    this.spec = timeline.data.chart;
    this.open = open;
    this.node = get("figure");
    this.width = this.node.clientWidth;
    this.tip = get("tip");
    this.pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    this.family = "";
    /** Names of lanes as they are shown. @type {Map<string, string>} */
    this.labels = new Map();
    /** Colours of the theme, by name. @type {Map<string, string>} */
    this.colours = new Map();
    const [whole, core] = this.extent();
    /** The whole stretch of time, and the first view of it. */
    this.whole = whole;
    this.core = core;
    /** What is drawn, for the pointer. @type {import("./types").Drawn} */
    this.drawn = { edges: [0, 1], unit: UNITS[0], exact: [], spread: new Float64Array(), lanes: NO_LANES, marks: [], size: this.size(0) };
    this.node.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => this.point(event));
    this.node.addEventListener("pointerleave", () => (this.tip.hidden = true));
    this.node.addEventListener("click", (/** @type {MouseEvent} */ event) => this.click(event));
  }

  /** The whole stretch of time, and the part of it that holds nearly all events. @returns {[number, number][]} */
  extent() {
    const dated = this.timeline.entries.filter((entry) => entry.dated);
    const bounds = dated.map(({ from, to }) => (from === -Infinity ? [to - 1, to] : to === Infinity ? [from, from + 1] : [from, to]));
    const [froms, tos] = [0, 1].map((side) => bounds.map((pair) => pair[side]).sort((a, b) => a - b));
    const [first, last] = [froms[0] ?? 1, Math.max(tos[tos.length - 1] ?? 2, (froms[0] ?? 1) + 1)];
    const [low, high] = [froms[Math.floor(froms.length / 4)] ?? first, tos[Math.ceil((tos.length * 3) / 4) - 1] ?? last];
    const reach = FAR * (high - low);
    const near = bounds.filter(([from, to]) => from >= low - reach && to <= high + reach);
    /** @type {[number, number]} */
    const core = [Math.min(...near.map(([from]) => from)), Math.max(...near.map(([, to]) => to))];
    return [[first, last], near.length && last - first > 4 * (core[1] - core[0]) ? core : [first, last]];
  }

  /** @param {URLSearchParams} view @returns {[number, number]} */
  window(view) {
    const { bounds } = this.filter.range(view);
    const [low, high] = view.get("span") === "all" || bounds ? this.whole : this.core;
    const [from, to] = [bounds && bounds[0] > -Infinity ? bounds[0] : low, bounds && bounds[1] < Infinity ? bounds[1] : high];
    return from < to ? [from, to] : [Math.min(from, to) - 1, Math.max(from, to)];
  }

  /** How wide a bar is: as asked for, or the finest that fits and that most dates are no wider than.
   * @param {URLSearchParams} view @param {[number, number]} window @param {import("./events.js").Entry[]} entries */
  unit(view, [from, to], entries) {
    const asked = UNITS.find(({ name }) => name === view.get("bars"));
    if (asked && barCount(to - from, asked) <= 1500) return asked;
    const most = this.width < 600 ? 45 : 120;
    const fitting = UNITS.filter((unit) => barCount(to - from, unit) <= most);
    const widths = Float64Array.from(entries, (entry) => entry.to - entry.from).sort();
    const usual = widths[Math.ceil(widths.length * MOST_DATES) - 1] ?? 0;
    return fitting.find((unit) => barCount(usual, unit) <= 1.05) ?? fitting[0] ?? UNITS[UNITS.length - 1];
  }

  /** The values that have a colour, most frequent first. @param {string} key */
  groups(key) {
    const at = this.filter.facets.findIndex((facet) => facet.key === key);
    if (at < 0) return { of: () => 0, names: ["events"] };
    const values = this.filter.values[at];
    const totals = new Int32Array(values.length);
    for (const own of this.filter.members[at]) if (own.length) totals[own[0]] += 1;
    const fixed = ["high", "medium", "low"];
    const ranked = values.map((_, value) => value).filter((value) => totals[value]);
    ranked.sort((a, b) => (key === "confidence" ? fixed.indexOf(values[a]) - fixed.indexOf(values[b]) : totals[b] - totals[a] || a - b));
    const place = new Map(ranked.map((value, rank) => [value, Math.min(rank, GROUPS)]));
    const name = this.filter.facets[at].name ?? ((/** @type {string} */ value) => value);
    const names = ranked.slice(0, GROUPS).map((value) => name(values[value]));
    if (ranked.length > GROUPS) names.push(`${ranked.length - GROUPS} others`);
    return { of: (/** @type {number} */ event) => place.get(this.filter.members[at][event][0]) ?? 0, names };
  }

  /** Counts per group and bar, and the share of dates wider than a bar that falls into each.
   * @param {import("./events.js").Entry[]} entries @param {number[]} edges @param {{ of: (event: number) => number, names: string[] }} groups */
  count(entries, edges, groups) {
    const bars = edges.length - 1;
    const exact = groups.names.map(() => new Float64Array(bars));
    const [spread, slope] = [new Float64Array(bars), new Float64Array(bars + 1)];
    for (const { from, to, place } of entries) {
      const [open, known] = [!(to - from < Infinity), from === -Infinity ? to : from];
      const [first, last] = (open ? [known, known] : [from, to - 1e-6]).map((at) => this.barOf(edges, at));
      if (!open && first === last && first >= 0) exact[groups.of(place)][first] += 1;
      else if (open) first >= 0 && (spread[first] += 1);
      else {
        const share = 1 / (to - from);
        const [low, high] = [from < edges[0] ? 0 : first, to > edges[bars] ? bars - 1 : last];
        if (low < 0 || high < 0) continue;
        spread[low] -= share * Math.max(0, from - edges[low]);
        spread[high] -= share * Math.max(0, edges[high + 1] - to);
        slope[low] += share;
        slope[high + 1] -= share;
      }
    }
    let density = 0;
    for (let bar = 0; bar < bars; bar += 1) {
      density += slope[bar];
      spread[bar] += density * (edges[bar + 1] - edges[bar]);
    }
    return { exact, spread };
  }

  /** The bar that holds a moment, -1 if none does. @param {number[]} edges @param {number} at */
  barOf(edges, at) {
    if (!(at >= edges[0] && at < edges[edges.length - 1])) return -1;
    let [low, high] = [0, edges.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edges[middle] <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The events of one bar whose dates are no wider than it. @param {number} bar */
  total(bar) {
    return this.drawn.exact.reduce((sum, counts) => sum + counts[bar], 0);
  }

  /** @param {URLSearchParams} view */
  laneKey(view) {
    const small = this.width < 600;
    return view.get("lanes") ?? (small ? "none" : this.filter.values[0].length ? "person" : "source");
  }

  /** The lanes: the values that most events in view have. @param {URLSearchParams} view
   * @param {import("./events.js").Entry[]} entries @returns {import("./types").Lanes} */
  lanes(view, entries) {
    const at = this.filter.facets.findIndex(({ key }) => key === this.laneKey(view));
    if (at < 0) return { ...NO_LANES, of: entries.map(() => []) };
    const totals = new Int32Array(this.filter.values[at].length);
    for (const { place } of entries) for (const value of this.filter.members[at][place]) totals[value] += 1;
    const values = [...totals.keys()].filter((value) => totals[value]).sort((a, b) => totals[b] - totals[a] || a - b);
    const slots = Math.min(totals.length, view.get("lanes") ? 10 : 5); // the same for every view, so that nothing below moves
    values.length = Math.min(values.length, slots);
    const lane = new Map(values.map((value, rank) => [value, rank]));
    const of = entries.map(({ place }) => this.filter.members[at][place].flatMap((value) => lane.get(value) ?? []));
    const { key, name = (/** @type {string} */ value) => value } = this.filter.facets[at];
    const words = values.map((value) => this.filter.values[at][value]);
    return { names: words.map(name), values: words, of, key, slots };
  }

  /** A colour of the current theme. @param {string} name */
  colour(name) {
    const known = this.colours.get(name);
    if (known) return known;
    this.tip.style.outlineColor = `var(--${name})`;
    const colour = getComputedStyle(this.tip).outlineColor;
    this.colours.set(name, colour);
    return colour;
  }

  /** Draws a view. @param {URLSearchParams} view @param {number[]} hits */
  draw(view, hits) {
    const [low, high] = this.window(view);
    const all = hits.map((place) => this.timeline.entries[place]);
    const entries = all.filter(({ from, to }) => from < high && to > low);
    const unit = this.unit(view, [low, high], entries);
    const edges = [floorTo(low, unit)];
    while (edges[edges.length - 1] < high && edges.length < 2000) edges.push(nextTo(edges[edges.length - 1], unit));
    const by = view.get("by") ?? "confidence";
    const groups = this.groups(by);
    const { exact, spread } = this.count(entries, edges, groups);
    const lanes = this.lanes(view, entries);
    const kinds = new Set(entries.filter((_, at) => lanes.of[at].length).map(shapeOf));
    this.drawn = { edges, unit, exact, spread, lanes, marks: [], size: this.size(lanes.slots) };
    this.notes(view, all, low, high, entries, unit);
    this.legend(groups.names, by, spread.some((share) => share > FAINT), kinds);
    if (!window.Plotly) return;
    window.Plotly.react(this.node, this.traces(by), this.layout(entries), this.spec.config);
    if (!this.bound) this.bind();
  }

  /** Where the parts of the chart are, in pixels. @param {number} lanes */
  size(lanes) {
    const width = Math.max(200, Math.round(this.printing ? 680 : this.width));
    const [height, left] = [this.spec.height + lanes * this.spec.lane, lanes ? (width < 600 ? 96 : 150) : 40];
    const { t, b, r } = this.spec.layout.margin;
    this.node.style.height = `${height}px`;
    return { width, height, left, right: width - r, top: t, bottom: height - b, lanes: lanes * this.spec.lane };
  }

  /** @param {string} by */
  traces(by) {
    const { edges, exact, spread } = this.drawn;
    const { bar, spread: pale, ground } = this.spec;
    const trace = (/** @type {Float64Array} */ counts, /** @type {any} */ base, /** @type {any} */ marker) => {
      const bars = [...counts.keys()].filter((at) => counts[at] > FAINT);
      const width = bars.map((at) => (edges[at + 1] - edges[at]) * (edges.length < 300 ? 0.9 : 1));
      const x = bars.map((at) => (edges[at] + edges[at + 1]) / 2);
      return { ...base, x, y: bars.map((at) => counts[at]), width, marker: { ...base.marker, ...marker } };
    };
    const colours = exact.map((_, rank) => this.colour(by === "confidence" ? `t${rank + 1}` : `c${rank + 1}`));
    const pattern = { ...pale.marker.pattern, fgcolor: this.colour("soft"), bgcolor: CLEAR };
    return [...exact.map((counts, rank) => trace(counts, bar, { color: colours[rank] })), trace(spread, pale, { color: CLEAR, pattern }), ground];
  }

  /** The paths of the lanes; their marks are kept for the pointer. @param {import("./events.js").Entry[]} entries */
  shapes(entries) {
    const { edges, lanes, size } = this.drawn;
    const { shapes } = this.spec.layout;
    const pixel = (edges[edges.length - 1] - edges[0]) / (size.right - size.left);
    const names = shapes.map((/** @type {any} */ { name }) => name);
    const { paths, marks, total } = laneMarks(entries, lanes.of, lanes.names.length, pixel, edges, names, (at) => this.barOf(edges, at));
    this.drawn.marks = marks;
    const crowded = total > 0 && !marks.length;
    get("crowded").textContent = crowded ? `${plural(total, "mark")} in the lanes are shown as densities; under 2,000 they are drawn one by one.` : "";
    return shapes.filter((/** @type {any} */ { name }) => paths[name].some(Boolean)).map((/** @type {any} */ shape) => {
      const hollow = MOODS[/** @type {keyof MOODS} */ (shape.name)];
      const color = this.colour(hollow ?? "t1");
      return { ...shape, path: paths[shape.name].join(""), fillcolor: hollow ? CLEAR : color, line: { ...shape.line, color } };
    });
  }

  /** @param {import("./events.js").Entry[]} entries */
  layout(entries) {
    const { edges, lanes, size, spread } = this.drawn;
    const base = this.spec.layout;
    const range = [edges[0], edges[edges.length - 1]];
    const { values, labels } = ticks(range[0], range[1], size.right - size.left);
    const [ink, line] = [this.colour("soft"), this.colour("line")];
    const share = size.lanes / (size.bottom - size.top);
    const highest = Math.max(0, ...[...spread].map((wide, bar) => wide + this.total(bar)));
    const family = (this.family ||= getComputedStyle(document.body).fontFamily);
    return {
      ...base, shapes: this.shapes(entries), width: size.width, height: size.height, margin: { ...base.margin, l: size.left },
      font: { ...base.font, color: ink, family },
      dragmode: matchMedia("(pointer: coarse)").matches || this.printing ? false : base.dragmode,
      xaxis: { ...base.xaxis, range, tickvals: values, ticktext: labels, gridcolor: line, linecolor: line, tickcolor: line },
      yaxis: {
        ...base.yaxis, domain: [share ? share + 0.04 : 0, 1], gridcolor: line, zerolinecolor: ink,
        dtick: highest <= 4 ? 1 : undefined,
      },
      yaxis2: {
        ...base.yaxis2, domain: [0, share || 0.01], range: [-lanes.slots + 0.5, 0.5],
        tickvals: lanes.names.map((_, lane) => -lane), ticktext: lanes.names.map((name) => this.label(name, base.font.size, family)),
      },
    };
  }

  /** A lane's name, as much of it as there is room for. @param {string} name @param {number} size @param {string} family */
  label(name, size, family) {
    const room = this.drawn.size.left - 8;
    const known = this.labels.get(`${room} ${name}`);
    if (known) return known;
    this.pen.font = `${size}px ${family}`;
    const label = plain(name, (text) => this.pen.measureText(text).width < room);
    this.labels.set(`${room} ${name}`, label);
    return label;
  }

  /** What the chart says in words: to screen readers, and about events that lie outside of it.
   * @param {URLSearchParams} view @param {import("./events.js").Entry[]} all @param {number} low @param {number} high
   * @param {import("./events.js").Entry[]} entries @param {import("./dates.js").Unit} unit */
  notes(view, all, low, high, entries, unit) {
    const { edges } = this.drawn;
    const sums = edges.slice(0, -1).map((_, bar) => this.total(bar));
    const most = sums.indexOf(Math.max(...sums));
    const years = [low, high - 1e-6].map((at) => yearName(civil(at)[0]));
    const busy = sums[most] ? `; most in ${barName(edges[most], unit)} (${sums[most]})` : "";
    this.node.setAttribute("aria-label", `${plural(entries.length, "event")} from ${years[0]} to ${years[1]}, by ${unit.name}${busy}`);
    const [earlier, later] = [all.filter(({ to }) => to <= low).length, all.filter(({ from }) => from >= high).length];
    const narrowed = view.get("from") || view.get("to") || view.get("span");
    const widen = () => show({ span: "all" }, true);
    const ways = [
      earlier && button(`‹ ${earlier} earlier`, widen), later && button(`${later} later ›`, widen),
      narrowed && button("Back to the first view", () => show({ from: null, to: null, span: null }, true)),
    ].filter((node) => node instanceof Node);
    renew(get("outside"), ways, get("bars"));
    get("auto").textContent = view.get("bars") ? "to fit" : `to fit: ${unit.name}`;
  }

  /** @param {string[]} names @param {string} by @param {boolean} spread @param {Set<string>} kinds of marks in the lanes */
  legend(names, by, spread, kinds) {
    const item = (/** @type {string} */ swatch, /** @type {string} */ name) => el("li", {}, el(`i.${swatch}`), el("bdi", {}, name));
    const hue = by === "confidence" ? "t" : "c";
    const items = names.length > 1 ? names.map((name, rank) => item(`${hue}${rank + 1}`, name)) : [];
    if (spread) items.push(item("hatch", "wider dates, spread"));
    for (const [kind, words] of Object.entries(KINDS)) if (kinds.has(kind)) items.push(item(kind, words));
    get("legend").replaceChildren(...items);
  }

  bind() {
    this.bound = true;
    this.node.on("plotly_relayout", (/** @type {any} */ change) => {
      const [from, to] = [change["xaxis.range[0]"], change["xaxis.range[1]"]];
      if (from === undefined || this.printing) return;
      this.dragged = performance.now();
      show({ from: edtfOf(from + 0.5), to: edtfOf(Math.max(to - 0.5, from)), span: null }, true);
    });
    new ResizeObserver(() => {
      if (this.node.clientWidth === this.width || this.printing) return;
      this.width = this.node.clientWidth;
      this.redraw();
    }).observe(this.node);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
    for (const [name, printing] of /** @type {[string, boolean][]} */ ([["beforeprint", true], ["afterprint", false]])) {
      addEventListener(name, () => {
        this.printing = printing;
        document.documentElement.classList.toggle("printing", printing);
        this.repaint();
      });
    }
  }

  /** Draws again in the colours of a changed theme. */
  repaint() {
    this.colours.clear();
    this.redraw();
  }

  /** What is under the pointer. @param {MouseEvent} event */
  under(event) {
    const { edges, size, marks, lanes } = this.drawn;
    const frame = this.node.getBoundingClientRect();
    const [px, py] = [event.clientX - frame.left, event.clientY - frame.top];
    const at = edges[0] + ((px - size.left) / (size.right - size.left)) * (edges[edges.length - 1] - edges[0]);
    const depth = py - (size.bottom - size.lanes);
    const lane = depth > 0 && depth < size.lanes ? Math.floor(depth / this.spec.lane) : -1;
    if (lane >= 0 && px < size.left) return { lane, name: lanes.values[lane] };
    const near = marks.filter((mark) => mark.lane === lane && mark.x0 <= at && mark.x1 >= at);
    const off = (/** @type {import("./lanes.js").Mark} */ { x0, x1 }) => Math.abs(x0 + x1 - 2 * at);
    near.sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0) || off(a) - off(b));
    return { lane, bar: lane < 0 && py < size.bottom ? this.barOf(edges, at) : -1, near };
  }

  /** @param {PointerEvent} event */
  point(event) {
    const { bar = -1, near = [], name } = this.under(event);
    const { edges, unit, spread } = this.drawn;
    let words = name ? `Show only ${name}` : "";
    if (bar >= 0) {
      const wider = spread[bar] > 0.05 ? ` and about ${spread[bar].toFixed(1)} of wider dates` : "";
      words = `${barName(edges[bar], unit)}: ${plural(this.total(bar), "event")}${wider}`;
    } else if (near.length) {
      const entry = this.timeline.entries[near[0].place];
      const title = this.filter.marks.title(entry);
      const short = title.length > 80 ? `${title.slice(0, 79)}…` : title;
      words = `${entry.display}: ${short}${near.length > 1 ? ` (+${near.length - 1} more here)` : ""}`;
    }
    this.tip.hidden = !words;
    this.tip.textContent = words;
    const frame = this.node.getBoundingClientRect();
    const x = Math.min(Math.max(event.clientX - frame.left, 110), frame.width - 130);
    this.tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(event.clientY - frame.top + 18)}px) translateX(-50%)`;
    this.node.style.cursor = bar >= 0 || near.length || name ? "pointer" : "";
  }

  /** @param {MouseEvent} event */
  click(event) {
    if (performance.now() - (this.dragged ?? -1000) < 400) return;
    const { bar = -1, near = [], name } = this.under(event);
    if (name) show({ [this.drawn.lanes.key]: name }, true);
    else if (near.length) this.open(near[0].place);
    else if (bar >= 0) {
      const { edges, unit } = this.drawn;
      show({ from: edtfOf(edges[bar], unit), to: edtfOf(edges[bar + 1] - 0.01, unit), span: null }, true);
    }
  }

  /** @type {() => void} */
  redraw() {}
}
