/** `<two-factor-agent-field>`: chooses an agent by the host page's search, or else takes an ID, which nothing can check. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Combobox, Option } from "../staff-ui/combobox";
import "../staff-ui/combobox";
import { aboveSaveBar } from "../staff-ui/style";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";

/** An agent as the host page knows them. */
export interface FoundAgent {
  id: string;
  name: string;
  email?: string;
}

export type FindAgents = (text: string) => Promise<readonly FoundAgent[]>;

/** Emits `agent-chosen` with the agent. */
export class AgentField extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    find: { attribute: false },
    chosen: { state: true },
    error: { state: true },
    failed: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    aboveSaveBar,
    css`
      .error {
        color: var(--danger);
      }
    `,
  ];

  declare find: FindAgents | undefined;
  declare private chosen: FoundAgent | undefined;
  declare private error: string;
  /** Whether the last search failed. */
  declare private failed: boolean;
  /** The agents of the last search, by ID. */
  #found: readonly FoundAgent[] = [];

  constructor() {
    super();
    this.error = "";
    this.failed = false;
  }

  override focus(): void {
    void this.focusOn("two-factor-combobox, input");
  }

  clear(): void {
    this.chosen = undefined;
    this.renderRoot.querySelector("form")?.reset();
    this.renderRoot.querySelector<Combobox>("two-factor-combobox")?.clear();
  }

  override render(): TemplateResult {
    return html`<form class="stack tight" novalidate @submit=${this.#submit}>
      ${this.find ? this.#picker() : this.#idField()}
      <div><button>${this.text("agents-grant")}</button></div>
    </form>`;
  }

  #picker(): TemplateResult {
    return html`<two-factor-combobox
      .label=${this.text("agents-search")}
      .what=${this.text("agents-search-what")}
      .none=${this.text("agents-no-match")}
      .value=${this.chosen?.name ?? ""}
      .error=${this.failed ? this.text("agents-search-failed") : this.error}
      .find=${(text: string) => this.#search(text)}
      @option-chosen=${(event: CustomEvent<Option>) => this.#choose(event.detail.value)}
      @text-entered=${() => this.#choose("")}
    ></two-factor-combobox>`;
  }

  #idField(): TemplateResult {
    return html`<label for="agent">${this.text("agents-id")}</label>
      <input
        id="agent"
        name="agent"
        maxlength="128"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="what error"
        aria-invalid=${this.error ? "true" : "false"}
      />
      <p id="what" class="muted small">${this.text("agents-id-what")}</p>
      <p id="error" class="error small" role="alert">${this.error || nothing}</p>`;
  }

  async #search(text: string): Promise<Option[]> {
    try {
      this.#found = (await this.find?.(text)) ?? [];
      this.failed = false;
    } catch (error) {
      console.error(error);
      this.#found = [];
      this.failed = true;
    }
    return this.#found.map(({ id, name, email }) => ({ value: id, label: name, detail: email ?? id }));
  }

  #choose(id: string): void {
    this.chosen = this.#found.find((agent) => agent.id === id);
    this.error = "";
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const id = this.renderRoot.querySelector("input")?.value.trim() ?? "";
    const agent = this.find ? this.chosen : id ? { id, name: id } : undefined;
    this.error = agent ? "" : this.text(this.find ? "agents-none-chosen" : "agents-id-missing");
    if (agent) this.emit("agent-chosen", agent);
    else this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "two-factor-agent-field": AgentField;
  }
}

define("two-factor-agent-field", AgentField);
