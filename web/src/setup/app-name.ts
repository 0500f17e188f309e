/** `<two-factor-app-name>`: shows the name of the authenticator app or passkey that is being set up, and changes it. */

import { css, html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { textOf } from "../ui/form-text";

/** Emits `app-named` with the new name. The setup then begins again, because the API takes the name at its beginning. */
export class AppName extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    name: {},
    kind: {},
    editing: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    css`
      bdi {
        font-weight: 600;
      }
    `,
  ];

  declare name: string;
  declare kind: "totp" | "passkey";
  declare private editing: boolean;

  constructor() {
    super();
    this.name = "";
    this.kind = "totp";
    this.editing = false;
  }

  override render(): TemplateResult {
    return this.editing ? this.#form() : this.#shown();
  }

  #shown(): TemplateResult {
    return html`<p class="row">
      <span>${this.text("totp-name")}: <bdi>${this.name}</bdi></span>
      <button class="link" aria-label=${this.text(`name-change-${this.kind}`)} @click=${this.#edit}>${this.text("totp-name-change")}</button>
    </p>`;
  }

  #form(): TemplateResult {
    return html`<form
      class="stack tight"
      @submit=${this.#save}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#close()}
    >
      <label for="name">${this.text("totp-name")}</label>
      <p id="hint" class="muted small">${this.text(`name-hint-${this.kind}`)}</p>
      <input id="name" name="name" required maxlength="64" autocomplete="off" dir="auto" aria-describedby="hint" .value=${this.name} />
      <div class="row">
        <button>${this.text("save")}</button>
        <button type="button" class="link" @click=${this.#close}>${this.text("cancel")}</button>
      </div>
    </form>`;
  }

  #edit(): void {
    this.editing = true;
    void this.focusOn("input");
  }

  #close(): void {
    this.editing = false;
    void this.focusOn("button");
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const name = textOf(event.target as HTMLFormElement, "name");
    this.#close();
    if (name && name !== this.name) this.emit("app-named", name);
  }
}

define("two-factor-app-name", AppName);
