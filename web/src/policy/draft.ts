/** The policy as the admin has typed it into the form, before it is saved. */

import type { components } from "../api/schema.gen";
import { every } from "../api/values";
import { lastDayBefore } from "./days";
import { domainIn } from "./passkey-domain";

export type Policy = components["schemas"]["PolicyResponse"];
export type PolicyBody = components["schemas"]["PolicyRequest"];

export type Field = keyof PolicyBody;

/** In the order of the form. After a rejection, the first of them gets the focus. */
export const FIELDS = every<Field>({
  passkeys_enabled: true,
  passkey_rp_id: true,
  totp_enabled: true,
  email_enabled: true,
  sender_id: true,
  required: true,
  grace_until: true,
  reminders_enabled: true,
  required_groups: true,
  exempt_groups: true,
  trusted_browser_days: true,
  audit_retention_days: true,
  issuer: true,
  time_zone: true,
  support_url: true,
});

/**
 * Switches are booleans, and all other fields are text. An optional field that has no value is empty. A list of groups has one
 * group per line, because a group's name may contain a comma but no line break.
 */
export type Draft = { [F in Field]-?: NonNullable<PolicyBody[F]> extends boolean ? boolean : string };

export function draftOf(policy: Policy): Draft {
  return {
    passkeys_enabled: policy.passkeys_enabled ?? false,
    passkey_rp_id: policy.passkey_rp_id ?? "",
    totp_enabled: policy.totp_enabled,
    email_enabled: policy.email_enabled,
    sender_id: policy.sender_id ?? "",
    required: policy.required,
    grace_until: policy.grace_until ? lastDayBefore(policy.grace_until, policy.time_zone) : "",
    reminders_enabled: policy.reminders_enabled ?? false,
    required_groups: (policy.required_groups ?? []).join("\n"),
    exempt_groups: (policy.exempt_groups ?? []).join("\n"),
    trusted_browser_days: String(policy.trusted_browser_days),
    issuer: policy.issuer,
    time_zone: policy.time_zone,
    support_url: policy.support_url ?? "",
    audit_retention_days: String(policy.audit_retention_days ?? ""),
  };
}

/**
 * The draft as it is saved: without enforcement, there is no grace period, and there are no groups. Without a grace period, there
 * are no reminders. The form keeps all of them, so that they are back when the admin turns enforcement on again.
 */
export function effective(draft: Draft): Draft {
  if (!draft.required) return { ...draft, grace_until: "", reminders_enabled: false, required_groups: "", exempt_groups: "" };
  return draft.grace_until ? draft : { ...draft, reminders_enabled: false };
}

/** The fields in which two drafts differ. */
export function difference(one: Draft, other: Draft): Field[] {
  const [before, after] = [effective(one), effective(other)];
  return FIELDS.filter((field) => before[field] !== after[field]);
}

/** Applies the changes from `before` to `mine` on top of `base`. */
export function rebase(base: Draft, before: Draft, mine: Draft): Draft {
  const changes = difference(before, mine).map((field) => [field, mine[field]] as const);
  return { ...base, ...(Object.fromEntries(changes) as Partial<Draft>) };
}

/** The request that saves a draft. Unchanged fields keep the stored value, which may be more precise than the form. */
export function bodyOf(stored: Policy, shown: Draft): PolicyBody {
  const draft = effective(shown);
  const changed: Field[] = difference(draftOf(stored), draft);
  // The grace period ends with a day in the policy's time zone, so another zone changes the instant.
  if (changed.includes("time_zone")) changed.push("grace_until");
  const typed: Record<Field, unknown> = {
    ...draft,
    passkey_rp_id: domainIn(draft.passkey_rp_id) || undefined,
    sender_id: draft.sender_id || undefined,
    grace_until: draft.grace_until || undefined,
    required_groups: groupsIn(draft.required_groups),
    exempt_groups: groupsIn(draft.exempt_groups),
    trusted_browser_days: daysOf(draft.trusted_browser_days),
    support_url: draft.support_url.trim() || undefined,
    audit_retention_days: draft.audit_retention_days.trim() ? daysOf(draft.audit_retention_days) : undefined,
  };
  return { ...stored, ...Object.fromEntries(changed.map((field) => [field, typed[field]])) };
}

/** The groups of a field, which has one per line. */
export function groupsIn(lines: string): string[] {
  return lines.split("\n").map((group) => group.trim()).filter(Boolean);
}

/** Parses a number of days. An empty field is `NaN`. */
export function daysOf(typed: string): number {
  return typed.trim() === "" ? NaN : Number(typed);
}
