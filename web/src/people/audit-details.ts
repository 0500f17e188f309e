/** The details of an audit entry, as its text uses them. */

import type { components } from "../api/schema.gen";
import type { Arguments } from "../texts";

export type Entry = components["schemas"]["AuditEntryResponse"];

/** The details that are times. No entry has more than one. */
const TIMES = ["until", "expires_at"];
/** The arguments that a text may use. An entry may lack some of them. */
const NO_DETAILS = { label: "", failures: 0, old_email: "", new_email: "", at: "", agent_id: "", sender_id: "", new_plan: "" };

export function detailsOf(details: Record<string, unknown>): Arguments {
  const args: Arguments = { ...NO_DETAILS };
  for (const [name, value] of Object.entries(details)) {
    if (TIMES.includes(name)) args.at = new Date(String(value));
    else if (typeof value === "string" || typeof value === "number") args[name] = value;
  }
  return args;
}
