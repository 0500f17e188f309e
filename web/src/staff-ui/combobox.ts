/** `<two-factor-combobox>`: a field with suggestions, of which staff choose one (ARIA's combobox pattern). */

import ComboboxKeys from "@github/combobox-nav";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { controlsStyle } from "../ui/controls-style";
import { define } from "../ui/define";
import { query } from "../ui/query";
import { layoutStyle } from "../ui/style";
import { aboveSaveBar } from "./style";

export interface Option {
  value: string;
  label: string;
  /** What stands after the label, such as a number. */
  detail?: string;
}

/** While staff type, a search waits this long for the next character. */
const DELAY_MILLISECONDS = 200;

/**
 * Emits `option-chosen` with the option. Emits `text-entered` with the text when staff press Enter or leave the field without a
 * choice. The parent decides what the field then shows, through `value`.
 */
export class Combobox extends LitElement {
  static override properties = {
    label: { attribute: false },
    what: { attribute: false },
    error: { attribute: false },
    none: { attribute: false },
    value: { attribute: false },
    find: { attribute: false },
    disabled: { attribute: false },
    options: { state: true },
    open: { state: true },
  };
  static override styles = [
    layoutStyle,
    controlsStyle,
    aboveSaveBar,
    css`
      .field {
        position: relative;
      }
      [role="listbox"] {
        position: absolute;
        z-index: 3;
        inset-inline: 0;
        inset-block-start: calc(100% + 0.25rem);
        max-block-size: 15rem;
        overflow-y: auto;
        background: var(--surface);
        border: 1px solid var(--border);
        border-radius: var(--radius);
        box-shadow: 0 0.5rem 1.5rem #0003;
      }
      [role="option"] {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        justify-content: space-between;
        padding: 0.5rem 0.75rem;
        cursor: pointer;
      }
      [role="option"]:hover {
        background: var(--raised);
      }
      [role="option"][aria-selected="true"] {
        background: var(--raised);
        outline: 2px solid var(--accent);
        outline-offset: -2px;
      }
      .none {
        padding: 0.5rem 0.75rem;
      }
      .error {
        color: var(--danger);
      }
    `,
  ];

  declare label: string;
  /** The sentence below the field. */
  declare what: string;
  /** The error message, or empty. */
  declare error: string;
  /** What the list says if there are no suggestions. Empty: the list stays closed. */
  declare none: string;
  /** The text that the field shows while staff don't edit it. */
  declare value: string;
  declare find: (text: string) => Promise<readonly Option[]>;
  declare disabled: boolean;
  declare private options: readonly Option[];
  declare private open: boolean;
  #keys: ComboboxKeys | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the latest search. Results of earlier ones are dropped. */
  #search = 0;
  /** Whether staff have edited the text since the field showed `value`. */
  #edited = false;

  constructor() {
    super();
    this.value = "";
    this.what = "";
    this.error = "";
    this.none = "";
    this.disabled = false;
    this.options = [];
    this.open = false;
  }

  override focus(): void {
    this.#input.focus();
  }

  /** Empties the field. */
  clear(): void {
    this.#input.value = "";
    this.#edited = false;
    this.#close();
  }

  get #input(): HTMLInputElement {
    return query(this.renderRoot, "input");
  }

  override firstUpdated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>("[role=listbox]");
    if (list) this.#keys = new ComboboxKeys(this.#input, list, { tabInsertsSuggestions: false });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#close();
  }

  override render(): TemplateResult {
    const shown = this.open && (this.options.length > 0 || this.none !== "");
    return html`<div class="stack tight">
      <label for="text">${this.label}</label>
      <div class="field">
        <input
          id="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          dir="auto"
          .value=${live(this.#edited ? this.#text() : this.value)}
          ?disabled=${this.disabled}
          aria-describedby="what error"
          aria-invalid=${this.error ? "true" : "false"}
          @focus=${() => this.#onFocus()}
          @click=${() => this.#onFocus()}
          @input=${() => this.#onInput()}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
          @blur=${() => this.#onBlur()}
        />
        <ul
          id="list"
          role="listbox"
          tabindex="-1"
          aria-label=${this.label}
          ?hidden=${!shown}
          @mousedown=${(event: Event) => event.preventDefault()}
          @combobox-commit=${(event: Event) => this.#choose(event)}
        >
          ${repeat(this.options, ({ value }) => value, (option, index) => this.#option(option, index))}
          ${this.options.length === 0 && this.none
            ? html`<li role="option" aria-selected="false" aria-disabled="true" class="none muted">${this.none}</li>`
            : nothing}
        </ul>
      </div>
      ${this.what ? html`<p id="what" class="muted small">${this.what}</p>` : nothing}
      <p id="error" class="error small" role="alert">${this.error || nothing}</p>
    </div>`;
  }

  #option({ value, label, detail }: Option, index: number): TemplateResult {
    return html`<li role="option" aria-selected="false" id="option-${index}" data-value=${value}>
      <span dir="auto">${label}</span>${detail ? html`<bdi class="muted small">${detail}</bdi>` : nothing}
    </li>`;
  }

  #text(): string {
    return this.renderRoot.querySelector("input")?.value ?? "";
  }

  /** What staff type replaces the chosen value. */
  #onFocus(): void {
    if (!this.#edited) this.#input.select();
    this.#start(0);
  }

  #onInput(): void {
    this.#edited = true;
    this.#start(DELAY_MILLISECONDS);
  }

  /** Searches for the text, or for everything while staff haven't edited the chosen value. */
  #start(delay: number): void {
    if (this.disabled || (this.open && delay === 0)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#searchNow(), delay);
  }

  async #searchNow(): Promise<void> {
    const search = ++this.#search;
    const options = await this.find(this.#edited ? this.#text().trim() : "");
    if (search !== this.#search || !this.matches(":focus-within")) return;
    this.options = options;
    if (!this.open) this.#keys?.start();
    this.open = true;
    await this.updateComplete;
    this.#keys?.resetSelection();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.open) {
      // The dialog around the field stays open.
      event.stopPropagation();
      event.preventDefault();
      this.#close();
    } else if (event.key === "ArrowDown" && !this.open) {
      event.preventDefault();
      this.#start(0);
    } else if (event.key === "Enter" && !this.renderRoot.querySelector("[aria-selected=true]")) {
      event.preventDefault();
      this.#enter();
    }
  }

  #choose(event: Event): void {
    const value = (event.target as HTMLElement).dataset.value;
    const option = this.options.find((known) => known.value === value);
    if (!option) return;
    this.#edited = false;
    this.#close();
    this.#emit("option-chosen", option);
    this.requestUpdate();
  }

  #onBlur(): void {
    this.#close();
    this.#enter();
  }

  /** Hands over a text that isn't a suggestion, and shows what the parent makes of it. */
  #enter(): void {
    if (!this.#edited) return;
    const text = this.#text().trim();
    this.#edited = false;
    this.#close();
    this.#emit("text-entered", text);
    this.requestUpdate();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#search++;
    if (this.open) this.#keys?.stop();
    this.open = false;
  }

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-combobox": Combobox;
  }
}

define("two-factor-combobox", Combobox);
