/** Days of a time zone. A day is written `YYYY-MM-DD`. */

import { FluentDateTime } from "@fluent/bundle";

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The zones that this browser knows. Browsers do not list UTC. */
export function timeZones(): string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
}

export function isTimeZone(zone: string): boolean {
  try {
    return zone !== "" && new Intl.DateTimeFormat("en", { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** The last day that lies before `instant`: a day ends when the next one begins. */
export function dateIn(instant: string, zone: string): string {
  return day(new Date(new Date(instant).getTime() - 1), zone);
}

/** Whether the day is over in `zone`. */
export function isOver(date: string, zone: string): boolean {
  return date < day(new Date(), zone);
}

/** The day, to be written in words. */
export function inWords(date: string): FluentDateTime {
  return new FluentDateTime(new Date(date), { timeZone: "UTC" });
}

/** The day after: from then on the grace period is over. */
export function dayAfter(date: string): string {
  return day(new Date(new Date(date).getTime() + MILLISECONDS_OF_A_DAY), "UTC");
}

function day(instant: Date, zone: string): string {
  const timeZone = isTimeZone(zone) ? zone : "UTC";
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}
