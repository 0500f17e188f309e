/** The fields of the policy form. Each has a label, a description, and an error message. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import type { Draft, Field } from "./draft";

/** What the sections need to render the form. */
export interface Form {
  draft: Draft;
  disabled: boolean;
  /** The fields that the API rejected. */
  rejected: ReadonlySet<Field>;
  /** The fields that the API would reject. */
  invalid: readonly Field[];
  text(id: string, args?: Arguments): string;
  set(change: Partial<Draft>): void;
}

type TextField = { [F in Field]: Draft[F] extends string ? F : never }[Field];
type SwitchField = Exclude<Field, TextField>;

export const fieldStyle = css`
  form > fieldset, .group {
    display: grid;
    gap: 1.25rem;
  }
  legend {
    margin-block-end: 0.75rem;
  }
  textarea {
    resize: vertical;
  }
  .short {
    max-inline-size: 14rem;
  }
  .error {
    color: var(--danger);
  }
  input[role="switch"] {
    appearance: none;
    inline-size: 2.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--border);
    border-radius: 1rem;
    translate: 0 0.375rem;
    cursor: pointer;
  }
  input[role="switch"]::before {
    content: "";
    display: block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin: 0.1875rem;
    border: 0.4375rem solid var(--border);
    border-radius: 50%;
  }
  input[role="switch"]:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  input[role="switch"]:checked::before {
    border-color: var(--on-accent);
    margin-inline-start: 1.1875rem;
  }
  input:disabled {
    opacity: 0.6;
    cursor: default;
  }
`;

export function switchField(form: Form, field: SwitchField): TemplateResult {
  return html`<div class="stack tight">
    <label class="choice">
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
      <strong>${form.text(`policy-${field}`)}</strong>
    </label>
    ${notes(form, field)}
  </div>`;
}

export interface InputOptions {
  type?: "text" | "date" | "number" | "url";
  max?: number;
  list?: string;
  /** The content after the field. */
  trailing?: TemplateResult;
}

export function inputField(form: Form, field: TextField, options: InputOptions = {}): TemplateResult {
  const type = options.type ?? "text";
  return html`<div class="stack tight">
    <label for=${field}>${form.text(`policy-${field}`)}</label>
    <div class="row">
      <input
        id=${field}
        class=${type === "date" || type === "number" ? "short" : ""}
        type=${type}
        min=${options.max === undefined ? nothing : "0"}
        max=${options.max ?? nothing}
        list=${options.list ?? nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${form.draft[field]}
        aria-describedby="${field}-what ${field}-rule"
        aria-invalid=${ariaInvalid(form, field)}
        ?disabled=${form.disabled}
        @input=${(event: Event) => form.set({ [field]: (event.target as HTMLInputElement).value })}
      />
      ${options.trailing ?? nothing}
    </div>
    ${notes(form, field)}
  </div>`;
}

export function linesField(form: Form, field: TextField): TemplateResult {
  return html`<div class="stack tight">
    <label for=${field}>${form.text(`policy-${field}`)}</label>
    <textarea
      id=${field}
      rows="3"
      spellcheck="false"
      .value=${form.draft[field]}
      aria-describedby="${field}-what ${field}-rule"
      aria-invalid=${ariaInvalid(form, field)}
      ?disabled=${form.disabled}
      @input=${(event: Event) => form.set({ [field]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    ${notes(form, field)}
  </div>`;
}

/** The description of the field, and its error message. */
function notes(form: Form, field: Field): TemplateResult {
  const wrong = form.rejected.has(field) || form.invalid.includes(field);
  return html`
    <p id="${field}-what" class="muted small">${form.text(`policy-${field}-what`)}</p>
    <p id="${field}-rule" class="error small" ?hidden=${!wrong}>${wrong ? form.text(`policy-${field}-rule`) : nothing}</p>
  `;
}

function ariaInvalid(form: Form, field: Field): "true" | "false" {
  return form.rejected.has(field) ? "true" : "false";
}
