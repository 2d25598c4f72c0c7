// Elements with text in them, and nothing that could be anything but text.

/** An element. Names of the form `span.told` give a class; attributes whose value is false, null or "" are left away.
 * @param {string} name @param {Record<string, any>} [attributes] @param {(Node | string | null | false | undefined)[]} children
 * @returns {HTMLElement} */
export function el(name, attributes = {}, ...children) {
  const [tag, kind] = name.split(".");
  const node = document.createElement(tag);
  if (kind) node.className = kind;
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(key, value === true ? "" : String(value));
  }
  return fill(node, ...children);
}

/** Puts children into an element, in place of those it has. @param {HTMLElement} node
 * @param {(Node | string | null | false | undefined)[]} children */
export function fill(node, ...children) {
  node.replaceChildren(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
  return node;
}

/** Foreign text whose direction of writing must not disturb its neighbours. @param {string} text */
export const bdi = (text) => el("bdi", {}, text);

/** The element with this id. @param {string} id @returns {any} */
export const get = (id) => document.getElementById(id);

/** A button. @param {string} label @param {() => void} action @param {Record<string, any>} [attributes] */
export const button = (label, action, attributes = {}) => el("button", { type: "button", ...attributes, onclick: action }, label);

/** Puts new children into a node. The keyboard's place is kept: it goes to the first new button, or else where it is told.
 * @param {HTMLElement} node @param {(Node | string)[]} children @param {HTMLElement} other */
export function renew(node, children, other) {
  const had = node.contains(document.activeElement);
  node.replaceChildren(...children);
  if (had) (node.querySelector("button") ?? other).focus({ preventScroll: true });
}

const FIGURES = new Intl.NumberFormat("en"); // made once: it takes longer than all the rest of a facet's row

/** `1,200`. @param {number} count */
export const figure = (count) => FIGURES.format(count);

/** `1 event`, `1,200 events`. @param {number} count @param {string} noun */
export const plural = (count, noun) => `${figure(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A score as `0.82`, halves rounded up as the list written by Python has them. @param {number} score */
export const twoDigits = (score) => (Math.floor(score * 100 + 0.5) / 100).toFixed(2);

/** Only addresses of the web become links. @param {string | null} url */
export const webAddress = (url) => (/^https?:\/\//i.test(url ?? "") ? url : null);

/** Says something in passing, to eyes and to screen readers; with an action, offers it.
 * @param {string} words @param {string} [label] @param {() => void} [action] */
export function say(words, label, action) {
  const toast = get("toast");
  toast.replaceChildren(words, ...(label && action ? [" ", button(label, action)] : []));
  toast.classList.add("on");
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => toast.classList.remove("on"), 6000);
}
