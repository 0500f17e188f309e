/** The rules of a policy, for hints while it is edited. The API decides. */

import { daysOf, groupsOf, type Draft, type Field } from "./draft";
import { isTimeZone } from "./zone";

const MAX_DAYS = 90;
const MIN_RETENTION_DAYS = 30;
const MAX_RETENTION_DAYS = 3650;
const MAX_GROUPS = 100;
const MAX_GROUP_CHARACTERS = 128;
const MAX_ISSUER_CHARACTERS = 64;

/** The fields that break a rule. `verified` has the senders that mail can go out from; without it nothing is said of them. */
export function broken(draft: Draft, verified: readonly string[] | undefined): Field[] {
  const groups = groupsOf(draft);
  const breaks: Partial<Record<Field, boolean | undefined>> = {
    required: draft.required && !draft.totp_enabled && !draft.email_enabled,
    sender_id: verified && draft.email_enabled && !verified.includes(draft.sender_id),
    grace_until: draft.grace_until !== "" && !draft.required,
    required_groups: groups.length > MAX_GROUPS || groups.some((group) => characters(group) > MAX_GROUP_CHARACTERS),
    trusted_browser_days: !isWhole(draft.trusted_browser_days, 0, MAX_DAYS),
    issuer: !isIssuer(draft.issuer),
    time_zone: !isTimeZone(draft.time_zone),
    audit_retention_days: draft.audit_retention_days.trim() !== "" && !isWhole(draft.audit_retention_days, MIN_RETENTION_DAYS, MAX_RETENTION_DAYS),
    support_url: draft.support_url !== "" && !/^https:\/\/[^/?#]/.test(draft.support_url.trim()),
  };
  return (Object.keys(breaks) as Field[]).filter((field) => breaks[field]);
}

/** The fields that a change of this one may mend: a refusal of them is not shown any longer. */
export function mendedBy(field: Field): Field[] {
  switch (field) {
    case "totp_enabled":
      return ["required"];
    case "email_enabled":
      return ["required", "sender_id"];
    case "required":
      return ["required", "grace_until"];
    default:
      return [field];
  }
}

function isWhole(typed: string, least: number, most: number): boolean {
  const days = daysOf(typed);
  return Number.isInteger(days) && days >= least && days <= most;
}

function isIssuer(text: string): boolean {
  return text !== "" && text.trim() === text && characters(text) <= MAX_ISSUER_CHARACTERS && !/[:\p{Cc}]/u.test(text);
}

function characters(text: string): number {
  return [...text].length;
}
