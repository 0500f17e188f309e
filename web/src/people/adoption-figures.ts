/** The figures of the adoption page. None is negative, and no share exceeds 100%. */

import type { components } from "../api/schema.gen";

export type Counts = components["schemas"]["AdoptionResponse"];
export type Day = components["schemas"]["DayCount"];

export interface Figures {
  /** The users of the Help Center, or those who have been seen if the host page gives no number. */
  total: number;
  seen: number;
  /** Users who have set up 2FA, including those who are locked. */
  setUp: number;
  /** `setUp` as a share of `total`, rounded down to whole percents, so that only all users are 100%. */
  share: number;
  /** Users who have not been seen. Undefined if the host page gives no number. */
  notSeen: number | undefined;
}

export function figuresOf(counts: Counts, totalUsers: number | undefined): Figures {
  const seen = count(counts.seen);
  const total = Math.max(count(totalUsers ?? 0), seen);
  // The history counts locked users who have set up 2FA. `enrolled` doesn't.
  const setUp = Math.min(count(counts.history.at(-1)?.enrolled ?? counts.enrolled), seen);
  return { total, seen, setUp, share: shareOf(setUp, total), notSeen: totalUsers ? total - seen : undefined };
}

/** A share in whole percents, rounded down. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) / 100 : 0;
}

function count(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}

/** When 2FA becomes mandatory, as far as this page knows. */
export interface Mandatory {
  /** The instant, or undefined if it is mandatory already. */
  from?: Date;
  /** The day of that instant in the Help Center's time zone, at midnight in UTC. */
  day?: Date;
  /** The groups that it is mandatory for. Empty for all users. */
  groups: readonly string[];
  /** The groups that it isn't mandatory for. */
  exempt: readonly string[];
}

type Policy = Pick<components["schemas"]["PolicyResponse"], "required" | "grace_until" | "required_groups" | "exempt_groups" | "time_zone">;

export function mandatoryOf({ required, grace_until, required_groups, exempt_groups, time_zone }: Policy): Mandatory | undefined {
  if (!required) return undefined;
  const [groups, exempt] = [required_groups ?? [], exempt_groups ?? []];
  if (!grace_until) return { groups, exempt };
  const from = new Date(grace_until);
  return { from, day: startOf({ day: dayIn(time_zone, from) }), groups, exempt };
}

/** The date that the host page gives, as `2027-01-01` or an instant. Undefined if it is no date. */
export function mandatoryFromHost(date: string | undefined): Mandatory | undefined {
  const from = new Date(date ?? "");
  return Number.isNaN(from.getTime()) ? undefined : { from, day: startOf({ day: dayIn("UTC", from) }), groups: [], exempt: [] };
}

function dayIn(timeZone: string, instant: Date): string {
  // The Swedish date format is that of ISO 8601.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}

/** The start of a day in UTC, in which the API counts. */
export function startOf({ day }: Pick<Day, "day">): Date {
  return new Date(`${day}T00:00Z`);
}
