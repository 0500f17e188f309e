/** `<two-factor-policy-conflict>`: asks what to do when another admin has changed the policy in the meantime. */

import { html, nothing, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { difference, draftOf, FIELDS, type Draft, type Field } from "./draft";
import { dayForText } from "./days";
import type { StoredPolicy } from "./stored-policy";

export interface Conflict {
  /** The policy before both changes. */
  base: Draft;
  mine: Draft;
  /** The current policy, with the other admin's changes. */
  theirs: StoredPolicy;
}

/** Emits `take-theirs`, `apply-mine`, or, when the user closes the dialog, `later`. */
export class PolicyConflict extends BaseElement {
  static override properties = { ...BaseElement.properties, conflict: { attribute: false } };

  declare conflict: Conflict | undefined;

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector("dialog");
    if (this.conflict && dialog && !dialog.open) dialog.showModal();
    // Only a closed dialog restores the focus; a removed one doesn't.
    else if (!this.conflict) dialog?.close();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" aria-describedby="what" @cancel=${this.#later}>
      <div class="stack">
        <h2 id="title">${this.text("conflict-title")}</h2>
        <p id="what">${this.text("conflict-what")}</p>
        ${this.conflict ? this.#table(this.conflict) : nothing}
        <p class="muted small">${this.text("conflict-mine-what")}</p>
        <div class="row">
          <button class="primary" @click=${() => this.emit("apply-mine")}>${this.text("conflict-mine")}</button>
          <button @click=${() => this.emit("take-theirs")}>${this.text("conflict-theirs")}</button>
          <button class="link" @click=${this.#later}>${this.text("cancel")}</button>
        </div>
      </div>
    </dialog>`;
  }

  #table({ base, mine, theirs }: Conflict): TemplateResult {
    const now = draftOf(theirs.policy);
    const [changedByMe, changedByThem] = [difference(base, mine), difference(base, now)];
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
    return field === "grace_until" ? this.text("policy-day", { day: dayForText(value) }) : value.split("\n").join(", ");
  }

  #later(event: Event): void {
    event.preventDefault();
    this.emit("later");
  }
}

define("two-factor-policy-conflict", PolicyConflict);
