/** The time zones to choose from, with their current offsets from UTC. */

import type { Option } from "../staff-ui/combobox";

/** The current names of zones that browsers still list under an older one. */
const CURRENT_NAMES: Record<string, string> = {
  "America/Godthab": "America/Nuuk",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
};

let known: Option[] | undefined;

/** The zones that match each word of a text: `new york`, `berlin`, or `+5:30`. Browsers don't list UTC. */
export function findZones(text: string): Option[] {
  known ??= ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")].map(option);
  const words = text.toLowerCase().split(/[\s_/()]+/).filter(Boolean);
  return known.filter((zone) => words.every((word) => searchable(zone).includes(word)));
}

/** A zone as the field shows it: `Europe/Berlin (UTC+01:00)`. */
export function zoneLabel(zone: string): string {
  const { label, detail } = option(zone);
  return zone === "UTC" || !detail ? label : `${label} (${detail})`;
}

/** The offset at `now`, such as `UTC+05:30`. Empty if the browser doesn't know the zone. */
export function utcOffset(zone: string, now = new Date()): string {
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(now);
    const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "";
    return `UTC${offset || "+00:00"}`;
  } catch {
    return "";
  }
}

function option(zone: string): Option {
  return { value: zone, label: (CURRENT_NAMES[zone] ?? zone).replaceAll("_", " "), detail: utcOffset(zone) };
}

/** The offset also matches without the zero: `+5:30`. */
function searchable({ value, label, detail = "" }: Option): string {
  return `${value.replaceAll("_", " ")} ${label} ${detail} ${detail.replace(/([+-])0/, "$1")}`.toLowerCase();
}
