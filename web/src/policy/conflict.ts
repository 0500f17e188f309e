/** `<two-factor-policy-conflict>`: another admin has changed the policy in the meantime; what now? */

import { html, nothing, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { difference, draftOf, FIELDS, type Draft, type Field, type Policy } from "./draft";
import { inWords } from "./zone";

export interface Clash {
  /** What both began with. */
  before: Draft;
  mine: Draft;
  /** What is stored now. */
  theirs: Policy;
  etag: string;
}

/** Emits `take-theirs` or `apply-mine`, or `later` when the dialog is closed: then nothing has changed. */
export class PolicyConflict extends BaseElement {
  static override properties = { ...BaseElement.properties, clash: { attribute: false } };

  declare clash: Clash | undefined;

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector("dialog");
    if (this.clash && dialog && !dialog.open) dialog.showModal();
    // Closed, not taken away: it gives the focus back.
    else if (!this.clash) dialog?.close();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" aria-describedby="what" @cancel=${this.#later}>
      <div class="stack">
        <h2 id="title">${this.text("conflict-title")}</h2>
        <p id="what">${this.text("conflict-what")}</p>
        ${this.clash ? this.#table(this.clash) : nothing}
        <p class="muted small">${this.text("conflict-mine-what")}</p>
        <div class="row">
          <button class="primary" @click=${() => this.emit("apply-mine")}>${this.text("conflict-mine")}</button>
          <button @click=${() => this.emit("take-theirs")}>${this.text("conflict-theirs")}</button>
          <button class="link" @click=${this.#later}>${this.text("cancel")}</button>
        </div>
      </div>
    </dialog>`;
  }

  #table({ before, mine, theirs }: Clash): TemplateResult {
    const now = draftOf(theirs);
    const [changedByMe, changedByThem] = [difference(before, mine), difference(before, now)];
    const rows = FIELDS.filter((field) => changedByMe.includes(field) || changedByThem.includes(field));
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.text("conflict-field")}</th>
          <th scope="col">${this.text("conflict-column-theirs")}</th>
          <th scope="col">${this.text("conflict-column-mine")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (field) => html`<tr>
            <th scope="row">${this.text(`policy-${field}`)}</th>
            <td>${this.#value(now, field)}</td>
            <td>${changedByMe.includes(field) ? this.#value(mine, field) : this.text("conflict-unchanged")}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #value(draft: Draft, field: Field): string {
    const value = draft[field];
    if (typeof value === "boolean") return this.text(value ? "policy-on" : "policy-off");
    if (value === "") return "–";
    return field === "grace_until" ? this.text("policy-day", { day: inWords(value) }) : value.split("\n").join(", ");
  }

  #later(event: Event): void {
    event.preventDefault();
    this.emit("later");
  }
}

define("two-factor-policy-conflict", PolicyConflict);
