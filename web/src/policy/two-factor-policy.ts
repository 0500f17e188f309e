/** `<two-factor-policy>`: the settings of an admin. */

import { html, type TemplateResult } from "lit";
import type { ProblemError } from "../api/problem";
import { emptyState } from "../staff-ui/empty-state";
import { aboveSaveBar } from "../staff-ui/style";
import { StaffElement } from "../ui/staff-element";
import type { FindAgents } from "./agent-field";
import "./agents";
import "./conflict";
import type { Conflict, PolicyConflict } from "./conflict";
import { bodyOf, difference, draftOf, FIELDS, rebase, type Draft, type Field } from "./draft";
import type { Form } from "./fields";
import type { Adoption, KnownGroup } from "./impact";
import { PassingNotice } from "./passing-notice";
import { saveBar } from "./save-bar";
import { sections } from "./sections";
import type { Sender } from "./sender-state";
import { readPolicy, readSettings, savePolicy, type StoredPolicy } from "./stored-policy";
import { policyStyle } from "./style";
import { UnsavedWarning } from "./unsaved-warning";
import { invalidFields, rejectedFields, resolvedBy, usableSenders } from "./validation";

/** Emits `two-factor-changed` with the policy after each save. */
export class TwoFactorPolicy extends StaffElement {
  static override properties = {
    ...StaffElement.properties,
    knownGroups: { attribute: false },
    findAgents: { attribute: false },
    readOnly: { state: true },
    stored: { state: true },
    draft: { state: true },
    adoption: { state: true },
    usableSenders: { state: true },
    rejected: { state: true },
    conflict: { state: true },
  };
  static override styles = [...StaffElement.styles, policyStyle, aboveSaveBar];

  /** The groups that the host page knows, for suggestions and warnings. */
  declare knownGroups: readonly KnownGroup[] | undefined;
  /** The host page's search for agents by name or email address. */
  declare findAgents: FindAgents | undefined;
  /** Whether the plan doesn't include 2FA. */
  declare private readOnly: boolean;
  /** The stored policy, as last read. */
  declare private stored: StoredPolicy | undefined;
  declare private draft: Draft | undefined;
  /** The number of users by status and method, if the API returned it. */
  declare private adoption: Adoption | undefined;
  /** The IDs of the senders that the policy can use. Unknown until the list has loaded. */
  declare private usableSenders: string[] | undefined;
  /** The fields that the API rejected. */
  declare private rejected: ReadonlySet<Field>;
  declare private conflict: Conflict | undefined;
  readonly #notice = new PassingNotice(this);

  constructor() {
    super();
    this.rejected = new Set();
    new UnsavedWarning(this, () => this.#changed().length > 0);
  }

  protected override async load(): Promise<void> {
    await this.read(async () => {
      const { stored, readOnly, adoption } = await readSettings(this.client);
      this.readOnly = readOnly;
      this.adoption = adoption;
      this.#take(stored);
    });
  }

  protected override forget(): void {
    this.stored = undefined;
    this.draft = undefined;
    this.adoption = undefined;
    this.conflict = undefined;
  }

  protected override content(): TemplateResult {
    if (this.failure?.slug === "admin-required") return emptyState(this.text("policy-no-access"), this.text("policy-no-access-what"));
    if (!this.stored || !this.draft) return this.waiting();
    const form = this.#view(draftOf(this.stored.policy), this.draft);
    return html`<div class="stack page ${this.#changed().length > 0 ? "changed" : ""}">
      <h2>${this.text("policy-title")}</h2>
      ${this.#form(form)}
      <two-factor-agents .client=${this.client} .find=${this.findAgents}></two-factor-agents>
      ${this.#saveBar(form)}
      <two-factor-policy-conflict
        .conflict=${this.conflict}
        @take-theirs=${this.#takeTheirs}
        @apply-mine=${this.#applyMine}
        @later=${() => (this.conflict = undefined)}
      ></two-factor-policy-conflict>
    </div>`;
  }

  #view(stored: Draft, draft: Draft): Form {
    return {
      draft,
      stored,
      adoption: this.adoption,
      knownGroups: this.knownGroups,
      disabled: this.readOnly,
      rejected: this.rejected,
      invalid: invalidFields(draft, this.usableSenders),
      text: (id, args) => this.text(id, args),
      set: (change) => this.#set(change),
    };
  }

  #form(form: Form): TemplateResult {
    return html`<form
      id="settings"
      class="stack"
      novalidate
      aria-busy=${this.busy}
      @submit=${this.#save}
      @senders-read=${(event: CustomEvent<Sender[]>) => (this.usableSenders = usableSenders(event.detail))}
    >
      ${sections(form, this.client)}
    </form>`;
  }

  #saveBar(form: Form): TemplateResult {
    const result = { alert: this.alert(), failed: this.failure !== undefined, notice: this.#notice.text };
    return saveBar(form, { formId: "settings", busy: this.busy, discard: () => this.#discard(), ...result });
  }

  #changed(): Field[] {
    return this.stored && this.draft ? difference(draftOf(this.stored.policy), this.draft) : [];
  }

  #set(change: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.#notice.show("");
    const resolved = (Object.keys(change) as Field[]).flatMap(resolvedBy);
    this.rejected = new Set([...this.rejected].filter((field) => !resolved.includes(field)));
  }

  #discard(): void {
    if (this.stored) this.draft = draftOf(this.stored.policy);
    this.rejected = new Set();
    this.failure = undefined;
    this.#notice.show(this.text("policy-discarded"));
    void this.focusOn("#notice");
  }

  async #save(event?: SubmitEvent): Promise<void> {
    event?.preventDefault();
    const { stored, draft } = this;
    if (!stored || !draft) return;
    this.rejected = new Set();
    this.#notice.show("");
    await this.run(async () => {
      const saved = await savePolicy(this.client, bodyOf(stored.policy, draft), stored.etag);
      if (!saved) {
        const theirs = await readPolicy(this.client);
        this.conflict = { base: draftOf(stored.policy), mine: draft, theirs };
        return;
      }
      const pressed = this.renderRoot.querySelector(".save-bar:focus-within") !== null;
      // Keeps what the admin has typed during the request.
      this.#take(saved, draft);
      this.#notice.show(this.text("policy-saved"));
      // The button disappears together with the changes.
      if (pressed) void this.focusOn("#notice");
      this.emit("two-factor-changed", saved.policy);
    });
  }

  /** Shows a stored policy. With `base`, keeps the changes that the form has made since `base`. */
  #take(stored: StoredPolicy, base?: Draft): void {
    const draft = draftOf(stored.policy);
    this.draft = base && this.draft ? rebase(draft, base, this.draft) : draft;
    this.stored = stored;
  }

  async #takeTheirs(): Promise<void> {
    if (this.conflict) this.#take(this.conflict.theirs);
    this.conflict = undefined;
    this.#notice.show(this.text("policy-theirs-taken"));
    await this.updateComplete;
    // Until its dialog has closed, the rest of the page can't get the focus.
    await this.renderRoot.querySelector<PolicyConflict>("two-factor-policy-conflict")?.updateComplete;
    await this.focusOn("#notice");
  }

  #applyMine(): void {
    if (this.conflict) this.#take(this.conflict.theirs, this.conflict.base);
    this.conflict = undefined;
    void this.#save();
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "plan-required") this.readOnly = true;
    this.rejected = new Set(rejectedFields(problem));
    const first = FIELDS.find((field) => this.rejected.has(field));
    if (first) void this.focusOn(`#${first}`);
  }
}
