/** The base of the sections of factors that have names: passkeys and authenticator apps. */

import { css, html, nothing, type TemplateResult } from "lit";
import { textOf } from "../ui/form-text";
import { isShared } from "../setup/names";
import { AccountSection, type Proof } from "./section";

/** At most this many of each kind. */
const MAX_FACTORS = 5;

export interface NamedFactor {
  id: string;
  label: string;
  created_at: string;
  last_used_at?: string | null;
}

/** The texts of a section: those with the name of its kind in their ID, and the one when there can't be another. */
interface Texts {
  kind: "app" | "passkey";
  tooMany: "problem-too-many-authenticators" | "problem-too-many-passkeys";
}

export abstract class NamedFactors<Item extends NamedFactor> extends AccountSection {
  static override properties = {
    ...AccountSection.properties,
    adding: { state: true },
    renaming: { state: true },
  };

  static override styles = [
    ...AccountSection.styles,
    css`
      .list .spread > :first-child {
        flex: 1 1 12rem;
      }
    `,
  ];

  declare protected adding: boolean;
  /** The ID of the factor that the user is renaming. */
  declare private renaming: string | undefined;

  constructor() {
    super();
    this.adding = false;
  }

  protected abstract readonly texts: Texts;
  protected abstract get items(): readonly Item[];
  protected abstract get allowed(): boolean;
  protected abstract setup(): TemplateResult;
  protected abstract sendName(id: string, label: string, proof: Proof | null): Promise<unknown>;
  protected abstract sendRemoval(id: string, proof: Proof | null): Promise<unknown>;

  /** Why this page can't add a factor, or nothing. */
  protected cannotAdd(): string {
    return "";
  }

  /** What else the list shows of a factor. */
  protected details?(item: Item): TemplateResult;

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title">
      ${this.adding ? html`${this.setup()}<p>${this.page.helpLink()}</p>` : this.#list()}
    </section>`;
  }

  #list(): TemplateResult {
    const { kind } = this.texts;
    return html`
      ${this.heading(this.text(`account-${kind}s`))}
      ${this.allowed ? nothing : html`<p class="note">${this.text("account-method-off")}</p>`}
      ${this.items.length === 0
        ? html`<p class="empty">${this.text(`account-${kind}s-none`)}</p>`
        : html`<ul class="list">
            ${this.items.map((item) => html`<li>${item.id === this.renaming ? this.#nameForm(item) : this.#item(item)}</li>`)}
          </ul>`}
      ${this.alert()} ${this.allowed ? this.#add() : nothing}
    `;
  }

  #add(): TemplateResult {
    const reason = this.items.length < MAX_FACTORS ? this.cannotAdd() : this.text(this.texts.tooMany);
    return reason
      ? html`<p class="muted small">${reason}</p>`
      : html`<div><button @click=${this.#startAdding}>${this.text(`account-${this.texts.kind}s-add`)}</button></div>`;
  }

  #item(item: Item): TemplateResult {
    const [rename, remove] = [this.text("account-rename"), this.text("remove")];
    return html`<div class="row spread">
      <div>
        <strong dir="auto">${item.label}</strong>
        ${this.details?.(item)}
        <p id="facts-${item.id}" class="muted small">${this.#facts(item)}</p>
      </div>
      <div class="row">
        <button
          class="compact"
          aria-label="${rename}: ${item.label}"
          aria-describedby="facts-${item.id}"
          @click=${() => this.#startRenaming(item)}
        >${rename}</button>
        <button
          class="compact danger"
          aria-label="${remove}: ${item.label}"
          aria-describedby="facts-${item.id}"
          aria-busy=${this.busy}
          @click=${() => this.#remove(item)}
        >${remove}</button>
      </div>
    </div>`;
  }

  #facts({ label, created_at, last_used_at }: Item): string {
    const added = isShared(label, this.items) ? "account-added-at" : "account-added";
    const used = last_used_at ? this.text("account-used", { at: new Date(last_used_at) }) : this.text("account-unused");
    return `${this.text(added, { at: new Date(created_at) })} · ${used}`;
  }

  #nameForm(item: Item): TemplateResult {
    return html`<form
      class="stack tight"
      @submit=${(event: SubmitEvent) => this.#rename(event, item)}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#stopRenaming()}
    >
      <label for="name">${this.text("account-name")}</label>
      <input id="name" name="name" required maxlength="64" autocomplete="off" dir="auto" .value=${item.label} />
      <div class="row">
        <button class="primary" aria-busy=${this.busy}>${this.text("save")}</button>
        <button type="button" @click=${this.#stopRenaming}>${this.text("cancel")}</button>
      </div>
    </form>`;
  }

  async #startAdding(): Promise<void> {
    this.adding = await this.mayAdd(this.text(`account-${this.texts.kind}s-add`));
  }

  protected added(codes: readonly string[] | null | undefined): void {
    this.adding = false;
    this.done(`${this.texts.kind}-added`, codes);
  }

  protected readonly stopAdding = (): void => {
    this.adding = false;
    void this.focusOn("h3");
  };

  #startRenaming({ id }: Item): void {
    this.renaming = id;
    void this.focusOn("input");
  }

  #stopRenaming(): void {
    this.renaming = undefined;
    void this.focusOn("h3");
  }

  async #rename(event: SubmitEvent, { id }: Item): Promise<void> {
    event.preventDefault();
    const label = textOf(event.target as HTMLFormElement, "name");
    await this.run(async () => {
      await this.page.change((proof) => this.sendName(id, label, proof));
      this.renaming = undefined;
      this.done(`${this.texts.kind}-renamed`);
    });
  }

  async #remove({ id, label, created_at }: Item): Promise<void> {
    const { kind } = this.texts;
    const question = {
      title: this.text("account-factor-remove", { label }),
      text: this.text(`account-${kind}-remove-what`, { at: new Date(created_at) }),
      list: this.forgotten,
      action: this.text("remove"),
    };
    await this.confirmed(question, async () => {
      await this.page.change((proof) => this.sendRemoval(id, proof));
      this.done(`${kind}-removed`);
    });
  }
}
