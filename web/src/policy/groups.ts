/** `<two-factor-groups>`: groups of users, as chips, with a field that adds one. */

import { css, html, nothing, type TemplateResult } from "lit";
import type { Combobox, Option } from "../staff-ui/combobox";
import "../staff-ui/combobox";
import { aboveSaveBar } from "../staff-ui/style";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { query } from "../ui/query";
import type { KnownGroup } from "./impact";

/** Emits `groups-changed` with one group per line. */
export class Groups extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    label: { attribute: false },
    what: { attribute: false },
    lines: { attribute: false },
    known: { attribute: false },
    disabled: { attribute: false },
    error: { attribute: false },
    notice: { state: true },
  };
  static override styles = [
    ...BaseElement.styles,
    aboveSaveBar,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        max-inline-size: 100%;
        background: var(--raised);
        border: 1px solid var(--line);
        border-radius: 1.25rem;
        padding-inline-start: 0.75rem;
      }
      .chip.unknown {
        border-color: var(--warning);
      }
      .chip span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .chip button {
        background: none;
        border: 0;
        border-radius: 50%;
        min-block-size: 2rem;
        inline-size: 2rem;
        padding: 0;
      }
      .warn {
        color: var(--warning);
      }
    `,
  ];

  declare label: string;
  /** The sentence below the field. */
  declare what: string;
  declare lines: string;
  declare known: readonly KnownGroup[] | undefined;
  declare disabled: boolean;
  /** The error message, or empty. */
  declare error: string;
  declare private notice: string;

  constructor() {
    super();
    this.notice = "";
  }

  override focus(): void {
    this.#field.focus();
  }

  get #field(): Combobox {
    return query(this.renderRoot, "two-factor-combobox");
  }

  get #groups(): string[] {
    return this.lines.split("\n").filter(Boolean);
  }

  override render(): TemplateResult {
    const groups = this.#groups;
    const unknown = groups.filter((group) => !this.#isKnown(group));
    return html`<div class="stack tight">
      <two-factor-combobox
        .label=${this.label}
        .what=${this.what}
        .none=${this.known ? this.text("policy-groups-no-match") : ""}
        .error=${this.error}
        .disabled=${this.disabled}
        .find=${(text: string) => Promise.resolve(this.#suggestions(text))}
        @option-chosen=${(event: CustomEvent<Option>) => this.#add([event.detail.value])}
        @text-entered=${(event: CustomEvent<string>) => this.#add([event.detail])}
        @paste=${(event: ClipboardEvent) => this.#paste(event)}
      ></two-factor-combobox>
      ${groups.length > 0
        ? html`<ul class="chips" aria-label=${this.label}>${groups.map((group) => this.#chip(group))}</ul>`
        : nothing}
      ${unknown.length > 0 ? html`<p class="warn small">${this.text("policy-groups-unknown", { groups: unknown.join(", ") })}</p>` : nothing}
      <p role="status" class="muted small">${this.notice || nothing}</p>
    </div>`;
  }

  #chip(group: string): TemplateResult {
    const users = this.known?.find(({ name }) => name === group)?.users;
    return html`<li class="chip ${this.#isKnown(group) ? "" : "unknown"}">
      <span dir="auto">${group}${users === undefined ? nothing : html` <small class="muted">${this.#users(users)}</small>`}</span>
      <button
        type="button"
        aria-label=${this.text("policy-groups-remove", { group })}
        ?disabled=${this.disabled}
        @click=${() => this.#remove(group)}
      >×</button>
    </li>`;
  }

  /** Without a list from the host page, each group counts as known. */
  #isKnown(group: string): boolean {
    return this.known?.some(({ name }) => name === group) ?? true;
  }

  #suggestions(text: string): Option[] {
    const [groups, wanted] = [this.#groups, text.toLowerCase()];
    return (this.known ?? [])
      .filter(({ name }) => !groups.includes(name) && name.toLowerCase().includes(wanted))
      .map(({ name, users }) => ({ value: name, label: name, ...(users === undefined ? {} : { detail: this.#users(users) }) }));
  }

  #users(count: number): string {
    return this.text("policy-groups-users", { count });
  }

  #add(names: readonly string[]): void {
    const added = names.map((name) => name.trim()).filter(Boolean);
    if (added.length === 0) return;
    this.notice = "";
    this.emit("groups-changed", [...new Set([...this.#groups, ...added])].join("\n"));
  }

  #remove(group: string): void {
    this.notice = this.text("policy-groups-removed", { group });
    this.emit("groups-changed", this.#groups.filter((other) => other !== group).join("\n"));
    this.focus();
  }

  /** Adds one group per line. The field itself would join the lines. */
  #paste(event: ClipboardEvent): void {
    const names = event.clipboardData?.getData("text").split(/\r?\n/) ?? [];
    if (names.length < 2) return;
    event.preventDefault();
    this.#add(names);
  }
}

define("two-factor-groups", Groups);
