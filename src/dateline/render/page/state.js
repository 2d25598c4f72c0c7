// The one place that knows what is shown: the hash. Everything the reader does becomes a change of it, and every
// view is drawn from it. Names: q, from, to, within, sort, top, bars, by, lanes, span, id, mention, doc, and one per facet.

const WAIT = 200; // milliseconds between writes: browsers refuse more than about 200 changes of the address in 30 s

/** @type {URLSearchParams} */
let view = new URLSearchParams(location.hash.slice(1));
/** @type {((view: URLSearchParams) => void)[]} */
const followers = [];
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pending;

/** What is shown now. Not to be changed in place. */
export const current = () => view;

/** Calls back on every change. @param {(view: URLSearchParams) => void} follower */
export function follow(follower) {
  followers.push(follower);
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
  for (const follower of followers) follower(view);
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
  for (const follower of followers) follower(view);
});

addEventListener("pagehide", write);

/** The address of this page showing only these things. @param {Record<string, string>} names */
export function address(names) {
  return `${location.href.split("#")[0]}#${new URLSearchParams(names)}`;
}

/** The full address of what is shown. */
export function fullAddress() {
  return `${location.href.split("#")[0]}#${view}`;
}
