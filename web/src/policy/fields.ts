/** The fields of the form: each with its label, what it means, and its rule where that is broken. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Arguments } from "../texts";
import type { Draft, Field } from "./draft";

/** What the sections of the form are drawn from. */
export interface Form {
  draft: Draft;
  disabled: boolean;
  /** What the API refused. */
  refused: ReadonlySet<Field>;
  /** What it would refuse, as far as can be seen from here. */
  broken: readonly Field[];
  text(id: string, args?: Arguments): string;
  set(change: Partial<Draft>): void;
}

type Text = { [F in Field]: Draft[F] extends string ? F : never }[Field];
type Switch = Exclude<Field, Text>;

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
  .fault {
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

export function switchField(form: Form, field: Switch): TemplateResult {
  return html`<div class="stack tight">
    <label class="choice">
      <input
        id=${field}
        type="checkbox"
        role="switch"
        .checked=${form.draft[field]}
        aria-describedby="${field}-what ${field}-rule"
        aria-invalid=${invalid(form, field)}
        ?disabled=${form.disabled}
        @change=${(event: Event) => form.set({ [field]: (event.target as HTMLInputElement).checked })}
      />
      <strong>${form.text(`policy-${field}`)}</strong>
    </label>
    ${notes(form, field)}
  </div>`;
}

export interface Kind {
  type?: "text" | "date" | "number" | "url";
  max?: number;
  list?: string;
  /** What stands right of the field. */
  beside?: TemplateResult;
}

export function inputField(form: Form, field: Text, kind: Kind = {}): TemplateResult {
  const type = kind.type ?? "text";
  return html`<div class="stack tight">
    <label for=${field}>${form.text(`policy-${field}`)}</label>
    <div class="row">
      <input
        id=${field}
        class=${type === "date" || type === "number" ? "short" : ""}
        type=${type}
        min=${kind.max === undefined ? nothing : "0"}
        max=${kind.max ?? nothing}
        list=${kind.list ?? nothing}
        autocomplete="off"
        spellcheck="false"
        .value=${form.draft[field]}
        aria-describedby="${field}-what ${field}-rule"
        aria-invalid=${invalid(form, field)}
        ?disabled=${form.disabled}
        @input=${(event: Event) => form.set({ [field]: (event.target as HTMLInputElement).value })}
      />
      ${kind.beside ?? nothing}
    </div>
    ${notes(form, field)}
  </div>`;
}

export function linesField(form: Form, field: Text): TemplateResult {
  return html`<div class="stack tight">
    <label for=${field}>${form.text(`policy-${field}`)}</label>
    <textarea
      id=${field}
      rows="3"
      spellcheck="false"
      .value=${form.draft[field]}
      aria-describedby="${field}-what ${field}-rule"
      aria-invalid=${invalid(form, field)}
      ?disabled=${form.disabled}
      @input=${(event: Event) => form.set({ [field]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    ${notes(form, field)}
  </div>`;
}

/** What the field means, and its rule while that is broken. */
function notes(form: Form, field: Field): TemplateResult {
  const wrong = form.refused.has(field) || form.broken.includes(field);
  return html`
    <p id="${field}-what" class="muted small">${form.text(`policy-${field}-what`)}</p>
    <p id="${field}-rule" class="fault small" ?hidden=${!wrong}>${wrong ? form.text(`policy-${field}-rule`) : nothing}</p>
  `;
}

function invalid(form: Form, field: Field): "true" | "false" {
  return form.refused.has(field) ? "true" : "false";
}
