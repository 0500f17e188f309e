/** `<two-factor-agents>`: the agents who may manage the 2FA of users. What is done here is done at once. */

import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { define } from "../ui/define";
import { Part } from "./part";

type Agent = components["schemas"]["AgentResponse"];

export class Agents extends Part {
  static override properties = { ...Part.properties, agents: { state: true } };

  declare private agents: Agent[] | undefined;

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="title" aria-busy=${this.busy}>
      <h3 id="title" tabindex="-1">${this.text("agents-title")}</h3>
      <p class="muted small">${this.text("agents-what")}</p>
      ${this.agents?.length === 0 ? html`<p>${this.text("agents-none")}</p>` : nothing}
      <ul class="stack">${this.agents?.map((agent) => this.#agent(agent))}</ul>
      <form class="stack tight" novalidate @submit=${this.#give}>
        <label for="agent">${this.text("agents-id")}</label>
        <div class="row">
          <input id="agent" required autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="problem" />
          <button>${this.text("agents-give")}</button>
        </div>
      </form>
      <div id="problem">${this.alert()}</div>
      <p role="status" class="good">${this.said}</p>
    </section>`;
  }

  #agent(agent: Agent): TemplateResult {
    const given = { at: new Date(agent.granted_at), by: agent.granted_by };
    return html`<li class="row spread">
      <span><strong>${agent.agent_id}</strong> <span class="muted small">${this.text("agents-given", given)}</span></span>
      <button
        class="danger"
        aria-label=${this.text("agents-withdraw", { agent: agent.agent_id })}
        @click=${() => this.#withdraw(agent.agent_id)}
      >${this.text("remove")}</button>
    </li>`;
  }

  protected override async load(): Promise<void> {
    this.agents = (await answer(this.client.GET("/v1/agents"))).agents;
  }

  async #give(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector("input");
    const agent_id = input?.value.trim();
    if (!input || !agent_id) return void this.focusOn("#agent");
    const path = { agent_id };
    const give = () => answer(this.client.PUT("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(give, this.text("agents-has", { agent: agent_id }));
    if (this.failure) void this.focusOn("#agent");
    else input.value = "";
  }

  async #withdraw(agent_id: string): Promise<void> {
    const path = { agent_id };
    const withdraw = () => answer(this.client.DELETE("/v1/agents/{agent_id}/manage-2fa", { params: { path } }));
    await this.change(withdraw, this.text("agents-has-not", { agent: agent_id }));
    if (!this.failure) void this.focusOn("h3");
  }
}

define("two-factor-agents", Agents);
