/** `<two-factor-user-search>`: the field in which staff find a user. It searches when staff pause, or press Enter. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

const PAUSE_MILLISECONDS = 300;
/** Fewer characters find too many users to help. Enter searches for them anyway. */
const SHORTEST = 2;
const LONGEST = 254;

/** What staff typed. `entered` is true if they pressed Enter. */
export interface Search {
  text: string;
  entered: boolean;
}

/** Emits `search-wanted` with a `Search`. An empty text means all users. */
export class UserSearch extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    byHost: { attribute: false },
    tooShort: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    css`
      input {
        max-inline-size: 30rem;
      }
    `,
  ];

  /** Whether the host page's own search is asked. */
  declare byHost: boolean;
  declare private tooShort: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted = "";

  constructor() {
    super();
    this.byHost = false;
    this.tooShort = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Empties the field. */
  clear(): void {
    const field = this.renderRoot.querySelector("input");
    if (field) field.value = "";
    this.#search(false);
    field?.focus();
  }

  override render(): TemplateResult {
    return html`<form role="search" class="stack tight" @submit=${this.#onSubmit}>
      <label for="text">${this.text("people-find")}</label>
      <input
        id="text"
        type="search"
        enterkeyhint="search"
        maxlength=${LONGEST}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="hint"
        @input=${this.#onInput}
      />
      <p id="hint" class="muted small">${this.text(this.tooShort ? "people-find-short" : this.byHost ? "people-find-host" : "people-find-hint")}</p>
    </form>`;
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    const { length } = this.#text();
    this.tooShort = length > 0 && length < SHORTEST;
    if (!this.tooShort) this.#timer = setTimeout(() => this.#search(false), PAUSE_MILLISECONDS);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#search(true);
  }

  #search(entered: boolean): void {
    clearTimeout(this.#timer);
    this.tooShort = false;
    const text = this.#text();
    if (text === this.#wanted && !entered) return;
    this.#wanted = text;
    this.emit("search-wanted", { text, entered } satisfies Search);
  }

  #text(): string {
    return this.renderRoot.querySelector("input")?.value.trim() ?? "";
  }
}

define("two-factor-user-search", UserSearch);
