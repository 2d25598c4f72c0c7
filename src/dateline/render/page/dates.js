// The calendar as the page needs it. A day number counts days from 1 = 1 January of year 1 in the proleptic
// Gregorian calendar (as dateline.interval.calendar does); fractions are times of day; years are astronomical.

export const MONTHS = ("January February March April May June July August September October November December").split(" ");
const SEASONS = { 21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10 };

/** @typedef {{ name: string, days?: number, months?: number }} Unit */

/** Widths of a bar, ascending. @type {Unit[]} */
export const UNITS = [
  { name: "hour", days: 1 / 24 }, { name: "6 hours", days: 1 / 4 }, { name: "day", days: 1 }, { name: "week", days: 7 },
  { name: "month", months: 1 }, { name: "quarter", months: 3 }, { name: "year", months: 12 }, { name: "decade", months: 120 },
  { name: "century", months: 1200 },
  ...[3, 4, 5, 6, 7, 8, 9].map((power) => ({ name: `${(10 ** power).toLocaleString("en")} years`, months: 12 * 10 ** power })),
];

/** The day number of a date. @param {number} year */
export function dayNumber(year, month = 1, day = 1) {
  const [y, m] = month > 2 ? [year, month] : [year - 1, month + 12];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m - 457) / 5) + day - 306;
}

/** Year, month, day of a day number. @param {number} number @returns {[number, number, number]} */
export function civil(number) {
  const shifted = Math.floor(number) + 305;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const year = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return [era * 400 + year + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * index + 2) / 5) + 1];
}

/** Days of a month. @param {number} year @param {number} month */
const monthLength = (year, month) => dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - dayNumber(year, month);

/** The first moment (or, with `end`, the moment after the last) of a bound such as `-0043-03-15` or `1956-11-05T04:30Z`.
 * @param {string | null} text @param {boolean} end */
export function bound(text, end) {
  const match = /^Y?([+-]?\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text ?? "");
  if (!match) return end ? Infinity : -Infinity;
  const [, year, month, day, hour, minute, second] = match;
  const whole = dayNumber(Number(year), Number(month), Number(day));
  if (hour === undefined) return whole + (end ? 1 : 0);
  const last = end ? (second === undefined || second === "00" ? 60 : 1) : 0;
  return whole + (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0) + last) / 86400;
}

/** An astronomical year in words. @param {number} year */
export const yearName = (year) => (year > 0 ? String(year) : `${1 - year} BC`);

/** A year in EDTF. @param {number} year */
function yearCode(year) {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return (Math.abs(year) > 9999 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}

/** A day in EDTF, cut to the months or years that `unit` counts. @param {number} at @param {Unit} [unit] */
export function edtfOf(at, unit = { name: "day" }) {
  const [year, month, day] = civil(at);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  if ((unit.months ?? 0) >= 12) return yearCode(year);
  return yearCode(year) + "-" + two(month) + (unit.months ? "" : "-" + two(day));
}

/** Years in words → number: `44 BC`, `2013`, `AD 79`. @param {string} text */
function yearOf(text) {
  const match = /^(?:ad |ce )?(y?-?\d{1,9})( bc| bce| ad| ce)?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1].replace("y", ""));
  return /bc/.test(match[2] ?? "") ? 1 - year : year;
}

/** First and last moment of one date. @param {number} year @param {number} [month] @param {number} [day] @returns {[number, number] | null} */
function stretch(year, month, day) {
  if (month === undefined) return [dayNumber(year), dayNumber(year + 1)];
  if (month < 1 || month > 12) return null;
  const length = monthLength(year, month);
  if (day === undefined) return [dayNumber(year, month), dayNumber(year, month) + length];
  return day < 1 || day > length ? null : [dayNumber(year, month, day), dayNumber(year, month, day) + 1];
}

/** An EDTF date of level 0 or 1 without brackets. @param {string} text @returns {[number, number] | null} */
function edtfDate(text) {
  const decade = /^(-?\d{1,3})(x{1,2})$/.exec(text);
  if (decade && (decade[1] + decade[2]).replace("-", "").length === 4 && !decade[1].startsWith("-")) {
    const years = 10 ** decade[2].length;
    return [dayNumber(Number(decade[1]) * years), dayNumber((Number(decade[1]) + 1) * years)];
  }
  const match = /^(y?-?\d{4,9})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (!match) return null;
  const [year, month] = [Number(match[1].replace("y", "")), Number(match[2])];
  const season = SEASONS[/** @type {keyof typeof SEASONS} */ (month)];
  if (season) return [dayNumber(year, season), season > 10 ? dayNumber(year + 1, season - 9) : dayNumber(year, season + 3)];
  return stretch(year, month, match[3] ? Number(match[3]) : undefined);
}

/** A date in English words: `5 Nov 2013`, `November 5, 2013`, `Nov 2013`, `1950s`.
 * @param {string} text @returns {[number, number] | null} */
function wordedDate(text) {
  const decade = /^(\d{1,4}0)s$/.exec(text);
  if (decade) return [dayNumber(Number(decade[1])), dayNumber(Number(decade[1]) + 10)];
  const plain = text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b(?: of\b)?/, "$1");
  const match = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}),?(?= (?:y?-?\d|ad |ce )))?,? (\S.*)$/.exec(plain);
  const month = match ? MONTHS.findIndex((name) => name.toLowerCase().startsWith(match[2].replace(/^sept$/, "sep"))) : -1;
  if (!match || month < 0) return null;
  const [year, day] = [yearOf(match[4]), match[1] ?? match[3]];
  return year === null ? null : stretch(year, month + 1, day ? Number(day) : undefined);
}

/** What someone typed as a date: `2013`, `Nov 2013`, `2013-11-05`, `44 BC`, `195X`, `a/b`; first and last moment, or null.
 * @param {string} typed @returns {[number, number] | null} */
export function understand(typed) {
  const text = typed.toLowerCase().replace(/[[\]~?%]/g, "").replace(/\s+/g, " ").trim();
  const ends = text.split(/\/|\.\./);
  if (ends.length === 2) {
    const [from, to] = ends.map((one) => (one ? understand(one) : [-Infinity, Infinity]));
    return from && to && from[0] < to[1] ? [from[0], to[1]] : null;
  }
  const year = yearOf(text);
  return year !== null ? stretch(year) : (edtfDate(text) ?? wordedDate(text));
}

/** The start of the bar that holds a moment, or of one some steps on. @param {number} at @param {Unit} unit @param {number} [steps] */
export function floorTo(at, { days, months = 1 }, steps = 0) {
  if (days) return (Math.floor((at - 1) / days + 1e-6) + steps) * days + 1;
  const [year, month] = civil(at);
  const index = (Math.floor((year * 12 + month - 1) / months) + steps) * months;
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The start of the next bar. @param {number} at @param {Unit} unit */
export const nextTo = (at, unit) => floorTo(at, unit, 1);

/** How many bars of a unit a stretch takes, about. @param {number} days @param {Unit} unit */
export const barCount = (days, unit) => days / (unit.days ?? (unit.months ?? 1) * 30.436875);

/** What a bar stands for, in words. @param {number} at @param {Unit} unit */
export function barName(at, unit) {
  const [year, month, day] = civil(at);
  const date = `${day} ${MONTHS[month - 1]} ${yearName(year)}`;
  if (unit.days) return unit.days < 1 ? `${date}, ${clock(at)}` : unit.days > 1 ? `week of ${date}` : date;
  if (unit.months === 1) return `${MONTHS[month - 1]} ${yearName(year)}`;
  if (unit.months === 3) return `${MONTHS[month - 1]} to ${MONTHS[month + 1]} ${yearName(year)}`;
  return unit.months === 12 ? yearName(year) : `${yearName(year)} to ${yearName(year + (unit.months ?? 12) / 12 - 1)}`;
}

/** @param {number} at */
const clock = (at) => `${String(Math.floor(((at % 1) + 1) % 1 * 24 + 1e-6)).padStart(2, "0")}:00`;

/** Ticks of the time axis, about one in 80 pixels: positions and (two-line) labels.
 * @param {number} from @param {number} to @param {number} pixels */
export function ticks(from, to, pixels) {
  const steps = UNITS.flatMap((unit) => {
    const by = unit.days ? (unit.name === "6 hours" ? [1, 2] : [1]) : (unit.months ?? 0) >= 12 ? [1, 2, 5] : [1];
    return by.map((n) => ({ ...unit, days: unit.days && unit.days * n, months: unit.months && unit.months * n }));
  });
  const unit = steps.find((step) => barCount(to - from, step) <= Math.max(2, pixels / 80)) ?? steps[steps.length - 1];
  const [values, labels] = [/** @type {number[]} */ ([]), /** @type {string[]} */ ([])];
  let above = "";
  for (let at = floorTo(from, unit); at < to; at = nextTo(at, unit)) {
    if (at < from) continue;
    const [exact, month, day] = civil(at);
    const year = (unit.months ?? 0) > 12 && exact <= 0 ? exact + 1 : exact; // 3000 BC, not 3001 BC
    const short = `${day} ${MONTHS[month - 1].slice(0, 3)}`;
    const [label, over] = unit.days
      ? unit.days < 1 ? [clock(at), `${short} ${yearName(year)}`] : [short, yearName(year)]
      : (unit.months ?? 0) < 12 ? [MONTHS[month - 1].slice(0, 3), yearName(year)] : [yearName(year), ""];
    values.push(year === exact ? at : dayNumber(year));
    labels.push(over && over !== above ? `${label}<br>${over}` : label);
    above = over;
  }
  return { values, labels };
}
