/** The views of a login that can't go on with a code: it is locked, or it has ended. */

import { html, nothing, type TemplateResult } from "lit";
import type { Method } from "../api/values";
import type { Arguments } from "../texts";
import { otherWays } from "./other-ways";
import { CODES_WHILE_LOCKED, type EndReason, type LockedStep } from "./step";

type Text = (id: string, args?: Arguments) => string;

/** `left` is the rest of the lock as `m:ss`, or `undefined` if only support can unlock the user. */
export function lockedView(
  text: Text,
  { obstacle }: LockedStep,
  left: string | undefined,
  choose: (method: Method) => void,
): TemplateResult {
  return html`
    <h2 tabindex="-1" aria-describedby="why">${text("login-locked")}</h2>
    <p id="why">${text(left === undefined ? "login-locked-staff" : "login-locked-wait")}</p>
    ${left === undefined ? nothing : html`<p role="timer" aria-live="off" class="note">${text("login-locked-left", { left })}</p>`}
    ${obstacle ? html`<p>${text(`login-obstacle-${obstacle}`)}</p>` : nothing}
    ${otherWays({ text, methods: CODES_WHILE_LOCKED, choose })}
  `;
}

/** `byCode` is whether a code has ended the login, so that the user may think that the code was wrong. */
export function endedView(text: Text, reason: EndReason, byCode: boolean, go: () => void): TemplateResult {
  const why = reason === "expired" && !byCode ? "login-expired-early" : `login-${reason}-why`;
  return html`
    <h2 tabindex="-1" aria-describedby="why">${text(`login-${reason}`)}</h2>
    <p id="why">${text(why)}</p>
    <button class="primary" @click=${go}>${text(`login-${reason}-go`)}</button>
  `;
}
