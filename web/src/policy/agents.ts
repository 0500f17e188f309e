/** `<two-factor-agents>`: the agents who can manage users' 2FA. Changes take effect immediately. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { define } from "../ui/define";
import { EditableList } from "./editable-list";

type Agent = components["schemas"]["AgentResponse"];

export class Agents extends EditableList {
  static override properties = { ...EditableList.properties, agents: { state: true } };

  declare private agents: Agent[] | undefined;

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title" aria-busy=${this.busy}>
      <h3 id="title" tabindex="-1">${this.text("agents-title")}</h3>
      <p class="muted small">${this.text("agents-what")}</p>
      ${this.agents?.length === 0 ? html`<p>${this.text("agents-none")}</p>` : nothing}
      <ul class="stack">${this.agents?.map((agent) => this.#agent(agent))}</ul>
      <form class="stack tight" novalidate @submit=${this.#grant}>
        <label for="agent">${this.text("agents-id")}</label>
        <div class="row">
          <input id="agent" required autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="problem" />
          <button>${this.text("agents-grant")}</button>
        </div>
      </form>
      <div id="problem">${this.alert()}</div>
      <p role="status" class="good">${this.notice}</p>
    </section>`;
  }

  #agent(agent: Agent): TemplateResult {
    const granted = { at: new Date(agent.granted_at), by: agent.granted_by };
    return html`<li class="row spread">
      <span><strong>${agent.agent_id}</strong> <span class="muted small">${this.text("agents-granted", granted)}</span></span>
      <button
        class="danger"
        aria-label=${this.text("agents-revoke", { agent: agent.agent_id })}
        @click=${() => this.#revoke(agent.agent_id)}
      >${this.text("remove")}</button>
    </li>`;
  }

  protected override async load(): Promise<void> {
    this.agents = (await answer(this.client.GET("/v1/agents"))).agents;
  }

  async #grant(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector("input");
    const agent_id = input?.value.trim();
    if (!input || !agent_id) return void this.focusOn("#agent");
    const path = { agent_id };
    const grant = () => answer(this.client.PUT("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(grant, this.text("agents-granted-to", { agent: agent_id }));
    if (this.failure) void this.focusOn("#agent");
    else input.value = "";
  }

  async #revoke(agent_id: string): Promise<void> {
    const path = { agent_id };
    const revoke = () => answer(this.client.DELETE("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(revoke, this.text("agents-revoked", { agent: agent_id }));
    if (!this.failure) void this.focusOn("h3");
  }
}

define("two-factor-agents", Agents);
