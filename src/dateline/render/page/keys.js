// The keyboard: single letters act on the current event, and can be switched off (WCAG 2.1.4).

import { el, get } from "./dom.js";
import { keep, kept } from "./state.js";

const SWITCH = "dateline:keys";

/** Keys, what they do in words, and the action. @param {[string[], string, () => void][]} keys */
export function listen(keys) {
  const actions = new Map(keys.flatMap(([names, , action]) => names.map((name) => /** @type {const} */ ([name, action]))));
  const toggle = get("letters");
  const recall = () => (toggle.checked = kept(SWITCH) !== "off");
  recall();
  addEventListener("storage", ({ key }) => key === SWITCH && recall()); // switched in another tab
  toggle.onchange = () => keep(SWITCH, toggle.checked ? "on" : "off");
  const caps = (/** @type {string[]} */ names) => names.flatMap((name) => [el("kbd", {}, name.replace("Arrow", "")), " "]);
  get("keys").replaceChildren(...keys.flatMap(([names, words]) => [el("dt", {}, ...caps(names)), el("dd", {}, words)]));
  const dialogs = [...document.querySelectorAll("dialog")]; // looked for once: the page is long
  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || dialogs.some(({ open }) => open)) return;
    const typing = target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (typing && event.key !== "Escape") return;
    if (event.key.length === 1 && !toggle.checked) return;
    if (["Enter", "Home", "End"].includes(event.key) && target.closest("button, a, summary, select, input") && !target.closest("#list")) return;
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
}
