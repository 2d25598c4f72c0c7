// The chart: a histogram over time with lanes under it. plotly draws; its specification comes from Python
// (render/figure.py), this module fills in counts, ticks and colours, and reads the pointer.

import { UNITS, barName, civil, edtfOf, ticks, yearName } from "./dates.js";
import { button, el, get, plural, renew } from "./dom.js";
import { barEdges, barOf, barUnit, coloured, countBars, extent } from "./histogram.js";
import { box, laneMarks } from "./lanes.js";
import { show } from "./state.js";

const KINDS = {
  instant: "a day", lasted: "lasted", within: "some time within", uncertain: "perhaps then",
  planned: "planned", conditional: "conditional", denied: "denied",
};
const MOODS = { planned: "plan", conditional: "plan", denied: "alarm", uncertain: "ink" }; // the colours of hollow marks
/** @type {import("./types").Lanes} */
const NO_LANES = { names: [], values: [], held: [], key: "", slots: 0 };
const CLEAR = "rgba(0,0,0,0)";
const FAINT = 0.04; // of an event: a share that small is no bar

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
    // plotly asks whether there is room at all, and the page would be laid out for the answer at every change of the view
    Object.defineProperties(this.node, { clientWidth: { value: 1 }, clientHeight: { value: 1 } });
    this.tip = get("tip");
    this.pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    this.family = "";
    /** Names of lanes as they are shown. @type {Map<string, string>} */
    this.labels = new Map();
    /** Colours of the theme, by name. @type {Map<string, string>} */
    this.colours = new Map();
    const [whole, core] = extent(timeline.entries);
    /** The whole stretch of time, and the first view of it. */
    this.whole = whole;
    this.core = core;
    /** What is drawn. @type {import("./types").Drawn} */
    this.drawn = {
      by: "", edges: [0, 1], unit: UNITS[0], exact: [], spread: new Float64Array(1), sums: new Float64Array(1),
      lanes: NO_LANES, paths: {}, marks: [], size: this.size(0),
    };
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

  /** The lanes: the values that most events in view have. @param {URLSearchParams} view
   * @param {import("./events.js").Entry[]} entries @returns {import("./types").Lanes} */
  lanes(view, entries) {
    const at = this.filter.facets.findIndex(({ key }) => key === this.laneKey(view));
    if (at < 0) return NO_LANES;
    const members = this.filter.members[at];
    const totals = new Int32Array(this.filter.values[at].length);
    for (const { place } of entries) for (const value of members[place]) totals[value] += 1;
    const values = [...totals.keys()].filter((value) => totals[value]).sort((a, b) => totals[b] - totals[a] || a - b);
    const slots = Math.min(totals.length, view.get("lanes") ? 10 : 5); // the same for every view, so that nothing below moves
    values.length = Math.min(values.length, slots);
    const lane = new Int32Array(totals.length).fill(-1);
    values.forEach((value, rank) => (lane[value] = rank));
    /** @type {import("./types").Held[]} */
    const held = [];
    for (const entry of entries) for (const value of members[entry.place]) if (lane[value] >= 0) held.push({ entry, lane: lane[value] });
    const { key, name = (/** @type {string} */ value) => value } = this.filter.facets[at];
    const words = values.map((value) => this.filter.values[at][value]);
    return { names: words.map(name), values: words, held, key, slots };
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
    const unit = barUnit(view.get("bars"), high - low, entries, this.width < 600 ? 45 : 120);
    const edges = barEdges(low, high, unit);
    const by = view.get("by") ?? "confidence";
    const groups = coloured(this.filter, by);
    const { exact, spread } = countBars(entries, edges, groups.names.length, groups.of);
    const sums = exact.reduce((sum, counts) => sum.map((other, bar) => other + counts[bar]), new Float64Array(spread.length));
    const lanes = this.lanes(view, entries);
    const size = this.size(lanes.slots);
    const pixel = (edges[edges.length - 1] - edges[0]) / (size.right - size.left);
    const { paths, marks, kinds } = laneMarks(lanes, pixel, edges, this.spec.layout.shapes.map((/** @type {any} */ { name }) => name));
    this.drawn = { by, edges, unit, exact, spread, sums, lanes, paths, marks, size };
    this.paint(); // before anything else of the page is changed: plotly asks for the place it has
    this.notes(view, all, low, high, entries.length);
    this.legend(groups.names, kinds);
  }

  /** Has plotly draw what was counted. */
  paint() {
    if (!window.Plotly) return;
    window.Plotly.react(this.node, this.traces(), this.layout(), this.spec.config);
    if (!this.bound) this.bind();
  }

  /** Where the parts of the chart are, in pixels. @param {number} lanes */
  size(lanes) {
    const width = Math.max(200, Math.round(this.printing ? 680 : this.width));
    const [height, left] = [this.spec.height + lanes * this.spec.lane, lanes ? (width < 600 ? 96 : 150) : 40];
    const { t, b, r } = this.spec.layout.margin;
    if (this.node.style.height !== `${height}px`) this.node.style.height = `${height}px`;
    return { width, height, left, right: width - r, top: t, bottom: height - b, lanes: lanes * this.spec.lane };
  }

  /** The hatched part of the bars: shares of dates wider than one, as one area. */
  traces() {
    const { spread, sums } = this.drawn;
    const [x, y] = [/** @type {(number | null)[]} */ ([]), /** @type {(number | null)[]} */ ([])];
    spread.forEach((share, bar) => {
      if (share <= FAINT) return;
      const [left, right] = this.sides(bar);
      x.push(left, left, right, right, null);
      y.push(sums[bar], sums[bar] + share, sums[bar] + share, sums[bar], null);
    });
    const base = this.spec.spread;
    const fillpattern = { ...base.fillpattern, fgcolor: this.colour("soft"), bgcolor: CLEAR };
    return [{ ...base, x, y, fillpattern }, this.spec.ground];
  }

  /** @param {number} bar @returns {[number, number]} */
  sides(bar) {
    const { edges } = this.drawn;
    const gap = edges.length < 300 ? 0.05 * (edges[bar + 1] - edges[bar]) : 0;
    return [edges[bar] + gap, edges[bar + 1] - gap];
  }

  /** The bars of each colour, on those of the colours before. */
  bars() {
    const { by, exact } = this.drawn;
    const below = new Float64Array(this.drawn.sums.length);
    return exact.map((counts, rank) => {
      let path = "";
      counts.forEach((count, bar) => {
        if (!count) return;
        const [left, right] = this.sides(bar);
        path += box(left, right, below[bar] + count / 2, count / 2);
        below[bar] += count;
      });
      return { ...this.spec.bar, path: path || "M0,0", fillcolor: this.colour(by === "confidence" ? `t${rank + 1}` : `c${rank + 1}`) };
    });
  }

  /** The marks in the lanes. */
  marks() {
    const drawn = this.spec.layout.shapes.filter((/** @type {any} */ { name }) => this.drawn.paths[name]?.length);
    return drawn.map((/** @type {any} */ shape) => {
      const hollow = MOODS[/** @type {keyof MOODS} */ (shape.name)];
      const color = this.colour(hollow ?? "t1");
      return { ...shape, path: this.drawn.paths[shape.name].join(""), fillcolor: hollow ? CLEAR : color, line: { ...shape.line, color } };
    });
  }

  layout() {
    const { edges, lanes, size, spread, sums } = this.drawn;
    const base = this.spec.layout;
    const range = [edges[0], edges[edges.length - 1]];
    const { values, labels } = ticks(range[0], range[1], size.right - size.left);
    const [ink, line] = [this.colour("soft"), this.colour("line")];
    const share = size.lanes / (size.bottom - size.top);
    const highest = Math.max(1e-6, ...spread.map((wide, bar) => wide + sums[bar]));
    const family = (this.family ||= getComputedStyle(document.body).fontFamily);
    return {
      ...base, shapes: [...this.bars(), ...this.marks()], width: size.width, height: size.height, margin: { ...base.margin, l: size.left },
      font: { ...base.font, color: ink, family },
      dragmode: matchMedia("(pointer: coarse)").matches || this.printing ? false : base.dragmode,
      xaxis: { ...base.xaxis, range, tickvals: values, ticktext: labels, gridcolor: line, linecolor: line, tickcolor: line },
      yaxis: {
        ...base.yaxis, domain: [share ? share + 0.04 : 0, 1], range: [0, Math.max(1, highest) / 0.95], gridcolor: line, zerolinecolor: ink,
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
   * @param {number} seen how many events lie within */
  notes(view, all, low, high, seen) {
    const { edges, unit, sums, lanes, marks } = this.drawn;
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
    if (spread.some((share) => share > FAINT)) items.push(item("hatch", "wider dates, spread"));
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
    return { lane, bar: lane < 0 && py < size.bottom ? barOf(edges, at) : -1, near };
  }

  /** @param {PointerEvent} event */
  point(event) {
    const { bar = -1, near = [], name } = this.under(event);
    const { edges, unit, spread, sums } = this.drawn;
    let words = name ? `Show only ${name}` : "";
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
