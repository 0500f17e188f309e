/** `<two-factor-agents>`: the agents who can manage users' 2FA. Changes take effect immediately. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { aboveSaveBar } from "../staff-ui/style";
import "../ui/confirm-dialog";
import { define } from "../ui/define";
import { query } from "../ui/query";
import type { FindAgents, FoundAgent } from "./agent-field";
import "./agent-field";
import { EditableList } from "./editable-list";
import { editableListStyle } from "./style";

type Agent = components["schemas"]["AgentResponse"];

export class Agents extends EditableList {
  static override properties = { ...EditableList.properties, find: { attribute: false }, agents: { state: true }, names: { state: true } };
  static override styles = [...EditableList.styles, aboveSaveBar, editableListStyle];

  /** The host page's search, if it has one. */
  declare find: FindAgents | undefined;
  declare private agents: Agent[] | undefined;
  /** What the host page knows about the agents, by ID. */
  declare private names: ReadonlyMap<string, FoundAgent>;

  constructor() {
    super();
    this.names = new Map();
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title" aria-busy=${this.busy}>
      <div class="stack tight">
        <h3 id="title" tabindex="-1">${this.text("agents-title")}</h3>
        <p class="muted small">${this.text("agents-what")}</p>
      </div>
      ${this.agents?.length === 0 ? html`<p class="empty">${this.text("agents-none")}</p>` : nothing}
      ${this.agents?.length ? html`<ul class="list">${this.agents.map((agent) => this.#agent(agent))}</ul>` : nothing}
      <two-factor-agent-field .find=${this.find} @agent-chosen=${(event: CustomEvent<FoundAgent>) => this.#grant(event)}></two-factor-agent-field>
      ${this.alert()}
      <p role="status" class="good">${this.notice}</p>
      <two-factor-confirm-dialog></two-factor-confirm-dialog>
    </section>`;
  }

  #agent({ agent_id, granted_at, granted_by }: Agent): TemplateResult {
    const { name = agent_id, email } = this.names.get(agent_id) ?? {};
    return html`<li class="item">
      <span>
        <strong dir="auto">${name}</strong> ${email ? html`<bdi class="small">${email}</bdi>` : nothing}
        <span class="muted small">${this.text("agents-granted", { at: new Date(granted_at), by: granted_by })}</span>
      </span>
      <button
        type="button"
        class="link danger"
        aria-label=${this.text("agents-revoke", { agent: name })}
        @click=${() => this.#revoke(agent_id, name)}
      >${this.text("remove")}</button>
    </li>`;
  }

  protected override async load(): Promise<void> {
    this.agents = (await answer(this.client.GET("/v1/agents"))).agents;
    void this.#readNames();
  }

  /** Asks the host page for the names of the agents. Without an answer, the list shows the ID. */
  async #readNames(): Promise<void> {
    for (const { agent_id } of this.agents ?? []) {
      if (this.names.has(agent_id)) continue;
      const found = await this.find?.(agent_id).catch(() => []);
      const agent = found?.find(({ id }) => id === agent_id);
      if (agent) this.#know(agent);
    }
  }

  #know(agent: FoundAgent): void {
    this.names = new Map(this.names).set(agent.id, agent);
  }

  async #grant({ detail, target }: CustomEvent<FoundAgent>): Promise<void> {
    if (this.find) this.#know(detail);
    const path = { agent_id: detail.id };
    const grant = () => answer(this.client.PUT("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(grant, this.text("agents-granted-to", { agent: detail.name }));
    if (!this.failure) query(this.renderRoot, "two-factor-agent-field").clear();
    (target as HTMLElement).focus();
  }

  async #revoke(agent_id: string, agent: string): Promise<void> {
    const sure = await query(this.renderRoot, "two-factor-confirm-dialog").ask({
      title: this.text("agents-revoke-title", { agent }),
      text: this.text("agents-revoke-what"),
      action: this.text("remove"),
    });
    if (!sure) return;
    const path = { agent_id };
    const revoke = () => answer(this.client.DELETE("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(revoke, this.text("agents-revoked", { agent }));
    if (!this.failure) void this.focusOn("h3");
  }
}

define("two-factor-agents", Agents);
