/** What all elements have in common: words, one action at a time, and what to say when it fails. */

import { LitElement, html, nothing, type TemplateResult } from "lit";
import { ProblemError } from "../api/problem";
import { format, has, load, localeOf, type Arguments } from "../texts";
import { style } from "./style";

/** All that are on the page: a change of language of one may change the words within others. */
const connected = new Set<BaseElement>();

export abstract class BaseElement extends LitElement {
  static override properties = {
    lang: { reflect: true },
    busy: { state: true },
    failure: { state: true },
  };
  static override styles = [style];

  declare lang: string;
  /** Whether an action is under way: buttons are disabled. */
  declare protected busy: boolean;
  /** Why the last action failed. */
  declare protected failure: ProblemError | undefined;

  constructor() {
    super();
    this.busy = false;
    this.failure = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
  }

  /** Nothing is shown before its words are there. */
  protected override async scheduleUpdate(): Promise<void> {
    await load(localeOf(this));
    super.scheduleUpdate();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("lang")) for (const element of connected) element.requestUpdate();
  }

  protected text(id: string, args?: Arguments): string {
    return format(localeOf(this), id, args);
  }

  /** What is being read at the moment, unless an action waits for it already. */
  #reading: Promise<void> | undefined;

  /** Reads what is to be shown. */
  protected async read(load: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.#reading = this.#perform(load);
    await this.#reading;
    this.#reading = undefined;
  }

  /** Runs one action, after what is being read: no press of a button is lost to that, and none counts twice. */
  protected async run(action: () => Promise<void>): Promise<void> {
    const reading = this.#reading;
    if (this.busy && !reading) return;
    this.#reading = undefined;
    await reading;
    await this.#perform(action);
  }

  /** What it throws is shown. */
  async #perform(action: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      await action();
    } catch (error) {
      this.fail(error instanceof ProblemError ? error : unexpected(error));
    } finally {
      this.busy = false;
    }
  }

  /** An action failed. */
  protected fail(problem: ProblemError): void {
    this.failure = problem;
  }

  /** The words for a problem, in the user's language. */
  protected explain(problem: ProblemError): string {
    const id = `problem-${problem.slug}`;
    const args = { retry: problem.retryAt ?? "", request: problem.requestId ?? "" };
    return this.text(has(id) ? id : "problem-other", args);
  }

  /** The place where failures are announced. It is always there: screen readers only hear what changes. */
  protected alert(problem: ProblemError | undefined = this.failure): TemplateResult {
    return html`<div role="alert">${problem ? this.explain(problem) : nothing}</div>`;
  }

  /** Tells whoever holds this element. Only what is meant for the page, `two-factor-…`, gets there: codes stay within. */
  protected emit(name: string, detail?: unknown): boolean {
    const composed = name.startsWith("two-factor-");
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed, cancelable: true }));
  }

  /** Moves the focus to the first match once it is rendered: after a step, keyboard and screen reader go on there. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function unexpected(error: unknown): ProblemError {
  console.error(error);
  return ProblemError.offline();
}
