/** What a change of the policy means for how many users, as far as the counts tell. */

import type { components } from "../api/schema.gen";
import type { Arguments } from "../texts";
import { daysOf, difference, groupsOf, type Draft, type Field } from "./draft";
import { dayAfter, inWords, isOver } from "./zone";

export type Adoption = components["schemas"]["AdoptionResponse"];

/** A message, with its arguments; `method` is the message that names the method. */
export interface Effect {
  id: string;
  args?: Arguments & { method?: string };
}

/** What decides whom the mandate meets, and from when. */
const MANDATE: readonly Field[] = ["required", "grace_until", "required_groups", "time_zone"];

export function impact(before: Draft, after: Draft, counts: Adoption): Effect[] {
  const changed = difference(before, after);
  return [
    ...(changed.some((field) => MANDATE.includes(field)) ? mandate(before, after, counts) : []),
    ...method("totp", before.totp_enabled, after, counts.by_method.totp),
    ...method("email", before.email_enabled, after, counts.by_method.email),
    ...(daysOf(after.trusted_browser_days) < daysOf(before.trusted_browser_days) ? [{ id: "policy-impact-days" }] : []),
    ...(changed.includes("issuer") ? [{ id: "policy-impact-issuer" }] : []),
  ];
}

function mandate(before: Draft, after: Draft, counts: Adoption): Effect[] {
  if (!after.required) {
    return before.required ? [{ id: "policy-impact-optional", args: { count: counts.enrolled } }] : [];
  }
  const count = counts.pending + counts.skipped;
  const later = after.grace_until !== "" && !isOver(after.grace_until, after.time_zone);
  const effects: Effect[] = [
    later
      ? { id: "policy-impact-from", args: { count, from: inWords(dayAfter(after.grace_until)) } }
      : { id: "policy-impact-now", args: { count } },
  ];
  if (count > 0 && groupsOf(after).length > 0) effects.push({ id: "policy-impact-groups" });
  if (counts.exempt > 0) effects.push({ id: "policy-impact-exempt", args: { count: counts.exempt } });
  return effects;
}

function method(name: "totp" | "email", before: boolean, after: Draft, count: number): Effect[] {
  const now = after[`${name}_enabled`];
  if (before === now || count === 0) return [];
  const args = { method: `policy-${name}_enabled`, count };
  if (now) return [{ id: "policy-impact-on", args }];
  return [{ id: "policy-impact-off", args }, { id: `policy-impact-left-${after.required ? "required" : "optional"}` }];
}
