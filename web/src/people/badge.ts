/** A user's status in a colored badge. The words say the same as the color. */

import { html, type TemplateResult } from "lit";
import type { Status } from "../api/values";

const TONES: Record<Status, string> = { enrolled: "good", pending: "", skipped: "warn", exempt: "warn", locked: "bad" };

export function badge(status: Status, words: string): TemplateResult {
  return html`<span class="badge ${TONES[status]}">${words}</span>`;
}
