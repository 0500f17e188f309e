/** The fields of the policy form. Each has a label, a description, and an error message. */

import { html, nothing, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import type { Draft, Field } from "./draft";
import type { Adoption, KnownGroup } from "./impact";

/** What the sections need to render the form. */
export interface Form {
  draft: Draft;
  /** The settings as they are stored. */
  stored: Draft;
  /** The number of users by status and method, if it is known. */
  adoption: Adoption | undefined;
  /** The groups that the host page knows. */
  knownGroups: readonly KnownGroup[] | undefined;
  disabled: boolean;
  /** The fields that the API rejected. */
  rejected: ReadonlySet<Field>;
  /** The fields that the API would reject. */
  invalid: readonly Field[];
  text: (id: string, args?: Arguments) => string;
  set: (change: Partial<Draft>) => void;
}

type TextField = { [F in Field]: Draft[F] extends string ? F : never }[Field];
type SwitchField = Exclude<Field, TextField>;

/** A row with the switch at its end. */
export function switchField(form: Form, field: SwitchField): TemplateResult {
  return html`<div class="switch-row">
    <div class="stack tight">
      <label for=${field}>${form.text(`policy-${field}`)}</label>
      ${notes(form, field)}
    </div>
    <input
      id=${field}
      type="checkbox"
      role="switch"
      .checked=${form.draft[field]}
      aria-describedby="${field}-what ${field}-rule"
      aria-invalid=${ariaInvalid(form, field)}
      ?disabled=${form.disabled}
      @change=${(event: Event) => form.set({ [field]: (event.target as HTMLInputElement).checked })}
    />
  </div>`;
}

export interface InputOptions {
  type?: "text" | "date" | "number" | "url";
  max?: number;
  /** The content after the field. */
  trailing?: TemplateResult | typeof nothing;
  /** Tidies what the admin typed when they leave the field. */
  tidy?: (typed: string) => string;
}

export function inputField(form: Form, field: TextField, options: InputOptions = {}): TemplateResult {
  const type = options.type ?? "text";
  const change = (event: Event, tidy = (typed: string): string => typed): void =>
    form.set({ [field]: tidy((event.target as HTMLInputElement).value) });
  return html`<div class="stack tight">
    <label for=${field}>${form.text(`policy-${field}`)}</label>
    <div class="row">
      <input
        id=${field}
        class=${type === "date" || type === "number" ? "short" : ""}
        type=${type}
        min=${options.max === undefined ? nothing : "0"}
        max=${options.max ?? nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${form.draft[field]}
        aria-describedby="${field}-what ${field}-rule"
        aria-invalid=${ariaInvalid(form, field)}
        ?disabled=${form.disabled}
        @input=${(event: Event) => change(event)}
        @change=${(event: Event) => change(event, options.tidy)}
      />
      ${options.trailing ?? nothing}
    </div>
    ${notes(form, field)}
  </div>`;
}

/** The error message of a field, or an empty text. */
export function ruleOf(form: Form, field: Field): string {
  return form.rejected.has(field) || form.invalid.includes(field) ? form.text(`policy-${field}-rule`) : "";
}

/** The description of the field, and its error message. */
function notes(form: Form, field: Field): TemplateResult {
  const rule = ruleOf(form, field);
  return html`
    <p id="${field}-what" class="muted small">${form.text(`policy-${field}-what`)}</p>
    <p id="${field}-rule" class="error small" ?hidden=${!rule}>${rule || nothing}</p>
  `;
}

function ariaInvalid(form: Form, field: Field): "true" | "false" {
  return form.rejected.has(field) ? "true" : "false";
}
