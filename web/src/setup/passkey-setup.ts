/** `<two-factor-passkey-setup>`: creates a passkey, and confirms it. */

import { html, nothing, type TemplateResult } from "lit";
import type { ProblemError, ProblemSlug } from "../api/problem";
import type { components } from "../api/schema.gen";
import type { Credential } from "../passkey/json";
import { deviceKeepsPasskeys } from "../passkey/obstacle";
import { PasskeyElement } from "../passkey/passkey-element";
import { Countdown } from "../ui/countdown";
import { define } from "../ui/define";
import "./app-name";
import { nextName } from "./names";

type NewPasskey = components["schemas"]["BeginPasskeyResponse"];

/** Problems after which the API may not have seen the passkey, so that the element sends it again instead of creating another one. */
const RESENDABLE: readonly ProblemSlug[] = ["offline", "unavailable", "try-again", "internal-error"];

/**
 * Starts immediately, so that the options are there when the user presses the button: Safari opens no dialog long after that. Emits
 * `passkey-confirmed` with the result of `confirm`, or `setup-cancelled`.
 */
export class PasskeySetup extends PasskeyElement {
  static override properties = {
    ...PasskeyElement.properties,
    begin: { attribute: false },
    confirm: { attribute: false },
    taken: { attribute: false },
    back: {},
    name: { state: true },
    setup: { state: true },
  };

  /** Begins the setup of a passkey with this name. */
  declare begin: (name: string) => Promise<NewPasskey>;
  /** Confirms the new passkey. */
  declare confirm: (id: string, credential: Credential) => Promise<unknown>;
  /** The names of the user's other passkeys. */
  declare taken: readonly string[];
  /** The label of the button that cancels the setup. */
  declare back: string;
  declare private name: string;
  declare private setup: NewPasskey | undefined;
  /** A new passkey that the API has not confirmed yet. */
  #created: Credential | undefined;
  readonly #expiry = new Countdown(this);

  constructor() {
    super();
    this.taken = [];
    this.back = "";
    this.name = "";
  }

  override willUpdate(): void {
    if (!this.hasUpdated) void this.#begin();
  }

  override firstUpdated(): void {
    void this.focusOn("h2");
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <h2 tabindex="-1">${this.text("passkey-title")}</h2>
      <p>${this.text("passkey-what")}</p>
      ${this.setup && this.#expiry.left > 0 ? this.#steps(this.setup) : this.#startAgain()}
      <button class="link" @click=${() => this.emit("setup-cancelled")}>${this.back || this.text("cancel")}</button>
    </div>`;
  }

  #startAgain(): TemplateResult {
    const expired = this.setup && !this.failure && !this.busy;
    return html`
      <p role="status" class=${expired ? "note" : "muted"}>
        ${this.busy ? this.text("loading") : expired ? this.text("passkey-expired") : nothing}
      </p>
      ${this.alert()}
      ${this.busy ? nothing : html`<button class="primary" @click=${this.#begin}>${this.text("totp-begin-again")}</button>`}
    `;
  }

  #steps(setup: NewPasskey): TemplateResult {
    return html`
      <two-factor-app-name kind="passkey" .name=${this.name} @app-named=${this.#rename}></two-factor-app-name>
      ${this.outcome()}
      <button class="primary" aria-busy=${this.busy} @click=${() => this.#create(setup)}>
        ${this.text(this.busy ? "passkey-waiting" : this.failure ? "try-again" : "passkey-create")}
      </button>
    `;
  }

  async #rename(event: CustomEvent<string>): Promise<void> {
    this.name = event.detail;
    await this.#begin();
  }

  async #begin(): Promise<void> {
    await this.run(async () => {
      const again = this.setup !== undefined;
      this.setup = undefined;
      this.#created = undefined;
      this.name ||= await this.#defaultName();
      this.setup = await this.begin(this.name);
      this.#expiry.start(new Date(this.setup.expires_at));
      if (again) void this.focusOn("h2");
    });
  }

  /** A name after what will probably keep the passkey: this device, or else a security key. */
  async #defaultName(): Promise<string> {
    const first = this.text((await deviceKeepsPasskeys()) ? "passkey-name" : "passkey-name-key");
    return nextName(this.taken, first, (number) => this.text("passkey-name-numbered", { name: first, number }));
  }

  async #create(setup: NewPasskey): Promise<void> {
    await this.run(async () => {
      this.#created ??= await this.dialog.create(setup.options);
      this.emit("passkey-confirmed", await this.confirm(setup.id, this.#created));
    });
  }

  protected override fail(problem: ProblemError): void {
    if (!RESENDABLE.includes(problem.slug)) this.#created = undefined;
    if (this.setup && problem.slug === "not-found") {
      // The setup has expired, or another one has replaced it.
      this.#expiry.start(undefined);
      void this.focusOn("h2");
    } else {
      super.fail(problem);
    }
  }
}

define("two-factor-passkey-setup", PasskeySetup);
