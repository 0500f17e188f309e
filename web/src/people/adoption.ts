/** `<two-factor-adoption>`: counts users by status and method, and shows the counts over time. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import type { components } from "../api/schema.gen";
import { FACTORS, STATUSES } from "../api/values";
import { define } from "../ui/define";
import { chart, chartStyle, type Day } from "./adoption-chart";
import { StaffSection } from "../ui/staff-section";

type Counts = components["schemas"]["AdoptionResponse"];

export class Adoption extends StaffSection {
  static override properties = { ...StaffSection.properties, counts: { state: true } };
  static override styles = [
    ...StaffSection.styles,
    chartStyle,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
        gap: 0.75rem;
      }
      dd {
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
      }
      .key::before {
        content: "";
        display: inline-block;
        inline-size: 1.5rem;
        margin-inline-end: 0.5rem;
        vertical-align: middle;
        border-block-start: 2px solid var(--accent);
      }
      .all::before {
        border-block-start: 2px dashed var(--muted);
      }
    `,
  ];

  declare private counts: Counts | undefined;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client")) void this.#read();
  }

  override render(): TemplateResult {
    return html`<div class="stack" aria-busy=${this.busy}>
      <p role="status" class="muted">${this.busy ? this.text("loading") : nothing}</p>
      ${this.retry(() => this.#read())} ${this.counts ? this.#overview(this.counts) : nothing}
    </div>`;
  }

  #overview(counts: Counts): TemplateResult {
    const tile = (label: string, count: number): TemplateResult => html`<div class="note">
      <dt class="muted small">${label}</dt>
      <dd>${this.text("people-count", { count })}</dd>
    </div>`;
    return html`
      <dl>
        ${tile(this.text("people-seen"), counts.seen)}
        ${STATUSES.map((status) => tile(this.text(`people-status-${status}`), counts[status]))}
        ${FACTORS.map((factor) => tile(this.text(`people-method-${factor}`), counts.by_method[factor]))}
      </dl>
      <section class="card stack">
        <h3>${this.text("people-over-time")}</h3>
        ${counts.history.length > 0 ? this.#history(counts.history) : html`<p class="muted">${this.text("people-no-days")}</p>`}
      </section>
    `;
  }

  #history(days: Day[]): TemplateResult {
    const ends = days.filter((_, index) => index === 0 || index === days.length - 1);
    const summary = ends.map((day) => this.text("people-on-day", argumentsOf(day)));
    return html`
      <div class="row small">
        <span class="key">${this.text("people-status-enrolled")}</span>
        <span class="key all">${this.text("people-seen")}</span>
      </div>
      <figure dir="ltr">
        ${chart(days, summary.join(" "))}
        <figcaption class="row spread muted small">
          ${summary.map((words) => html`<span dir="auto">${words}</span>`)}
        </figcaption>
      </figure>
      <details>
        <summary>${this.text("people-as-table")}</summary>
        ${this.#table(days)}
      </details>
    `;
  }

  /** The days on which a count changed, newest first. */
  #table(days: Day[]): TemplateResult {
    const changed = days.filter((day, index) => {
      const before = days[index - 1];
      return day.enrolled !== before?.enrolled || day.seen !== before.seen;
    });
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.text("people-date")}</th>
          <th scope="col">${this.text("people-status-enrolled")}</th>
          <th scope="col">${this.text("people-seen")}</th>
        </tr>
      </thead>
      <tbody>
        ${changed.reverse().map(
          (day) => html`<tr>
            <th scope="row">${this.text("people-day", argumentsOf(day))}</th>
            <td>${this.text("people-count", { count: day.enrolled })}</td>
            <td>${this.text("people-count", { count: day.seen })}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #read(): Promise<void> {
    await this.read(async () => {
      this.counts = await answer(this.client.GET("/v1/adoption"));
    });
  }
}

/** Reads the day in the reader's time zone, so that the text shows the same date. */
function argumentsOf({ day, enrolled, seen }: Day): { day: Date; enrolled: number; seen: number } {
  return { day: new Date(`${day}T00:00`), enrolled, seen };
}

define("two-factor-adoption", Adoption);
