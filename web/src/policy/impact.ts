/** The consequences of a policy change, with the number of affected users. */

import type { components } from "../api/schema.gen";
import { FACTORS, type Factor } from "../api/values";
import type { Arguments } from "../texts";
import { daysOf, difference, groupsIn, type Draft, type Field } from "./draft";
import { dayAfter, dayForText, daysBefore, isPast, today } from "./days";
import { domainIn } from "./passkey-domain";

export type Adoption = components["schemas"]["AdoptionResponse"];

/** A message with its arguments. `method` is the ID of the message that names the method. */
export interface Effect {
  id: string;
  args?: Arguments & { method?: string };
}

/** The fields that decide who must set up 2FA, and from when. */
const ENFORCEMENT: readonly Field[] = ["required", "grace_until", "required_groups", "exempt_groups", "time_zone"];

/** The fields that decide which users get reminders, and when. */
const REMINDERS: readonly Field[] = ["required", "grace_until", "reminders_enabled", "time_zone"];

/** The first reminder comes this long before the end of the grace period. */
const REMINDER_DAYS = 14;

/** What ends a method, and leaves some users without one. */
const ENDS: readonly string[] = ["policy-impact-off", "policy-impact-passkeys-off", "policy-impact-domain"];

/** The switch of each factor. */
const SWITCHES = { passkey: "passkeys_enabled", totp: "totp_enabled", email: "email_enabled" } as const satisfies Record<Factor, Field>;

/** A group that the host page knows. */
export interface KnownGroup {
  name: string;
  /** The number of its users, if the host page knows it. */
  users?: number;
}

export function impact(before: Draft, after: Draft, counts: Adoption, known: readonly KnownGroup[] = []): Effect[] {
  const changed = difference(before, after);
  return [
    ...(changed.some((field) => ENFORCEMENT.includes(field)) ? enforcement(before, after, counts, known) : []),
    ...(changed.some((field) => REMINDERS.includes(field)) ? reminders(after, counts) : []),
    ...methods(before, after, counts),
    ...(daysOf(after.trusted_browser_days) < daysOf(before.trusted_browser_days) ? [{ id: "policy-impact-days" }] : []),
    ...(changed.includes("issuer") ? [{ id: "policy-impact-issuer" }] : []),
  ];
}

function enforcement(before: Draft, after: Draft, counts: Adoption, known: readonly KnownGroup[]): Effect[] {
  if (!after.required) {
    return before.required ? [{ id: "policy-impact-optional", args: { count: counts.enrolled } }] : [];
  }
  const count = counts.pending + counts.skipped;
  const [required, exempt] = [groupsIn(after.required_groups), groupsIn(after.exempt_groups)];
  const effects: Effect[] = [
    hasGrace(after)
      ? { id: "policy-impact-from", args: { count, from: dayForText(dayAfter(after.grace_until)) } }
      : { id: "policy-impact-now", args: { count } },
  ];
  if (count > 0 && required.length > 0) effects.push(atMost(["policy-impact-groups", "policy-impact-groups-of"], required, known));
  if (count > 0 && exempt.length > 0) effects.push(atMost(["policy-impact-exempt-groups", "policy-impact-exempt-groups-of"], exempt, known));
  if (counts.exempt > 0) effects.push({ id: "policy-impact-exempt", args: { count: counts.exempt } });
  return effects;
}

function hasGrace(draft: Draft): boolean {
  return draft.grace_until !== "" && !isPast(draft.grace_until, draft.time_zone);
}

/** Users can be in several groups, so the sum is the largest possible number. The messages are those without and with it. */
function atMost([unknown, counted]: readonly [string, string], groups: readonly string[], known: readonly KnownGroup[]): Effect {
  const count = groups.reduce((sum, group) => sum + (known.find(({ name }) => name === group)?.users ?? NaN), 0);
  return Number.isNaN(count) ? { id: unknown } : { id: counted, args: { count } };
}

/** When the first reminders are sent. */
function reminders(after: Draft, counts: Adoption): Effect[] {
  const count = counts.pending + counts.skipped;
  if (!after.required || !after.reminders_enabled || !hasGrace(after)) return [];
  const from = daysBefore(dayAfter(after.grace_until), REMINDER_DAYS);
  const now = from <= today(after.time_zone);
  return [now ? { id: "policy-impact-reminders-now", args: { count } } : { id: "policy-impact-reminders-from", args: { count, from: dayForText(from) } }];
}

/** What a change means for the methods that users have. */
function methods(before: Draft, after: Draft, { by_method }: Adoption): Effect[] {
  const effects = [
    ...FACTORS.flatMap((factor) => switched(factor, before, after, by_method[factor])),
    ...domainChanged(before, after, by_method.passkey),
  ];
  const ends = effects.some(({ id }) => ENDS.includes(id));
  return ends ? [...effects, { id: `policy-impact-left-${after.required ? "required" : "optional"}` }] : effects;
}

/** The consequences of turning a factor on or off. */
function switched(factor: Factor, before: Draft, after: Draft, count: number): Effect[] {
  const field = SWITCHES[factor];
  const now = after[field];
  if (before[field] === now || count === 0) return [];
  const name = factor === "passkey" ? "policy-impact-passkeys" : "policy-impact";
  const args = { method: `policy-${field}`, count };
  if (!now) return [{ id: `${name}-off`, args }];
  return factor === "passkey" && abandonedDomain(before, after) ? [] : [{ id: `${name}-on`, args }];
}

/** The stored domain, if the passkeys that were made for it stop working because passkeys are for another one. */
export function abandonedDomain(before: Draft, after: Draft): string | undefined {
  const isAbandoned = after.passkeys_enabled && before.passkey_rp_id !== "" && before.passkey_rp_id !== domainIn(after.passkey_rp_id);
  return isAbandoned ? before.passkey_rp_id : undefined;
}

function domainChanged(before: Draft, after: Draft, count: number): Effect[] {
  const domain = abandonedDomain(before, after);
  return domain && count > 0 ? [{ id: "policy-impact-domain", args: { domain, count } }] : [];
}
