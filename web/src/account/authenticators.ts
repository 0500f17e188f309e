/** `<two-factor-authenticators>`: the user's authenticator apps. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import "../setup/totp-setup";
import { define } from "../ui/define";
import { textOf } from "../ui/form-text";
import { isAllowed } from "./factors";
import { isShared, nextName } from "./names";
import { AccountSection } from "./section";

type Authenticator = components["schemas"]["AuthenticatorResponse"];
type Confirmed = components["schemas"]["ConfirmTotpResponse"];

const MAX_AUTHENTICATORS = 5;

export class Authenticators extends AccountSection {
  static override properties = {
    ...AccountSection.properties,
    adding: { state: true },
    renaming: { state: true },
  };

  declare private adding: boolean;
  /** The ID of the authenticator that the user is renaming. */
  declare private renaming: string | undefined;

  constructor() {
    super();
    this.adding = false;
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title">
      ${this.adding ? this.#setup() : this.#list()}
    </section>`;
  }

  #list(): TemplateResult {
    const { totp } = this.account;
    const allowed = isAllowed(this.account, "totp");
    return html`
      ${this.heading(this.text("account-apps"))}
      ${allowed ? nothing : html`<p class="note">${this.text("account-method-off")}</p>`}
      ${totp.length === 0
        ? html`<p class="empty">${this.text("account-apps-none")}</p>`
        : html`<ul class="list">
            ${totp.map((app) => html`<li>${app.id === this.renaming ? this.#nameForm(app) : this.#item(app)}</li>`)}
          </ul>`}
      ${this.alert()} ${allowed ? this.#add(totp.length) : nothing}
    `;
  }

  #add(count: number): TemplateResult {
    return count < MAX_AUTHENTICATORS
      ? html`<div><button @click=${this.#startAdding}>${this.text("account-apps-add")}</button></div>`
      : html`<p class="muted small">${this.text("problem-too-many-authenticators")}</p>`;
  }

  #item(app: Authenticator): TemplateResult {
    const [rename, remove] = [this.text("account-rename"), this.text("remove")];
    const [at, shared] = [new Date(app.created_at), isShared(app.label, this.account.totp)];
    return html`<div class="row spread">
      <div>
        <strong dir="auto">${app.label}</strong>
        <p id="facts-${app.id}" class="muted small">
          ${this.text(shared ? "account-added-at" : "account-added", { at })} ·
          ${app.last_used_at ? this.text("account-used", { at: new Date(app.last_used_at) }) : this.text("account-unused")}
        </p>
      </div>
      <div class="row">
        <button
          class="compact"
          aria-label="${rename}: ${app.label}"
          aria-describedby="facts-${app.id}"
          @click=${() => this.#startRenaming(app)}
        >${rename}</button>
        <button
          class="compact danger"
          aria-label="${remove}: ${app.label}"
          aria-describedby="facts-${app.id}"
          aria-busy=${this.busy}
          @click=${() => this.#remove(app)}
        >${remove}</button>
      </div>
    </div>`;
  }

  #nameForm(app: Authenticator): TemplateResult {
    return html`<form
      class="stack tight"
      @submit=${(event: SubmitEvent) => this.#rename(event, app)}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#stopRenaming()}
    >
      <label for="name">${this.text("account-name")}</label>
      <input id="name" name="name" required maxlength="64" autocomplete="off" dir="auto" .value=${app.label} />
      <div class="row">
        <button class="primary" aria-busy=${this.busy}>${this.text("save")}</button>
        <button type="button" @click=${this.#stopRenaming}>${this.text("cancel")}</button>
      </div>
    </form>`;
  }

  #setup(): TemplateResult {
    return html`<two-factor-totp-setup
      .name=${this.#newName}
      .begin=${(label: string) =>
        this.page.change((proof) => answer(this.client.POST("/v1/me/totp", { body: { label, proof } })))}
      .confirm=${(id: string, code: string) =>
        this.page.change(() =>
          answer(this.client.POST("/v1/me/totp/{id}/confirm", { params: { path: { id } }, body: { code } })),
        )}
      @totp-confirmed=${(event: CustomEvent<Confirmed>) => this.#added(event.detail)}
      @setup-cancelled=${this.#stopAdding}
    ></two-factor-totp-setup>
    <p>${this.page.helpLink()}</p>`;
  }

  get #newName(): string {
    const taken = this.account.totp.map(({ label }) => label);
    return nextName(taken, this.text("totp-default-name"), (number) => this.text("totp-numbered-name", { number }));
  }

  async #startAdding(): Promise<void> {
    this.adding = await this.mayAdd(this.text("account-apps-add"));
  }

  #added({ recovery_codes }: Confirmed): void {
    this.adding = false;
    this.done("app-added", recovery_codes);
  }

  #stopAdding(): void {
    this.adding = false;
    void this.focusOn("h3");
  }

  #startRenaming(app: Authenticator): void {
    this.renaming = app.id;
    void this.focusOn("input");
  }

  #stopRenaming(): void {
    this.renaming = undefined;
    void this.focusOn("h3");
  }

  async #rename(event: SubmitEvent, { id }: Authenticator): Promise<void> {
    event.preventDefault();
    const label = textOf(event.target as HTMLFormElement, "name");
    const path = { params: { path: { id } } };
    await this.run(async () => {
      await this.page.change((proof) => answer(this.client.PATCH("/v1/me/totp/{id}", { ...path, body: { label, proof } })));
      this.renaming = undefined;
      this.done("app-renamed");
    });
  }

  async #remove({ id, label, created_at }: Authenticator): Promise<void> {
    const question = {
      title: this.text("account-app-remove", { label }),
      text: this.text("account-app-remove-what", { at: new Date(created_at) }),
      list: this.forgotten,
      action: this.text("remove"),
    };
    const path = { params: { path: { id } } };
    await this.confirmed(question, async () => {
      await this.page.change((proof) => answer(this.client.DELETE("/v1/me/totp/{id}", { ...path, body: { proof } })));
      this.done("app-removed");
    });
  }
}

define("two-factor-authenticators", Authenticators);
