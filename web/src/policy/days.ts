/** Days in a time zone, in the form `YYYY-MM-DD`. */

import { FluentDateTime } from "@fluent/bundle";

const DAY_MILLISECONDS = 86_400_000;

export function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}

/** The last day that is over at `instant`. Midnight belongs to the next day, so a day is over exactly at midnight. */
export function lastDayBefore(instant: string, zone: string): string {
  return day(new Date(new Date(instant).getTime() - 1), zone);
}

/** Whether the day is over in `zone`. */
export function isPast(date: string, zone: string): boolean {
  return date < today(zone);
}

export function today(zone: string): string {
  return day(new Date(), zone);
}

/** The day as an argument of a text. */
export function dayForText(date: string): FluentDateTime {
  return new FluentDateTime(new Date(date), { timeZone: "UTC" });
}

/** The next day. */
export function dayAfter(date: string): string {
  return daysBefore(date, -1);
}

export function daysBefore(date: string, days: number): string {
  return day(new Date(new Date(date).getTime() - days * DAY_MILLISECONDS), "UTC");
}

function day(instant: Date, zone: string): string {
  const timeZone = isTimeZone(zone) ? zone : "UTC";
  // The Swedish date format is that of ISO 8601.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}
