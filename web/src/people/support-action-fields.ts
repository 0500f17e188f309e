/** The input that only some support actions need. */

import { html, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import { dayOf, EXEMPTIONS, exemptionEnd, type ExemptionLength } from "./exemption-end";

type Text = (id: string, args?: Arguments) => string;

const VALID_MINUTES = [15, 60, 240, 480, 1440];

/** How long a bypass code is valid. */
export function minutesField(text: Text): TemplateResult {
  const words = (minutes: number): string =>
    minutes < 60 ? text("people-minutes", { minutes }) : text("people-hours", { hours: minutes / 60 });
  return html`<div class="stack tight">
    <label for="minutes">${text("people-valid")}</label>
    <select id="minutes" name="minutes">
      ${VALID_MINUTES.map((minutes) => html`<option value=${minutes} ?selected=${minutes === 60}>${words(minutes)}</option>`)}
    </select>
  </div>`;
}

export interface ExemptionChoice {
  length: ExemptionLength;
  invalid: boolean;
  choose: (length: ExemptionLength) => void;
}

/** How long an exemption lasts, with the end that follows from it. */
export function exemptionFields(text: Text, { length, invalid, choose }: ExemptionChoice): TemplateResult {
  return html`<fieldset class="stack tight">
    <legend>${text("user-exempt-for")}</legend>
    ${EXEMPTIONS.map(
      (choice) => html`<label class="choice">
        <input type="radio" name="length" value=${choice} .checked=${choice === length} @change=${() => choose(choice)} />
        <span>${text(`user-exempt-${choice}`)}</span>
      </label>`,
    )}
    ${length === "date"
      ? html`<div class="stack tight">
          <label for="until">${text("user-exempt-last-day")}</label>
          <input id="until" name="until" type="date" min=${dayOf(new Date())} aria-invalid=${invalid} aria-describedby="error" />
        </div>`
      : html`<p class="muted small">${text("people-exempt-until", { at: exemptionEnd(length, "") })}</p>`}
  </fieldset>`;
}

/** A checkbox for actions that can't be undone. */
export function sureField(text: Text, user: string, invalid: boolean): TemplateResult {
  return html`<label class="choice">
    <input id="sure" name="sure" type="checkbox" aria-invalid=${invalid} aria-describedby="error" />
    <span>${text("people-sure", { user })}</span>
  </label>`;
}
