/** `<two-factor-user-export>`: saves all users that match the filter as one CSV file, with progress. */

import { css, html, nothing, type TemplateResult } from "lit";
import { answer } from "../api/client";
import { ProblemError } from "../api/problem";
import { define } from "../ui/define";
import { StaffSection } from "../ui/staff-section";
import { UserExport, type Query } from "./export";
import { openFile, type ExportFile } from "./export-file";

/** The export that runs or that has stopped, with its file. */
interface Job {
  export: UserExport;
  file: ExportFile;
  /** The number of users to expect, if it is known. */
  total: number | undefined;
}

export class UserExportButton extends StaffSection {
  static override properties = {
    ...StaffSection.properties,
    filter: { attribute: false },
    running: { type: Boolean, reflect: true },
    job: { state: true },
    users: { state: true },
    notice: { state: true },
  };
  static override styles = [
    ...StaffSection.styles,
    css`
      progress {
        inline-size: 100%;
        accent-color: var(--accent);
      }
    `,
  ];

  declare filter: Query;
  /** Whether there is an export that has not ended. */
  declare running: boolean;
  declare private job: Job | undefined;
  /** The number of exported users. */
  declare private users: number;
  /** The result of the last export. */
  declare private notice: string;
  #cancelled = new AbortController();

  constructor() {
    super();
    this.running = false;
    this.users = 0;
    this.notice = "";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
  }

  override render(): TemplateResult {
    return html`<div class="stack tight">
      <div class="row">
        ${this.job ? nothing : html`<button class="start" aria-busy=${this.busy} @click=${this.#start}>${this.text("people-export")}</button>`}
        <p role="status" class="small">${this.notice}</p>
      </div>
      ${this.job ? this.#progress(this.job) : nothing} ${this.#stopped()}
    </div>`;
  }

  #progress({ total }: Job): TemplateResult {
    const words = this.text(total === undefined ? "people-exported-so-far" : "people-exported-of", { count: this.users, total: total ?? 0 });
    return html`<div class="note stack tight">
      <label for="progress">${this.text("people-exporting")}</label>
      <progress id="progress" max=${total ?? 1} value=${total === undefined ? nothing : Math.min(this.users, total)}></progress>
      <div class="row spread">
        <span class="small">${words}</span>
        <span class="row">
          ${this.failure ? html`<button class="primary" @click=${this.#run}>${this.text("people-export-continue")}</button>` : nothing}
          <button class="cancel" @click=${this.#cancel}>${this.text("cancel")}</button>
        </span>
      </div>
    </div>`;
  }

  /** What a failure means for the file. */
  #stopped(): TemplateResult {
    return html`${this.alert()}${this.failure && this.job ? html`<p class="small">${this.text("people-export-kept")}</p>` : nothing}`;
  }

  async #start(): Promise<void> {
    if (this.job) return;
    this.notice = "";
    this.failure = undefined;
    // The browser allows the dialog only directly after the click.
    const file = await openFile("users.csv");
    if (!file) return;
    this.users = 0;
    this.#cancelled = new AbortController();
    this.job = { export: new UserExport(this.client, this.filter, file), file, total: undefined };
    this.running = true;
    void this.focusOn(".cancel");
    void this.#expect(this.job, this.filter);
    await this.#run();
  }

  #run = async (): Promise<void> => {
    const { job } = this;
    if (!job) return;
    await this.run(async () => {
      try {
        await job.export.run(this.#cancelled.signal, () => (this.users = job.export.users));
        await job.file.finish();
      } catch (error) {
        if (this.#cancelled.signal.aborted) return;
        if (error instanceof ProblemError) throw error;
        console.error(error);
        await this.#end(job, "");
        throw new ProblemError(0, { type: "/problems/export-not-written" });
      }
      await this.#end(undefined, this.text("people-exported", { count: job.export.users }));
    });
  };

  #cancel = (): void => {
    const { job } = this;
    if (!job) return;
    this.#cancelled.abort();
    this.failure = undefined;
    void this.#end(job, this.text("people-export-cancelled"));
  };

  /** Ends the export, and discards the file of `discarded`. */
  async #end(discarded: Job | undefined, notice: string): Promise<void> {
    const focused = this.matches(":focus-within");
    this.job = undefined;
    this.running = false;
    this.notice = notice;
    await discarded?.file.discard().catch(() => undefined);
    if (focused) await this.focusOn(".start");
  }

  /** Finds out how many users to expect, where the API counts them. Without that number, the bar shows only that it works. */
  async #expect(job: Job, { status, method, q }: Query & { q?: string }): Promise<void> {
    if (q || (status && method)) return;
    const counts = await answer(this.client.GET("/v1/adoption")).catch(() => undefined);
    if (!counts || this.job !== job) return;
    const total = status ? counts[status] : method ? counts.by_method[method] : counts.seen;
    this.job = Object.assign(job, { total });
    this.requestUpdate();
  }
}

define("two-factor-user-export", UserExportButton);
