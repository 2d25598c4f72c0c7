// The chart: a histogram over time with lanes under it. plotly draws; its specification comes from Python
// (render/figure.py), this module fills in counts, ticks and colours, and reads the pointer.

import { UNITS, barName, civil, edtfOf, ticks, yearName } from "./dates.js";
import { button, el, figure, get, plural, renew } from "./dom.js";
import { barEdges, barOf, barUnit, coloured, countBars, extent } from "./histogram.js";
import { NO_LANES, add, box, laneMarks, lanesOf } from "./lanes.js";
import { show } from "./state.js";

const KINDS = {
  instant: "a day", lasted: "lasted", within: "some time within", uncertain: "perhaps then",
  planned: "planned", conditional: "conditional", denied: "denied",
};
/** Colours of the theme by path; all others have that of the marks. @type {Record<string, string>} */
const COLOURS = { grid: "line", spread: "soft", planned: "plan", conditional: "plan", denied: "alarm", uncertain: "ink" };
const CLEAR = "rgba(0,0,0,0)";
const FAINT = 0.04; // of an event: a share that small is no bar

/** The numbers beside the bars: a few, and none but whole ones. @param {number} highest */
function scale(highest) {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? 1);
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}

export class Chart {
  /** @param {Timeline} timeline @param {Filter} filter @param {(place: number) => void} open what opens an event
   * @param {(place: number) => void} reach what moves to one in the list */
  constructor(timeline, filter, open, reach) {
    this.timeline = timeline;
    this.filter = filter;
    this.spec = timeline.data.chart;
    this.open = open;
    this.reach = reach;
    this.node = get("figure");
    this.width = this.node.clientWidth;
    // plotly asks whether there is room at all, and the page would be laid out for the answer at every change of the view
    Object.defineProperties(this.node, { clientWidth: { value: 1 }, clientHeight: { value: 1 } });
    this.tip = get("tip");
    this.family = "";
    /** Colours of the theme, by name. @type {Map<string, string>} */
    this.colours = new Map();
    const [whole, core] = extent(timeline.entries);
    /** The whole stretch of time, and the first view of it. */
    this.whole = whole;
    this.core = core;
    /** What is drawn. @type {Drawn} */
    this.drawn = { by: "", edges: [0, 1], unit: UNITS[0], spread: new Float64Array(1), sums: new Float64Array(1), lanes: NO_LANES, paths: {}, marks: [], size: this.size(0) };
    this.node.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => this.point(event));
    this.node.addEventListener("pointerleave", () => (this.tip.hidden = true));
    this.node.addEventListener("click", (/** @type {MouseEvent} */ event) => this.click(event));
  }

  /** @param {URLSearchParams} view @returns {[number, number]} */
  window(view) {
    const { bounds } = this.filter.range(view);
    const [low, high] = view.get("span") === "all" || bounds ? this.whole : this.core;
    const [from, to] = [bounds && bounds[0] > -Infinity ? bounds[0] : low, bounds && bounds[1] < Infinity ? bounds[1] : high];
    return from < to ? [from, to] : [Math.min(from, to) - 1, Math.max(from, to)];
  }

  /** @param {URLSearchParams} view */
  laneKey(view) {
    const small = this.width < 600;
    return view.get("lanes") ?? (small ? "none" : this.filter.values[0].length ? "person" : "source");
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

  /** Draws a view. @param {URLSearchParams} view @param {Found} found */
  draw(view, { hits, undated }) {
    const [low, high] = this.window(view);
    const all = hits.map((place) => this.timeline.entries[place]);
    const entries = all.filter(({ from, to }) => from < high && to > low);
    const unit = barUnit(view.get("bars"), high - low, entries, this.width < 600 ? 45 : 120);
    const edges = barEdges(low, high, unit);
    const by = view.get("by") ?? "confidence";
    const groups = coloured(this.filter, by);
    const { exact, spread } = countBars(entries, edges, groups.names.length, groups.of);
    const sums = exact.reduce((sum, counts) => sum.map((other, bar) => other + counts[bar]), new Float64Array(spread.length));
    const lanes = lanesOf(this.filter, this.laneKey(view), view.get("lanes") ? 10 : 5, entries);
    const size = this.size(lanes.slots);
    const pixel = (edges[edges.length - 1] - edges[0]) / (size.right - size.left);
    const { paths, marks, kinds } = laneMarks(lanes, pixel, edges);
    this.drawn = { by, edges, unit, spread, sums, lanes, paths, marks, size };
    this.bars(exact);
    this.paint();
    this.notes(view, all, low, high, entries.length, undated);
    this.legend(groups.names, kinds);
  }

  /** Where the parts of the chart are, in pixels; `floor` is what the bars stand on, counted from the top of the plot.
   * @param {number} lanes */
  size(lanes) {
    const width = Math.max(200, Math.round(this.printing ? 680 : this.width));
    const [height, left] = [this.spec.height + lanes * this.spec.lane, lanes ? (width < 600 ? 96 : 150) : 40];
    const { t, b, r } = this.spec.layout.margin;
    if (this.node.style.height !== `${height}px`) this.node.style.height = `${height}px`;
    get("chart").style.setProperty("--left", `${left - 6}px`); // the room for names and numbers
    return { width, height, left, right: width - r, top: t, bottom: height - b, floor: this.spec.height - t - b };
  }

  /** The bars, each colour on those before, the shares of dates wider than one on top; the lines behind them and
   * their numbers. @param {Float64Array[]} exact */
  bars(exact) {
    const { edges, spread, sums, paths, size } = this.drawn;
    const highest = Math.max(1, ...spread.map((wide, bar) => wide + sums[bar]));
    const [floor, top] = [0.3, size.floor / this.spec.lane - 0.3];
    const height = (/** @type {number} */ count) => floor + (count / highest) * (top - floor);
    const below = new Float64Array(spread.length);
    const gap = edges.length < 300 ? 0.05 : 0;
    [...exact, spread.map((share) => (share > FAINT ? share : 0))].forEach((counts, rank) => {
      const name = rank < exact.length ? `bar${rank + 1}` : "spread";
      counts.forEach((count, bar) => {
        if (!count) return;
        const air = gap * (edges[bar + 1] - edges[bar]);
        const [low, high] = [height(below[bar]), height((below[bar] += count))];
        add(paths, name, box(edges[bar] + air, edges[bar + 1] - air, (low + high) / 2, (high - low) / 2));
      });
    });
    const numbers = scale(highest);
    for (const number of numbers) add(paths, "grid", `M${edges[0]},${height(number)}H${edges[edges.length - 1]}`);
    const place = (/** @type {number} */ number) => size.top + size.floor - height(number) * this.spec.lane;
    get("scale").replaceChildren(...numbers.map((number) => el("li", { style: `top:${place(number)}px` }, figure(number))));
  }

  /** Has plotly draw what was counted. */
  paint() {
    if (!window.Plotly) return;
    window.Plotly.react(this.node, this.spec.data, this.layout(), this.bound ? undefined : this.spec.config);
    if (!this.bound) this.bind();
  }

  layout() {
    const { by, edges, paths, size } = this.drawn;
    const base = this.spec.layout;
    const range = [edges[0], edges[edges.length - 1]];
    const { values, labels } = ticks(range[0], range[1], size.right - size.left);
    const line = this.colour("line");
    const shapes = base.shapes.map((/** @type {any} */ shape) => {
      const bar = shape.name.replace("bar", by === "confidence" ? "t" : "c");
      const color = this.colour(bar === shape.name ? (COLOURS[bar] ?? "t1") : bar);
      const path = paths[shape.name] ?? shape.path; // there all the time: if one came or went, plotly would draw all
      return { ...shape, path, fillcolor: shape.line.width ? CLEAR : color, line: { ...shape.line, color } };
    });
    return {
      ...base, shapes, datarevision: `${range} ${size.width}`, width: size.width, height: size.height, margin: { ...base.margin, l: size.left },
      font: { ...base.font, color: this.colour("soft"), family: (this.family ||= getComputedStyle(document.body).fontFamily) },
      dragmode: matchMedia("(pointer: coarse)").matches || this.printing ? false : base.dragmode,
      xaxis: { ...base.xaxis, range, tickvals: values, ticktext: labels, gridcolor: line, linecolor: line, tickcolor: line },
      yaxis: { ...base.yaxis, range: [(size.top + size.floor - size.bottom) / this.spec.lane, size.floor / this.spec.lane] },
    };
  }

  /** What the chart says in words: to screen readers, and about events that lie outside of it.
   * @param {URLSearchParams} view @param {Entry[]} all @param {number} low @param {number} high
   * @param {number} seen how many events lie within @param {number[]} undated */
  notes(view, all, low, high, seen, undated) {
    const { edges, unit, sums, lanes, marks } = this.drawn;
    const only = (/** @type {string} */ name, /** @type {number} */ lane) =>
      button(name, () => show({ [lanes.key]: lanes.values[lane] }, true), { title: `Show only ${name}` });
    if (String(lanes.names) !== this.names) renew(get("names"), lanes.names.map((name, lane) => el("li", {}, only(name, lane))), get("lanes"));
    this.names = String(lanes.names);
    const most = sums.indexOf(Math.max(...sums));
    const years = [low, high - 1e-6].map((at) => yearName(civil(at)[0]));
    const busy = sums[most] ? `; most in ${barName(edges[most], unit)} (${sums[most]})` : "";
    const span = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
    this.node.setAttribute("aria-label", `${plural(seen, "event")} ${span}, by ${unit.name}${busy}`);
    const [earlier, later] = [all.filter(({ to }) => to <= low).length, all.filter(({ from }) => from >= high).length];
    const narrowed = view.get("from") || view.get("to") || view.get("span");
    const widen = () => show({ span: "all" }, true);
    const ways = [
      earlier && button(`‹ ${earlier} earlier`, widen), later && button(`${later} later ›`, widen),
      undated.length > 0 && button(`${figure(undated.length)} undated`, () => this.reach(undated[0])),
      narrowed && button("Back to the first view", () => show({ from: null, to: null, span: null }, true)),
    ].filter((node) => node instanceof Node);
    renew(get("outside"), ways, get("bars"));
    get("auto").textContent = view.get("bars") ? "to fit" : `to fit: ${unit.name}`;
    const crowded = lanes.held.length > marks.length;
    get("crowded").textContent = crowded ? `${plural(lanes.held.length, "mark")} in the lanes are shown as densities; under 2,000 they are drawn one by one.` : "";
  }

  /** @param {string[]} names @param {Set<string>} kinds of marks in the lanes */
  legend(names, kinds) {
    const { by, spread } = this.drawn;
    const item = (/** @type {string} */ swatch, /** @type {string} */ name) => el("li", {}, el(`i.${swatch}`), el("bdi", {}, name));
    const hue = by === "confidence" ? "t" : "c";
    const items = names.length > 1 ? names.map((name, rank) => item(`${hue}${rank + 1}`, name)) : [];
    if (spread.some((share) => share > FAINT)) items.push(item("spread", "wider dates, spread"));
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
    new ResizeObserver(([{ contentRect: { width } }]) => {
      if (Math.round(width) === this.width || this.printing) return;
      this.width = Math.round(width);
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
    const { edges, size, marks } = this.drawn;
    const frame = this.node.getBoundingClientRect();
    const [px, py] = [event.clientX - frame.left, event.clientY - frame.top - size.top];
    const at = edges[0] + ((px - size.left) / (size.right - size.left)) * (edges[edges.length - 1] - edges[0]);
    if (py < size.floor) return { bar: barOf(edges, at), near: [] };
    const lane = Math.floor((py - size.floor) / this.spec.lane);
    const near = marks.filter((mark) => mark.lane === lane && mark.x0 <= at && mark.x1 >= at);
    const off = (/** @type {LaneMark} */ { x0, x1 }) => Math.abs(x0 + x1 - 2 * at);
    return { bar: -1, near: near.sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0) || off(a) - off(b)) };
  }

  /** @param {PointerEvent} event */
  point(event) {
    const { bar, near } = this.under(event);
    const { edges, unit, spread, sums } = this.drawn;
    let words = "";
    if (bar >= 0) {
      const wider = spread[bar] > 0.05 ? ` and about ${spread[bar].toFixed(1)} of wider dates` : "";
      words = `${barName(edges[bar], unit)}: ${plural(sums[bar], "event")}${wider}`;
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
    this.node.style.cursor = bar >= 0 || near.length ? "pointer" : "";
  }

  /** @param {MouseEvent} event */
  click(event) {
    if (performance.now() - (this.dragged ?? -1000) < 400) return;
    const { bar, near } = this.under(event);
    if (near.length) this.open(near[0].place);
    else if (bar >= 0) {
      const { edges, unit } = this.drawn;
      show({ from: edtfOf(edges[bar], unit), to: edtfOf(edges[bar + 1] - 0.01, unit), span: null }, true);
    }
  }

  /** @type {() => void} */
  redraw() {}
}
