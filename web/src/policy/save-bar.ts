/** The bar at the end of the screen: the unsaved changes with their consequences, and the button that saves them. */

import { html, nothing, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import { difference, effective, type Draft } from "./draft";
import { impact, type Adoption, type KnownGroup } from "./impact";

export interface SaveBar {
  stored: Draft;
  draft: Draft;
  /** The number of users by status and method. If it's unknown, the bar leaves out the consequences. */
  adoption: Adoption | undefined;
  knownGroups: readonly KnownGroup[] | undefined;
  busy: boolean;
  /** The result of the last action. */
  notice: string;
  /** The error of the last action. */
  alert: TemplateResult;
  failed: boolean;
  text: (id: string, args?: Arguments) => string;
  discard: () => void;
}

/** `form` is the ID of the form that the bar saves. */
export function saveBar(bar: SaveBar, form: string): TemplateResult {
  const { text } = bar;
  const changed = difference(bar.stored, bar.draft);
  const idle = changed.length === 0 && !bar.notice && !bar.failed;
  return html`<div class="save-bar stack tight ${idle ? "idle" : ""}">
    <div id="notice" role="status" tabindex="-1" class="stack tight">
      ${changed.length > 0 ? summary(bar, changed.map((field) => text(`policy-${field}`))) : html`<p class="good">${bar.notice}</p>`}
    </div>
    ${bar.alert}
    ${changed.length > 0
      ? html`<div class="actions">
          <button type="button" @click=${bar.discard}>${text("policy-discard")}</button>
          <button class="primary" form=${form} aria-busy=${bar.busy}>${text("save")}</button>
        </div>`
      : nothing}
  </div>`;
}

function summary({ text, stored, draft, adoption, knownGroups }: SaveBar, fields: string[]): TemplateResult {
  const effects = adoption ? impact(effective(stored), effective(draft), adoption, knownGroups) : [];
  return html`<p><strong>${text("policy-changes", { count: fields.length })}</strong></p>
    <div class="effects stack tight small" tabindex="0" role="group" aria-label=${text("policy-effects")}>
      ${effects.map(({ id, args }) => html`<p>${text(id, { ...args, method: text(args?.method ?? "") })}</p>`)}
      <p class="muted">${fields.join(", ")}</p>
    </div>`;
}
