/** `<two-factor-code-field>`: a field for a code, with a submit button. */

import { css, html, nothing, type TemplateResult } from "lit";
import { compact, isSixDigits } from "./code-format";
import { Countdown } from "./countdown";
import { BaseElement } from "./element";

/** The form of a code: only digits, or letters and digits. */
export type CodeKind = "digits" | "characters";

/**
 * Emits `code-entered` with the code as typed, and not again until the parent has rejected the code. Submits automatically
 * after the sixth digit. After a rejection, the field is empty and has the focus.
 */
export class CodeField extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    label: {},
    kind: {},
    hint: {},
    action: {},
    error: {},
    lockedUntil: { attribute: false },
    waiting: { type: Boolean },
    value: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    css`
      .digits {
        max-inline-size: 14rem;
      }
      .characters {
        font-size: 1.125rem;
        letter-spacing: 0.05em;
        text-align: start;
      }
    `,
  ];

  declare label: string;
  declare kind: CodeKind;
  /** The sentence below the label. */
  declare hint: string;
  /** The label of the submit button. */
  declare action: string;
  /** The error message, or empty. */
  declare error: string;
  /** The end of the lockout. */
  declare lockedUntil: Date | undefined;
  /** Whether the parent is checking a code. */
  declare waiting: boolean;
  declare private value: string;
  readonly #lock = new Countdown(this);
  /** The last submitted code. The field does not submit it again automatically. */
  #submitted = "";

  constructor() {
    super();
    this.label = "";
    this.kind = "digits";
    this.hint = "";
    this.action = "";
    this.error = "";
    this.waiting = false;
    this.value = "";
  }

  /** Moves the focus to the field, or to the time left while it is locked. */
  override focus(): void {
    void this.focusOn(this.#lock.left > 0 ? "#lock" : "input");
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("lockedUntil")) this.#lock.start(this.lockedUntil);
    if (changed.get("kind")) this.value = "";
    if (changed.has("waiting") && changed.get("waiting") === true && (this.error || this.lockedUntil)) this.clear();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const unlocked = this.lockedUntil && this.#lock.left === 0;
    if (unlocked && this.renderRoot.querySelector("#lock:focus")) this.focus();
  }

  clear(): void {
    this.value = "";
    this.#submitted = "";
    this.focus();
  }

  override render(): TemplateResult {
    const locked = this.#lock.left > 0;
    return html`
      <form class="stack" novalidate @submit=${this.#onSubmit}>
        <div class="stack tight">
          <label for="code">${this.label}</label>
          ${this.hint ? html`<p id="hint" class="muted small">${this.hint}</p>` : nothing}
          <input
            id="code"
            name="code"
            class="code ${this.kind}"
            .value=${this.value}
            inputmode=${this.kind === "digits" ? "numeric" : "text"}
            autocomplete=${this.kind === "digits" ? "one-time-code" : "off"}
            autocapitalize=${this.kind === "digits" ? "off" : "characters"}
            autocorrect="off"
            spellcheck="false"
            maxlength="64"
            aria-describedby="hint error lock"
            aria-invalid=${this.error ? "true" : "false"}
            ?readonly=${this.waiting}
            ?disabled=${locked}
            @input=${this.#onInput}
          />
        </div>
        <div id="error" role="alert">${locked ? nothing : this.error || nothing}</div>
        <p id="lock" class="note" tabindex="-1" ?hidden=${!locked}>
          ${locked ? this.text("code-locked", { left: this.#lock.clock }) : nothing}
        </p>
        <button class="primary" ?disabled=${locked} aria-busy=${this.waiting}>
          ${this.waiting ? this.text("checking") : this.action || this.text("code-submit")}
        </button>
      </form>
    `;
  }

  #onInput(event: InputEvent): void {
    this.value = (event.target as HTMLInputElement).value;
    if (this.kind !== "digits") return;
    const digits = compact(this.value);
    if (isSixDigits(digits) && digits !== this.#submitted) this.#send(digits);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (compact(this.value) === "") {
      this.error = this.text("code-missing");
      this.focus();
    } else {
      this.#send(this.value);
    }
  }

  #send(code: string): void {
    if (this.waiting || this.#lock.left > 0) return;
    this.#submitted = compact(code);
    this.emit("code-entered", code.trim());
  }
}
