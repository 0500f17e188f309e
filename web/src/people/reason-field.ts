/** The reason that staff give for an action. The history keeps it. */

import { html, type TemplateResult } from "lit";
import type { Arguments } from "../texts";

/** The API's limit. The browser counts some characters twice, so it may be stricter. */
const MAX_REASON_LENGTH = 500;

/** A field with the ID `reason`. The form shows the error message in an element with the ID `error`. */
export function reasonField(text: (id: string, args?: Arguments) => string, invalid: boolean): TemplateResult {
  return html`<div class="stack tight">
    <label for="reason">${text("people-reason")}</label>
    <textarea
      id="reason"
      name="reason"
      rows="2"
      maxlength=${MAX_REASON_LENGTH}
      aria-invalid=${invalid}
      aria-describedby="kept error"
    ></textarea>
    <p id="kept" class="muted small">${text("people-reason-kept")}</p>
  </div>`;
}
