/** The policy as the form holds it: what was typed, until it is saved. */

import type { components } from "../api/schema.gen";
import { dateIn } from "./zone";

export type Policy = components["schemas"]["PolicyResponse"];
export type PolicyBody = components["schemas"]["PolicyRequest"];

/** In the order of the form, which is also that of the focus after a refusal. */
export const FIELDS = [
  "totp_enabled",
  "email_enabled",
  "sender_id",
  "required",
  "grace_until",
  "required_groups",
  "trusted_browser_days",
  "issuer",
  "time_zone",
  "support_url",
  "audit_retention_days",
] as const;

export type Field = (typeof FIELDS)[number];

export interface Draft {
  totp_enabled: boolean;
  email_enabled: boolean;
  /** Empty: none. */
  sender_id: string;
  required: boolean;
  /** A date, or empty. */
  grace_until: string;
  /** One a line: a group's name may hold a comma, but no line break. */
  required_groups: string;
  trusted_browser_days: string;
  issuer: string;
  time_zone: string;
  support_url: string;
  /** Empty: kept for ever. */
  audit_retention_days: string;
}

export function draftOf(policy: Policy): Draft {
  return {
    totp_enabled: policy.totp_enabled,
    email_enabled: policy.email_enabled,
    sender_id: policy.sender_id ?? "",
    required: policy.required,
    grace_until: policy.grace_until ? dateIn(policy.grace_until, policy.time_zone) : "",
    required_groups: (policy.required_groups ?? []).join("\n"),
    trusted_browser_days: String(policy.trusted_browser_days),
    issuer: policy.issuer,
    time_zone: policy.time_zone,
    support_url: policy.support_url ?? "",
    audit_retention_days: String(policy.audit_retention_days ?? ""),
  };
}

/** The fields in which two drafts differ. */
export function difference(one: Draft, other: Draft): Field[] {
  return FIELDS.filter((field) => one[field] !== other[field]);
}

/** `base` with what `mine` changed of `before`. */
export function onTop(base: Draft, before: Draft, mine: Draft): Draft {
  const changes = difference(before, mine).map((field) => [field, mine[field]]);
  return { ...base, ...(Object.fromEntries(changes) as Partial<Draft>) };
}

/** What is put in place of `stored`. What was not changed goes back as it came, which may be finer than the form shows. */
export function bodyOf(stored: Policy, draft: Draft): PolicyBody {
  const changed: Field[] = difference(draftOf(stored), draft);
  // The grace period is a day of the policy's time zone: with another zone it ends at another instant.
  if (changed.includes("time_zone")) changed.push("grace_until");
  const typed: Record<Field, unknown> = {
    ...draft,
    sender_id: draft.sender_id || undefined,
    grace_until: draft.grace_until || undefined,
    required_groups: groupsOf(draft),
    trusted_browser_days: daysOf(draft.trusted_browser_days),
    support_url: draft.support_url.trim() || undefined,
    audit_retention_days: draft.audit_retention_days.trim() ? daysOf(draft.audit_retention_days) : undefined,
  };
  return { ...stored, ...Object.fromEntries(changed.map((field) => [field, typed[field]])) } as PolicyBody;
}

export function groupsOf(draft: Draft): string[] {
  return draft.required_groups.split("\n").map((group) => group.trim()).filter(Boolean);
}

/** `NaN` for what is no number, an empty field included. */
export function daysOf(typed: string): number {
  return typed.trim() === "" ? NaN : Number(typed);
}
