// Where everything meets: the hash is read, the events are filtered, the views are drawn; in this order only.

import { Chart } from "./chart.js";
import { button, el, figure, get, plural, renew, say } from "./dom.js";
import { Timeline } from "./events.js";
import { Facets } from "./facets.js";
import { Filter } from "./filter.js";
import { listen } from "./keys.js";
import { List } from "./list.js";
import { Marks } from "./marks.js";
import { Panel } from "./panel.js";
import { asCsv, asJson, asMarkdown, copyCitation, copyView, download } from "./share.js";
import { current, follow, show } from "./state.js";

/** The names in the hash that decide which events are listed, and in what order. @param {URLSearchParams} view */
const question = (view) => JSON.stringify([...view].filter(([name]) => !["id", "mention", "doc", "bars", "by", "lanes", "span"].includes(name)));
/** The names that only concern the chart. @param {URLSearchParams} view */
const look = (view) => JSON.stringify(["bars", "by", "lanes", "span"].map((name) => view.get(name)));

const FIELDS = ["q", "from", "to", "sort", "top", "bars", "by", "lanes"];

/** Calls back when what is in the page now has been painted. @param {() => void} action */
const afterPaint = (action) => requestAnimationFrame(() => setTimeout(action));

/** The list first: it is either in the page, or its beginning is shown before anything is counted. Elements in the
 * page are taken over only for the view that they were written for: HTML cannot hold every character of a record,
 * the elements that the script makes can.
 * @param {PageData} data */
function start(data) {
  const timeline = new Timeline(data);
  const marks = new Marks(timeline);
  const list = new List(get("list"), timeline, marks);
  const plain = question(current()) === "[]";
  if (list.written()) {
    if (plain) list.adopt();
    return run(timeline, marks, list);
  }
  const places = timeline.entries.map((entry) => entry.place);
  if (plain) list.show(places.slice(0, timeline.datedCount), places.slice(timeline.datedCount), current());
  return afterPaint(() => run(timeline, marks, list));
}

/** @param {Timeline} timeline @param {Marks} marks @param {List} list */
function run(timeline, marks, list) {
  get("chart").hidden = !timeline.datedCount;
  const filter = new Filter(timeline, marks);
  const chart = new Chart(timeline, filter, (place) => open(timeline.entries[place]), reach);
  const facets = new Facets(filter);
  const panel = new Panel(timeline, marks);
  /** @type {{ question: string, look: string, shown: string, doc: string | null, found: Found | null }} */
  const last = { question: "[]", look: "", shown: "", doc: null, found: null };

  /** Draws what the hash says. @param {URLSearchParams} view */
  function draw(view) {
    const asked = question(view);
    const anew = !last.found || asked !== last.question;
    const first = anew && !last.found && asked === "[]"; // the list is there already
    const found = anew ? filter.most(filter.find(view), view.get("top")) : /** @type {Found} */ (last.found);
    const scrolled = anew && !first && list.scrolled(); // asked while nothing has been changed: all is laid out once
    if (anew || look(view) !== last.look) chart.draw(view, found);
    if (anew) {
      if (!first) list.show(filter.sorted(found.hits, view.get("sort")), found.undated, view, scrolled);
      list.select(list.rank[list.selected] >= 0 ? list.selected : -1, "");
      list.enter();
      facets.update(view, found.counts);
      count(view, found);
      doubtful(view);
    }
    for (const field of FIELDS.map(get)) {
      const value = view.get(field.id) ?? field.options?.[0].value ?? "";
      if (field.value !== value) field.value = value;
    }
    Object.assign(last, { question: asked, found, look: look(view) });
    detail(view);
  }
  chart.redraw = () => last.found && chart.draw(current(), last.found);

  /** The panel and the document. @param {URLSearchParams} view */
  function detail(view) {
    const [id, mention, doc] = [view.get("id"), Number(view.get("mention") ?? 0) || 0, view.get("doc")];
    const entry = timeline.entry(id);
    if (`${id} ${mention}` !== last.shown) {
      if (id && !entry) say(`This timeline has no event ${id}. It may have been made from other documents.`);
      panel.show(entry, Math.max(0, mention));
      if (entry && list.selected !== entry.place) list.select(entry.place, "reveal");
      last.shown = `${id} ${mention}`;
    }
    if (doc !== last.doc) panel.read((last.doc = doc), Math.max(0, mention));
  }

  /** @param {URLSearchParams} view @param {Found} found */
  function count(view, found) {
    const [of, wide] = [timeline.datedCount, found.wide];
    const without = timeline.entries.length - timeline.datedCount;
    const undated = without ? ` and ${found.undated.length} of ${without} undated` : "";
    const cut = found.fit > found.hits.length + found.undated.length ? `, the most important of ${figure(found.fit)} that fit` : "";
    const said = `${figure(found.hits.length)} of ${plural(of, "event")}${undated}${cut}`;
    if (get("count").textContent !== said) get("count").textContent = said; // it is read aloud whenever it is set
    const out = view.has("within");
    const words = out ? `${plural(wide, "other")} that may lie outside left out` : `${wide} of them may lie outside: their dates reach beyond these`;
    const turn = () => show({ within: out ? null : "only" });
    renew(get("wide"), wide ? [words, button(out ? "show them too" : "leave them out", turn, { class: "link" })] : [], get("from"));
    get("among").hidden = question(view) === "[]";
    get("reset").disabled = question(view) === "[]" && look(view) === look(new URLSearchParams());
  }

  function progress() {
    const [done, of, orphans] = [marks.reviewed(), timeline.entries.length, marks.orphans().length];
    get("progress").value = of ? done / of : 0;
    get("reviewed").textContent = `${done} of ${of} reviewed${orphans ? `; ${plural(orphans, "mark")} of events not in this timeline` : ""}`;
  }

  /** @param {URLSearchParams} view */
  function doubtful(view) {
    const { wrong, turned } = filter.range(view);
    for (const name of ["from", "to"]) get(name).toggleAttribute("aria-invalid", wrong.includes(name));
    const unclear = "Not understood. Write 2013, Nov 2013, 5 Nov 2013, 2013-11-05, 44 BC or 195X.";
    get("wrong").textContent = wrong.length ? unclear : turned ? "The first date is after the last: no event can fit." : "";
  }

  /** @param {Entry} entry */
  function open(entry) {
    const already = Boolean(current().get("id"));
    show({ id: entry.id, mention: null }, !already || matchMedia("(max-width: 899px)").matches);
    get("event-title")?.focus({ preventScroll: true });
  }

  /** Moves to an event and shows what stands around it. @param {number} place */
  function reach(place) {
    list.select(place, "reveal");
    list.link(place).focus({ preventScroll: true });
  }

  /** Opens an event near the one that is open. @param {number} steps */
  function leaf(steps) {
    const place = list.stepped(steps);
    if (place === undefined) return;
    list.select(place, "near");
    show({ id: timeline.entries[place].id, mention: null });
    get("event-title").focus({ preventScroll: true });
  }

  /** The event that keys act on. */
  const here = () => timeline.entries[list.selected];

  /** @param {Entry} entry @param {any} status */
  function verdict(entry, status) {
    const next = marks.status(entry) === status ? "auto" : status;
    marks.set(entry, { status: next === entry.status ? undefined : next });
    say(next === "auto" ? "Verdict taken back." : `${next[0].toUpperCase()}${next.slice(1)}.`, "Undo", undo);
  }

  /** @param {Entry} entry */
  function star(entry) {
    marks.set(entry, { star: marks.of(entry).star ? undefined : true });
    say(marks.of(entry).star ? "Starred." : "Star taken away.", "Undo", undo);
  }

  function undo() {
    say(marks.undo() ? "Undone." : "Nothing to undo.");
  }

  marks.changed = (ids) => {
    for (const id of ids) {
      const entry = timeline.entry(id);
      if (!entry) continue;
      filter.remark(entry);
      list.remark(entry.place);
    }
    const found = filter.most(filter.find(current()), current().get("top"));
    const gone = last.found && (found.hits.length !== last.found.hits.length || found.undated.length !== last.found.undated.length);
    if (gone) last.found = null;
    if (gone) draw(current());
    else facets.update(current(), found.counts);
    panel.refresh();
    progress();
  };

  /** @param {number} place */
  function go(place) {
    if (place === undefined) return;
    list.select(place, "focus");
    if (current().get("id")) show({ id: timeline.entries[place].id, mention: null });
  }

  const menu = /** @type {HTMLDetailsElement} */ (document.querySelector(".menu"));
  document.addEventListener("click", ({ target }) => menu.contains(/** @type {Node} */ (target)) || (menu.open = false));

  function close() {
    if (menu.open) {
      menu.open = false;
      return menu.querySelector("summary")?.focus();
    }
    if (current().get("id")) show({ id: null, mention: null }, true);
    else if (document.activeElement === get("q") && current().get("q")) show({ q: null });
    if (here()) list.select(list.selected, "focus");
    else /** @type {HTMLElement} */ (document.activeElement)?.blur();
  }

  const mention = () => Math.max(0, Number(current().get("mention")) || 0);
  const turn = (/** @type {number} */ step) => panel.turn(step, mention());
  const edit = () => {
    if (current().get("id") !== here().id) open(here());
    get("own-note").focus();
  };
  listen([
    [["j", "ArrowDown"], "next event", () => go(list.stepped(1))], [["k", "ArrowUp"], "previous event", () => go(list.stepped(-1))],
    [["Home"], "first event", () => go(list.order[0])], [["End"], "last event", () => go(list.order[list.order.length - 1])],
    [["Enter"], "open the event", () => here() && open(here())], [["Escape"], "close, or leave the field", close],
    [["/"], "search", () => get("q").select()], [["s"], "star", () => here() && star(here())],
    [["a"], "accept", () => here() && verdict(here(), "accepted")], [["d"], "doubt", () => here() && verdict(here(), "doubted")],
    [["x"], "reject", () => here() && verdict(here(), "rejected")], [["e"], "note, tags and title", () => here() && edit()],
    [["u"], "undo", undo], [["["], "previous mention", () => turn(-1)], [["]"], "next mention", () => turn(1)],
    [["c"], "copy the citation", () => here() && copyCitation(here(), marks, here().id === current().get("id") ? mention() : 0)], [["?"], "these keys", () => get("help").showModal()],
  ]);

  addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null} */ (target.closest("a[href^='#']"));
    const name = target.closest("#list bdi");
    const kind = name?.parentElement?.className ?? "";
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const asked = new URLSearchParams(link.hash.slice(1));
      const entry = timeline.entry(asked.get("id"));
      if (link.className === "skip") get("list").focus();
      else if (entry) {
        if (current().get("doc")) show({ doc: null });
        list.select(entry.place, "");
        open(entry);
        if (link.dataset.mention) show({ mention: link.dataset.mention });
      } else if (asked.get("doc")) show({ doc: asked.get("doc") }, true);
    } else if (name && ["person", "org", "place"].includes(kind)) show({ [kind]: name.textContent });
  });

  get("list").addEventListener("focusin", (/** @type {FocusEvent} */ event) => {
    const entry = timeline.entry(/** @type {HTMLElement} */ (event.target).closest("article")?.dataset.id ?? null);
    if (entry && entry.place !== list.selected) list.select(entry.place, "");
  });
  for (const field of FIELDS.map(get)) field.addEventListener("input", () => show({ [field.id]: field.value }));
  get("narrow").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  const reset = () => show(Object.fromEntries([...current().keys()].filter((name) => name !== "id").map((name) => [name, null])), true);
  get("reset").onclick = reset;
  get("among").onclick = () => {
    reset();
    reach(list.selected);
  };
  const files = /** @type {[string, string, string, (entries: Entry[]) => string][]} */ ([
    ["json", "timeline.json", "application/json", (entries) => asJson(entries, marks)],
    ["csv", "timeline.csv", "text/csv", (entries) => asCsv(entries, marks)],
    ["markdown", "timeline.md", "text/markdown", (entries) => asMarkdown(entries, marks)],
    ["corrections", "corrections.json", "application/json", () => JSON.stringify(marks.file(), null, 1) + "\n"],
  ]);
  for (const [id, name, type, write] of files) {
    get(`as-${id}`).onclick = () => download(name, type, write(list.order.map((place) => timeline.entries[place])));
  }
  get("copy-view").onclick = copyView;
  for (const node of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-verdict]"))) {
    const name = node.dataset.verdict;
    node.onclick = () => panel.entry && (name === "star" ? star(panel.entry) : verdict(panel.entry, name));
  }
  get("close").onclick = close;
  get("before").onclick = () => leaf(-1);
  get("after").onclick = () => leaf(1);
  get("print").onclick = () => print();
  get("show-keys").onclick = () => get("help").showModal();
  get("show-facets").onclick = () => get("show-facets").setAttribute("aria-expanded", String(document.body.classList.toggle("narrowing")));
  get("import").onchange = async () => {
    try {
      const { taken, unknown, left } = marks.read(await get("import").files[0].text());
      const some = `${unknown ? `, ${unknown} of events not in this timeline` : ""}${left ? `; ${left} could not be read` : ""}`;
      say(`${plural(taken, "mark")} taken over${some}.`, taken ? "Undo" : "", undo);
    } catch (error) {
      say(`Not imported: ${error instanceof Error ? error.message : error}`);
    }
    get("import").value = "";
  };
  for (const node of document.querySelectorAll("dialog .close")) node.addEventListener("click", () => node.closest("dialog")?.close());
  follow(draw);
  draw(current());
  progress();
  document.documentElement.dataset.ready = "list";

  /** plotly's script lies in the page as text, so that nothing waits for it; it is run when the list can be read. */
  function chartUp() {
    const held = get("plotly");
    if (held && !window.Plotly) document.head.append(el("script", {}, held.textContent));
    if (!window.Plotly) return;
    chart.paint();
    document.documentElement.dataset.ready = "chart";
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => afterPaint(chartUp)); // plotly comes last
  else afterPaint(chartUp);
  filter.prepare(timeline.entries.length);
}

// the data stands in the page; beside it while the page itself is being worked on
if (get("data")) start(JSON.parse(get("data").textContent));
else fetch("sample.json").then(async (answer) => start(await answer.json()));
