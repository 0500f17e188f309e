/** `<two-factor-policy>`: what an admin sets. */

import { html, nothing, type TemplateResult } from "lit";
import { answer, answerWithHeaders } from "../api/client";
import { ProblemError } from "../api/problem";
import { StaffElement } from "../ui/staff-element";
import "./agents";
import "./conflict";
import type { Clash } from "./conflict";
import { detailsSection } from "./details-section";
import { bodyOf, difference, draftOf, FIELDS, onTop, type Draft, type Field, type Policy } from "./draft";
import { fieldStyle, type Form } from "./fields";
import { impact, type Adoption } from "./impact";
import { mandateSection } from "./mandate-section";
import { methodsSection } from "./methods-section";
import { broken, mendedBy } from "./rules";
import type { Sender } from "./senders";

const ENTERPRISE = "enterprise";

/** Emits `two-factor-changed` with the policy after each save. */
export class TwoFactorPolicy extends StaffElement {
  static override properties = {
    ...StaffElement.properties,
    plan: { state: true },
    stored: { state: true },
    draft: { state: true },
    adoption: { state: true },
    verified: { state: true },
    refused: { state: true },
    clash: { state: true },
    said: { state: true },
  };
  static override styles = [...StaffElement.styles, fieldStyle];

  declare private plan: string;
  /** What is in force, as far as we know. */
  declare private stored: Policy | undefined;
  declare private draft: Draft | undefined;
  /** Without the counts, nothing is said of how many. */
  declare private adoption: Adoption | undefined;
  declare private verified: string[] | undefined;
  declare private refused: ReadonlySet<Field>;
  declare private clash: Clash | undefined;
  declare private said: string;
  #etag = "";

  constructor() {
    super();
    this.refused = new Set();
    this.said = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.#warn);
  }

  /** Leaving asks back while something is not saved. */
  readonly #warn = (event: Event): void => {
    if (this.#changed().length > 0) event.preventDefault();
  };

  protected override async load(): Promise<void> {
    await this.read(async () => {
      const [read, { plan }, adoption] = await Promise.all([
        this.#read(),
        answer(this.client.GET("/v1/tenant")),
        answer(this.client.GET("/v1/adoption")).catch(() => undefined),
      ]);
      this.plan = plan;
      this.adoption = adoption;
      this.#take(read.theirs, read.etag);
    });
  }

  protected override forget(): void {
    this.stored = undefined;
    this.draft = undefined;
    this.adoption = undefined;
    this.clash = undefined;
    this.#etag = "";
  }

  protected override content(): TemplateResult {
    if (!this.stored || !this.draft) {
      return html`<section class="card stack" aria-busy=${this.busy}>
        <p class="muted" role="status">${this.busy ? this.text("loading") : nothing}</p>
        ${this.alert()}
        ${this.failure ? html`<button @click=${() => this.load()}>${this.text("try-again")}</button>` : nothing}
      </section>`;
    }
    return html`<div class="stack">
      ${this.#form(this.#view(this.draft))}
      <two-factor-agents .client=${this.client}></two-factor-agents>
      <two-factor-policy-conflict
        .clash=${this.clash}
        @take-theirs=${this.#takeTheirs}
        @apply-mine=${this.#applyMine}
        @later=${() => (this.clash = undefined)}
      ></two-factor-policy-conflict>
    </div>`;
  }

  #view(draft: Draft): Form {
    return {
      draft,
      disabled: this.plan !== ENTERPRISE,
      refused: this.refused,
      broken: broken(draft, this.verified),
      text: (id, args) => this.text(id, args),
      set: (change) => this.#set(change),
    };
  }

  #form(form: Form): TemplateResult {
    return html`<form
      class="card stack"
      novalidate
      aria-busy=${this.busy}
      @submit=${this.#onSubmit}
      @senders-read=${(event: CustomEvent<Sender[]>) => this.#onSenders(event.detail)}
    >
      <h2>${this.text("policy-title")}</h2>
      ${form.disabled ? html`<p class="note" role="note">${this.text("policy-plan")}</p>` : nothing}
      ${methodsSection(form, this.client)} ${mandateSection(form)} ${detailsSection(form)}
      <div role="status">${this.#summary()}</div>
      ${this.alert()}
      <div class="row">
        <button class="primary" ?disabled=${form.disabled} aria-busy=${this.busy}>${this.text("save")}</button>
        ${this.#changed().length > 0
          ? html`<button type="button" @click=${this.#discard}>${this.text("policy-discard")}</button>`
          : nothing}
      </div>
    </form>`;
  }

  /** What is not saved yet and what it would mean; else what was done last. */
  #summary(): TemplateResult {
    const changed = this.#changed();
    if (!this.stored || !this.draft || changed.length === 0) return html`<p class="good">${this.said}</p>`;
    const effects = this.adoption ? impact(draftOf(this.stored), this.draft, this.adoption) : [];
    const fields = changed.map((field) => this.text(`policy-${field}`)).join(", ");
    return html`<div class="note stack tight">
      <p><strong>${this.text("policy-unsaved", { fields })}</strong></p>
      ${effects.map(({ id, args }) => html`<p>${this.text(id, { ...args, method: this.text(args?.method ?? "") })}</p>`)}
    </div>`;
  }

  #changed(): Field[] {
    return this.stored && this.draft ? difference(draftOf(this.stored), this.draft) : [];
  }

  #set(change: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    const mended = (Object.keys(change) as Field[]).flatMap(mendedBy);
    this.refused = new Set([...this.refused].filter((field) => !mended.includes(field)));
  }

  #discard(): void {
    if (this.stored) this.draft = draftOf(this.stored);
    this.refused = new Set();
    this.failure = undefined;
    this.said = this.text("policy-discarded");
    void this.focusOn("#totp_enabled");
  }

  #onSenders(senders: Sender[]): void {
    // The API says whether one whose state is not known can be used.
    const usable = senders.filter(({ status }) => status === "verified" || status === "unknown");
    this.verified = usable.map((sender) => sender.id);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#save();
  }

  async #save(): Promise<void> {
    const { stored, draft } = this;
    if (!stored || !draft) return;
    this.refused = new Set();
    this.said = "";
    await this.run(async () => {
      try {
        const { data, headers } = await answerWithHeaders(
          this.client.PUT("/v1/policy", { params: { header: { "If-Match": this.#etag } }, body: bodyOf(stored, draft) }),
        );
        // What was typed meanwhile stays.
        this.#take(data, headers.get("etag") ?? "", draft);
        this.said = this.text("policy-saved");
        this.emit("two-factor-changed", data);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.slug !== "precondition-failed") throw error;
        this.clash = { before: draftOf(stored), mine: draft, ...(await this.#read()) };
      }
    });
  }

  async #read(): Promise<{ theirs: Policy; etag: string }> {
    const { data, headers } = await answerWithHeaders(this.client.GET("/v1/policy"));
    return { theirs: data, etag: headers.get("etag") ?? "" };
  }

  /** This policy is in force now; what the form has beyond `before` is kept. */
  #take(policy: Policy, etag: string, before?: Draft): void {
    const draft = draftOf(policy);
    this.draft = before && this.draft ? onTop(draft, before, this.draft) : draft;
    this.stored = policy;
    this.#etag = etag;
  }

  #takeTheirs(): void {
    if (this.clash) this.#take(this.clash.theirs, this.clash.etag);
    this.clash = undefined;
    this.said = this.text("policy-theirs-taken");
  }

  #applyMine(): void {
    if (this.clash) this.#take(this.clash.theirs, this.clash.etag, this.clash.before);
    this.clash = undefined;
    void this.#save();
  }

  protected override fail(problem: ProblemError): void {
    super.fail(problem);
    if (problem.slug === "plan-required") this.plan = "";
    this.refused = new Set(FIELDS.filter((field) => problem.errors.some(({ pointer }) => isAt(pointer, field))));
    const first = FIELDS.find((field) => this.refused.has(field));
    if (first) void this.focusOn(`#${first}`);
  }
}

/** Whether the JSON pointer leads to the field, or into it. */
function isAt(pointer: string, field: Field): boolean {
  return pointer.split("/")[1] === field;
}
