/** Validates the policy in the browser, for hints while an admin edits it. The API makes the decision. */

import type { ProblemError } from "../api/problem";
import type { components } from "../api/schema.gen";
import { isTimeZone } from "./days";
import { daysOf, FIELDS, groupsIn, type Draft, type Field } from "./draft";
import { canBecomeDomain } from "./passkey-domain";

type Sender = components["schemas"]["SenderResponse"];

const MAX_DAYS = 90;
const MIN_RETENTION_DAYS = 30;
const MAX_RETENTION_DAYS = 3650;
const MAX_GROUPS = 100;
const MAX_GROUP_CHARACTERS = 128;
const MAX_ISSUER_CHARACTERS = 64;

/** The invalid fields. `senders` lists the IDs of the usable senders. While it's unknown, any sender is valid. */
export function invalidFields(draft: Draft, senders: readonly string[] | undefined): Field[] {
  const invalid: Partial<Record<Field, boolean | undefined>> = {
    passkey_rp_id: !canBecomeDomain(draft.passkey_rp_id),
    required: draft.required && !draft.passkeys_enabled && !draft.totp_enabled && !draft.email_enabled,
    sender_id: senders && draft.email_enabled && !senders.includes(draft.sender_id),
    required_groups: !areGroups(draft.required_groups),
    exempt_groups: !areGroups(draft.exempt_groups),
    trusted_browser_days: !isWhole(draft.trusted_browser_days, 0, MAX_DAYS),
    issuer: !isIssuer(draft.issuer),
    time_zone: !isTimeZone(draft.time_zone),
    audit_retention_days: draft.audit_retention_days.trim() !== "" && !isWhole(draft.audit_retention_days, MIN_RETENTION_DAYS, MAX_RETENTION_DAYS),
    support_url: draft.support_url !== "" && !/^https:\/\/[^/?#]/.test(draft.support_url.trim()),
  };
  return (Object.keys(invalid) as Field[]).filter((field) => invalid[field]);
}

/** The fields that the API rejected. A JSON pointer refers to the field, or to a part of it. */
export function rejectedFields({ errors }: ProblemError): Field[] {
  return FIELDS.filter((field) => errors.some(({ pointer }) => pointer.split("/")[1] === field));
}

/** The IDs of the senders that the policy may use. If a status is unknown, the API decides. */
export function usableSenders(senders: readonly Sender[]): string[] {
  return senders.filter(({ status }) => status === "verified" || status === "unknown").map(({ id }) => id);
}

/** The fields that a change to this field may fix, so that their errors disappear. */
export function resolvedBy(field: Field): Field[] {
  switch (field) {
    case "passkeys_enabled":
      return ["required", "passkey_rp_id"];
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

function areGroups(lines: string): boolean {
  const groups = groupsIn(lines);
  return groups.length <= MAX_GROUPS && groups.every((group) => characters(group) <= MAX_GROUP_CHARACTERS);
}

function isIssuer(text: string): boolean {
  return text !== "" && text.trim() === text && characters(text) <= MAX_ISSUER_CHARACTERS && !/[:\p{Cc}]/u.test(text);
}

/** Counts code points, as the API does. */
function characters(text: string): number {
  return Array.from(text).length;
}
