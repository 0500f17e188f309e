/** What a challenge says about a lock, and about a passkey that this page can't use. */

import { html, nothing, type TemplateResult } from "lit";
import type { Method } from "../api/values";
import type { Arguments } from "../texts";
import type { ChallengeStep } from "./step";

type Text = (id: string, args?: Arguments) => string;
type Note = TemplateResult | typeof nothing;

/** Says that the user's passkey works elsewhere. */
export function obstacleNote(text: Text, { obstacle }: ChallengeStep, method: Method): Note {
  if (!obstacle) return nothing;
  return html`<p class="note">
    ${text(`login-obstacle-${obstacle}`)} ${method === "passkey" ? text("login-only-passkey") : nothing}
  </p>`;
}

/** Says that codes are paused. `left` is the rest of the lock as `m:ss`, or empty. */
export function lockNote(text: Text, { lock, previous }: ChallengeStep, method: Method, left: string): Note {
  if (!lock && previous?.kind !== "locked") return nothing;
  const byStaff = lock && !lock.until;
  return html`<p id="paused" role="timer" aria-live="off" class="note" ?hidden=${left === "" && !byStaff}>
    ${byStaff ? text("login-paused-staff") : left === "" ? nothing : text("login-paused", { left })}
    ${method === "passkey" ? text("login-paused-passkey") : nothing}
  </p>`;
}
