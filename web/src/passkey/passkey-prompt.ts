/** `<two-factor-passkey-prompt>`: asks for one of the user's passkeys. */

import { html, type TemplateResult } from "lit";
import { define } from "../ui/define";
import type { Credential, RequestOptions } from "./json";
import { PasskeyElement } from "./passkey-element";
import { isSecurityKey } from "./security-key";

/** What to ask the browser for, and until when the answer counts. */
export interface PasskeyRequest {
  options: RequestOptions;
  expiresAt?: Date;
}

/**
 * Emits `passkey-accepted` with the result of `submit`, and `passkey-closed` when the browser's dialog has ended in another way.
 *
 * The dialog opens when the user presses the button and not by itself, also in browsers that would allow that: it would cover the page
 * before users have read it, take the focus from screen readers, and hide the question whether to trust this browser.
 */
export class PasskeyPrompt extends PasskeyElement {
  static override properties = {
    ...PasskeyElement.properties,
    prepare: { attribute: false },
    submit: { attribute: false },
    request: { state: true },
  };

  /** Gets the request. This happens before the user presses the button, because Safari opens no dialog long after that. */
  declare prepare: () => Promise<PasskeyRequest>;
  /** Sends the browser's answer. */
  declare submit: (credential: Credential) => Promise<unknown>;
  declare private request: PasskeyRequest | undefined;
  /** Whether an answer to the request was sent, which may have used the request up. */
  #answered = false;

  /** Whether the browser's dialog is open, or its answer is on its way. */
  get isOpen(): boolean {
    return this.busy && this.request !== undefined;
  }

  override focus(): void {
    void this.focusOn("button");
  }

  override willUpdate(): void {
    if (this.hasUpdated) return;
    void this.read(async () => {
      await this.#prepare();
    });
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <p id="hint">${this.text(isSecurityKey(this.request?.options) ? "passkey-hint-key" : "passkey-hint")}</p>
      ${this.outcome()}
      <button class="primary" aria-describedby="hint" aria-busy=${this.isOpen} @click=${() => this.open()}>
        ${this.text(this.isOpen ? "passkey-waiting" : this.failure ? "try-again" : "passkey-use")}
      </button>
    </div>`;
  }

  /** Opens the browser's dialog. Call it when the user has just pressed something. */
  async open(): Promise<void> {
    await this.run(async () => {
      const request = this.#current ?? (await this.#prepare());
      const credential = await this.dialog.use(request.options);
      this.#answered = true;
      this.emit("passkey-accepted", await this.submit(credential));
    });
    if (this.failure) this.emit("passkey-closed");
  }

  /** The request, if it can still be answered. */
  get #current(): PasskeyRequest | undefined {
    const { expiresAt } = this.request ?? {};
    const isOver = this.#answered || (expiresAt && expiresAt.getTime() < Date.now());
    return isOver ? undefined : this.request;
  }

  async #prepare(): Promise<PasskeyRequest> {
    this.request = await this.prepare();
    this.#answered = false;
    return this.request;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-passkey-prompt": PasskeyPrompt;
  }
}

define("two-factor-passkey-prompt", PasskeyPrompt);
