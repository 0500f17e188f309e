/** The consequences of a policy change, with the number of affected users. */

import type { components } from "../api/schema.gen";
import { FACTORS, type Factor } from "../api/values";
import type { Arguments } from "../texts";
import { daysOf, difference, groupsOf, type Draft, type Field } from "./draft";
import { dayAfter, dayForText, isPast } from "./days";
import { domainIn } from "./passkey-domain";

export type Adoption = components["schemas"]["AdoptionResponse"];

/** A message with its arguments. `method` is the ID of the message that names the method. */
export interface Effect {
  id: string;
  args?: Arguments & { method?: string };
}

/** The fields that decide who must set up 2FA, and from when. */
const ENFORCEMENT: readonly Field[] = ["required", "grace_until", "required_groups", "time_zone"];

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
  const later = after.grace_until !== "" && !isPast(after.grace_until, after.time_zone);
  const effects: Effect[] = [
    later
      ? { id: "policy-impact-from", args: { count, from: dayForText(dayAfter(after.grace_until)) } }
      : { id: "policy-impact-now", args: { count } },
  ];
  if (count > 0 && groupsOf(after).length > 0) effects.push(onlyGroups(groupsOf(after), known));
  if (counts.exempt > 0) effects.push({ id: "policy-impact-exempt", args: { count: counts.exempt } });
  return effects;
}

/** Users can be in several groups, so the sum is the largest possible number. */
function onlyGroups(groups: readonly string[], known: readonly KnownGroup[]): Effect {
  const count = groups.reduce((sum, group) => sum + (known.find(({ name }) => name === group)?.users ?? NaN), 0);
  return Number.isNaN(count) ? { id: "policy-impact-groups" } : { id: "policy-impact-groups-of", args: { count } };
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
