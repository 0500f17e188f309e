/** `<two-factor-history>`: the audit log of a user. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { define } from "../ui/define";
import { detailsOf, type Entry } from "./audit-details";
import type { User } from "./support-action";
import { StaffSection } from "../ui/staff-section";

const PAGE_SIZE = 20;

export class History extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    user: { attribute: false },
    entries: { state: true },
    cursor: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
    css`
      li {
        border-block-start: 1px solid var(--line);
        padding-block: 0.625rem;
      }
    `,
  ];

  /** Each time this is set, the history reloads. */
  declare user: User;
  declare private entries: Entry[] | undefined;
  /** The cursor of the next page. */
  declare private cursor: string | undefined;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("user")) void this.#read();
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-busy=${this.busy}>
      <h3 tabindex="-1">${this.text("people-history")}</h3>
      ${this.entries?.length === 0 ? html`<p class="muted">${this.text("people-history-none")}</p>` : nothing}
      <ol>
        ${this.entries?.map((entry) => html`<li class="stack tight" tabindex="-1">${this.#entry(entry)}</li>`)}
      </ol>
      ${this.retry(() => this.#read())}
      ${this.cursor && !this.failure
        ? html`<button aria-busy=${this.busy} @click=${this.#more}>${this.text("people-more")}</button>`
        : nothing}
    </section>`;
  }

  #entry(entry: Entry): TemplateResult {
    const by = { at: new Date(entry.at), kind: entry.actor.kind, id: entry.actor.id };
    return html`
      <strong>${this.text(`people-did-${entry.action}`, detailsOf(entry.details))}</strong>
      ${entry.reason ? html`<q>${entry.reason}</q>` : nothing}
      <span class="muted small">${this.text("people-did-by", by)}</span>
    `;
  }

  async #read(cursor?: string): Promise<void> {
    await this.read(async () => {
      const query = { user_id: this.user.user_id, limit: PAGE_SIZE, ...(cursor && { cursor }) };
      const page = await answer(this.client.GET("/v1/audit", { params: { query } }));
      this.entries = [...(cursor ? (this.entries ?? []) : []), ...page.entries];
      this.cursor = page.next_cursor ?? undefined;
    });
  }

  async #more(): Promise<void> {
    const shown = this.entries?.length ?? 0;
    await this.#read(this.cursor);
    if (!this.failure) void this.focusOn(`li:nth-child(${shown + 1})`);
  }
}

define("two-factor-history", History);
