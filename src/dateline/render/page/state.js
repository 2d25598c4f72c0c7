// The one place that knows what is shown: the hash. Everything the reader does becomes a change of it, and every
// view is drawn from it. Names: q, from, to, within, sort, top, bars, by, lanes, span, id, mention, doc, and one per facet.

const WAIT = 200; // milliseconds between writes: browsers refuse more than about 200 changes of the address in 30 s

let view = new URLSearchParams(location.hash.slice(1));
let follower = (/** @type {URLSearchParams} */ _) => {};
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pending;

/** What is shown now. Not to be changed in place. */
export const current = () => view;

/** Calls back on every change. @param {typeof follower} draw */
export function follow(draw) {
  follower = draw;
}

/** Changes what is shown; null or "" removes a name. With `step` the reader can come back by the browser's Back.
 * @param {Record<string, string | string[] | null>} changes @param {boolean} [step] */
export function show(changes, step = false) {
  const next = new URLSearchParams(view);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of [value].flat()) if (one) next.append(name, one);
  }
  if (next.toString() === view.toString()) return;
  if (step) write();
  view = next;
  if (step) history.pushState(null, "", `#${view}`);
  else pending ??= setTimeout(write, WAIT);
  follower(view);
}

/** Writes a waiting change into the address. */
function write() {
  clearTimeout(pending);
  pending = undefined;
  if (location.hash.slice(1) !== view.toString()) history.replaceState(null, "", `#${view}`);
}

addEventListener("popstate", () => {
  clearTimeout(pending);
  pending = undefined;
  const next = new URLSearchParams(location.hash.slice(1));
  if (next.toString() === view.toString()) return;
  view = next;
  follower(view);
});

addEventListener("pagehide", write);

/** The address of this page showing only these things. @param {Record<string, string> | URLSearchParams} names */
export const address = (names) => `${location.href.split("#")[0]}#${new URLSearchParams(names)}`;

/** What the browser keeps under a name: null for nothing, undefined where it keeps nothing for this page. @param {string} name */
export function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name; whether that could be done. @param {string} name @param {string} text */
export function keep(name, text) {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
