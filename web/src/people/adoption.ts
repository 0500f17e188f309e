/** `<two-factor-adoption>`: how many users have set up 2FA, now and over time. */

import { FluentDateTime, FluentNumber } from "@fluent/bundle";
import { html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { FACTORS, STATUSES } from "../api/values";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import { figuresOf, mandatoryFromHost, mandatoryOf, shareOf, startOf, type Counts, type Day, type Figures, type Mandatory } from "./adoption-figures";
import { adoptionStyle } from "./adoption-style";

export class Adoption extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    totalUsers: { attribute: false },
    mandatoryFrom: { attribute: false },
    admin: { attribute: false },
    counts: { state: true },
    mandatory: { state: true },
    pointed: { state: true },
  };
  static override styles = [...StaffSection.styles, adoptionStyle];

  /** The number of users that the host page gives. */
  declare totalUsers: number | undefined;
  /** The date that the host page gives. */
  declare mandatoryFrom: string | undefined;
  /** Whether the token may read the settings. */
  declare admin: boolean;
  declare private counts: Counts | undefined;
  declare private mandatory: Mandatory | undefined;
  /** The day under the pointer. */
  declare private pointed: Day | null;

  constructor() {
    super();
    this.admin = false;
    this.pointed = null;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("client")) void this.#read();
  }

  override render(): TemplateResult {
    return html`<div class="stack" aria-busy=${this.busy}>
      <p role="status" class="muted">${this.busy ? this.text("loading") : nothing}</p>
      ${this.retry(() => this.#read())} ${this.counts ? this.#overview(this.counts, figuresOf(this.counts, this.totalUsers)) : nothing}
    </div>`;
  }

  #overview(counts: Counts, figures: Figures): TemplateResult {
    return html`
      <section class="card stack">
        <p><strong class="share">${this.text("adoption-share", { share: percent(figures.share) })}</strong>
          ${this.text("adoption-of", { enrolled: figures.setUp, total: figures.total })}</p>
        ${this.#mandatoryWords()} ${this.#reminders(counts)}
      </section>
      <section class="card stack">
        <h3>${this.text("adoption-over-time")}</h3>
        ${counts.history.length > 0 ? this.#history(counts.history, figures) : html`<p class="muted">${this.text("people-no-days")}</p>`}
      </section>
      ${this.#tiles("adoption-users", [
        [this.text("adoption-seen"), figures.seen],
        ...(figures.notSeen === undefined ? [] : [[this.text("adoption-not-seen"), figures.notSeen] as Tile]),
      ], this.text(figures.notSeen === undefined ? "adoption-seen-why" : "adoption-not-seen-why"))}
      ${this.#tiles("people-status", STATUSES.map((status) => [this.text(`people-status-${status}`), counts[status]]), this.text("adoption-status-why"))}
      ${this.#tiles("adoption-methods", FACTORS.map((factor) => [this.text(`people-method-${factor}`), counts.by_method[factor]]), this.text("adoption-methods-why"))}
    `;
  }

  #tiles(title: string, tiles: readonly Tile[], why: string): TemplateResult {
    return html`<section class="stack tight">
      <h3>${this.text(title)}</h3>
      <dl>
        ${tiles.map(([label, count]) => html`<div class="note">
          <dt class="muted small">${label}</dt>
          <dd>${this.text("people-count", { count: Math.max(0, count) })}</dd>
        </div>`)}
      </dl>
      <p class="muted small">${why}</p>
    </section>`;
  }

  /** When 2FA becomes mandatory, and for whom. */
  #mandatoryWords(): TemplateResult | typeof nothing {
    const mandatory = this.#mandatory();
    if (!mandatory) return nothing;
    const { from, groups, exempt } = mandatory;
    const id = !from ? "adoption-mandatory" : from.getTime() > Date.now() ? "adoption-mandatory-from" : "adoption-mandatory-since";
    return html`<p>${this.text(id, { day: mandatory.day ? utcDay(mandatory.day) : "" })}
      ${groups.length > 0 ? this.text("adoption-groups", { groups: groups.join(", ") }) : nothing}
      ${exempt.length > 0 ? this.text("adoption-exempt-groups", { groups: exempt.join(", ") }) : nothing}</p>`;
  }

  /** Which users have been reminded by mail, and when the next reminders are sent. */
  #reminders({ reminders }: Counts): TemplateResult | typeof nothing {
    if (!reminders) return nothing;
    const next = reminders.next_at ? this.text("adoption-next-reminders", { day: new Date(reminders.next_at) }) : nothing;
    return html`<p>${this.text("adoption-reminded", { count: reminders.reminded })} ${next}</p>`;
  }

  #mandatory(): Mandatory | undefined {
    return this.mandatory ?? mandatoryFromHost(this.mandatoryFrom);
  }

  #history(days: Day[], figures: Figures): TemplateResult {
    const ends = days.filter((_, index) => index === 0 || index === days.length - 1);
    const mandatoryDay = this.#mandatory()?.day;
    return html`
      <div class="row small">
        <span class="key">${this.text("people-status-enrolled")}</span>
        <span class="key all">${this.text("adoption-seen")}</span>
        ${mandatoryDay ? html`<span class="key mandatory">${this.text("adoption-mandatory-key")}</span>` : nothing}
      </div>
      <figure class="stack tight">
        <two-factor-adoption-chart
          .days=${days}
          .total=${figures.total}
          .mandatoryDay=${mandatoryDay}
          .summary=${ends.map((day) => this.#dayWords(day, figures)).join(" ")}
          @day-pointed=${(event: CustomEvent<Day | null>) => (this.pointed = event.detail)}
        ></two-factor-adoption-chart>
        <figcaption class="muted small" dir="auto">${this.#dayWords(this.pointed ?? days.at(-1), figures)}</figcaption>
      </figure>
      <details>
        <summary>${this.text("people-as-table")}</summary>
        ${this.#table(days, figures)}
      </details>
    `;
  }

  /** The days on which a count changed, newest first. */
  #table(days: Day[], { total }: Figures): TemplateResult {
    const changed = days.filter((day, index) => {
      const before = days[index - 1];
      return day.enrolled !== before?.enrolled || day.seen !== before.seen;
    });
    const headers = ["people-date", "people-status-enrolled", "adoption-share-column", "adoption-seen"];
    return html`<table>
      <thead>
        <tr>${headers.map((id) => html`<th scope="col">${this.text(id)}</th>`)}</tr>
      </thead>
      <tbody>
        ${changed.reverse().map((day) => html`<tr>
          <th scope="row">${this.text("people-day", { day: utcDay(startOf(day)) })}</th>
          <td>${this.text("people-count", { count: day.enrolled })}</td>
          <td>${this.text("adoption-share", { share: percent(shareOf(day.enrolled, total)) })}</td>
          <td>${this.text("people-count", { count: day.seen })}</td>
        </tr>`)}
      </tbody>
    </table>`;
  }

  #dayWords(day: Day | undefined, { total }: Figures): string {
    if (!day) return "";
    const { enrolled } = day;
    return this.text("adoption-on-day", { day: utcDay(startOf(day)), enrolled, total, share: percent(shareOf(enrolled, total)) });
  }

  async #read(): Promise<void> {
    await this.read(async () => {
      const [counts, policy] = await Promise.all([
        answer(this.client.GET("/v1/adoption")),
        // Without the settings, the chart has no date.
        this.admin ? answer(this.client.GET("/v1/policy")).catch(() => undefined) : undefined,
        import("./adoption-chart"),
      ]);
      this.counts = counts;
      this.mandatory = policy && mandatoryOf(policy);
    });
  }
}

type Tile = readonly [label: string, count: number];

function percent(share: number): FluentNumber {
  return new FluentNumber(share, { style: "percent" });
}

function utcDay(day: Date): FluentDateTime {
  return new FluentDateTime(day, { timeZone: "UTC" });
}

define("two-factor-adoption", Adoption);
