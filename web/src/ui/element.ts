/** The base of all elements: texts, one action at a time, and error messages. */

import { LitElement, html, nothing, type TemplateResult } from "lit";
import { ProblemError } from "../api/problem";
import { directionToSet, format, has, load, localeOf, type Arguments } from "../texts";
import { controlsStyle } from "./controls-style";
import { collapseEmpty, layoutStyle } from "./style";

/** The elements on the page. A new `lang` on one element can change the language of the elements inside it. */
const connected = new Set<BaseElement>();

export abstract class BaseElement extends LitElement {
  static override properties = {
    lang: { reflect: true },
    busy: { state: true },
    failure: { state: true },
  };
  static override styles = [layoutStyle, controlsStyle, collapseEmpty];

  declare lang: string;
  /** Whether an action is running. */
  declare protected busy: boolean;
  /** The error of the last action. */
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

  /** Whether `dir` comes from this element, and not from the page. */
  #setsDirection = false;

  /** Sets the direction of the texts, so that an element in Arabic reads from right to left on any page. */
  #followLanguage(): void {
    if (this.#setsDirection) this.removeAttribute("dir");
    const direction = directionToSet(this);
    this.#setsDirection = direction !== undefined;
    if (direction) this.dir = direction;
  }

  /** Waits for the texts before the element renders. */
  protected override async scheduleUpdate(): Promise<void> {
    await load(localeOf(this));
    this.#followLanguage();
    await super.scheduleUpdate();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("lang")) for (const element of connected) element.requestUpdate();
  }

  protected text(id: string, args?: Arguments): string {
    return format(localeOf(this), id, args);
  }

  /** The current read, unless an action already waits for it. */
  #reading: Promise<void> | undefined;

  /** Loads data to show. */
  protected async read(load: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.#reading = this.#perform(load);
    await this.#reading;
    this.#reading = undefined;
  }

  /** Runs an action after the current read, so that no click is lost. Ignores further clicks while an action runs. */
  protected async run(action: () => Promise<void>): Promise<void> {
    const reading = this.#reading;
    if (this.busy && !reading) return;
    this.#reading = undefined;
    await reading;
    await this.#perform(action);
  }

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

  protected fail(problem: ProblemError): void {
    this.failure = problem;
  }

  /** The error message, in the user's language. */
  protected explain(problem: ProblemError): string {
    const id = `problem-${problem.slug}`;
    const args = { retry: problem.retryAt ?? "", request: problem.requestId ?? "" };
    if (problem.isMistakeOfSite) return this.text(problem.requestId ? "sign-in-fault-number" : "sign-in-fault", args);
    return this.text(has(id) ? id : "problem-other", args);
  }

  /** Whether there was an error that another try may end. */
  protected get mayTryAgain(): boolean {
    return this.failure !== undefined && !this.failure.isMistakeOfSite;
  }

  /** An alert region. It renders even without an error, because screen readers only announce changes to existing regions. */
  protected alert(problem: ProblemError | undefined = this.failure): TemplateResult {
    return html`<div role="alert">${problem ? this.explain(problem) : nothing}</div>`;
  }

  /** Dispatches an event. Only events named `two-factor-…` leave the shadow root, so that codes and secrets stay inside. */
  protected emit(name: string, detail?: unknown): boolean {
    const composed = name.startsWith("two-factor-");
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed, cancelable: true }));
  }

  /** Moves the focus to the first match after the next render, so that keyboard and screen reader users continue there. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function unexpected(error: unknown): ProblemError {
  console.error(error);
  return ProblemError.offline();
}
