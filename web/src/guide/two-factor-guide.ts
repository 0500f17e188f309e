/** `<two-factor-guide>`: the article for users about two-step sign-in. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { EVERYTHING, offerOf, type Offer } from "../api/offer";
import { FACTORS } from "../api/values";
import { BaseElement } from "../ui/element";
import { sectionsFor, type Block, type Section } from "./article";
import { guideStyle } from "./guide-style";
import { picture, pictureStyle } from "./pictures";

/** Shows what the tenant offers, or what the attributes say, or else everything. It needs no token. */
export class TwoFactorGuide extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    api: {},
    tenant: {},
    methods: {},
    trustedBrowsers: { attribute: "trusted-browsers" },
    issuer: {},
    supportUrl: { attribute: "support-url" },
    offer: { state: true },
  };
  static override styles = [...BaseElement.styles, guideStyle, pictureStyle];

  /** The address of the API. The default is the deployment that serves this module. */
  declare api: string;
  /** The tenant whose offer to show. */
  declare tenant: string | undefined;
  /** The offered methods, separated by spaces. */
  declare methods: string | undefined;
  /** For how many days users can trust a browser. 0 means never. */
  declare trustedBrowsers: string | undefined;
  /** The name in authenticator apps. */
  declare issuer: string | undefined;
  /** The Help Center's own help page. */
  declare supportUrl: string | undefined;
  /** What the tenant offers. Absent while the API is asked. */
  declare private offer: Offer | undefined;

  constructor() {
    super();
    this.api = new URL(/* @vite-ignore */ "../..", import.meta.url).href;
    this.offer = EVERYTHING;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#followAddress);
  }

  override willUpdate(changed: PropertyValues): void {
    if (this.tenant && (changed.has("tenant") || changed.has("api"))) void this.#ask(this.tenant);
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (changed.has("offer")) this.#followAddress();
  }

  async #ask(tenant: string): Promise<void> {
    this.offer = undefined;
    const offer = (await offerOf(this.api, tenant)) ?? EVERYTHING;
    if (tenant === this.tenant) this.offer = offer;
  }

  /** The tenant's offer, as far as no attribute says something else. */
  #shownOffer(offer: Offer): Offer {
    const { methods, trustedBrowsers, issuer, supportUrl } = this;
    const named = methods?.split(/\s+/);
    return {
      methods: named ? FACTORS.filter((factor) => named.includes(factor)) : offer.methods,
      trusted_browser_days: typeof trustedBrowsers === "string" ? Number(trustedBrowsers) || 0 : offer.trusted_browser_days,
      issuer: issuer ?? offer.issuer,
      support_url: supportUrl ?? offer.support_url,
    };
  }

  override render(): TemplateResult {
    if (!this.offer) return html`<p class="muted" role="status">${this.text("loading")}</p>`;
    const offer = this.#shownOffer(this.offer);
    const sections = sectionsFor(offer);
    return html`<div class="layout">
      <nav aria-labelledby="contents">
        <h2 id="contents">${this.text("guide-contents")}</h2>
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}" @click=${this.#onLink}>${this.text(title)}</a></li>`)}
        </ul>
      </nav>
      <div>${sections.map((section) => this.#section(section, offer))}</div>
    </div>`;
  }

  #section({ id, title, picture: shown, blocks }: Section, offer: Offer): TemplateResult {
    const isNone = id === "what" && offer.methods.length === 0;
    return html`<section id=${id} aria-labelledby="${id}-title" class=${shown ? "illustrated" : ""}>
      <h2 id="${id}-title" tabindex="-1">${this.text(title)}</h2>
      ${shown ? html`<figure>${picture(shown)}</figure>` : nothing}
      <div class="body">
        ${isNone ? html`<p class="note">${this.text("guide-none")}</p>` : nothing}
        ${blocks.map((block) => this.#block(block, offer))}
        ${id === "help" ? this.#contact(offer.support_url) : nothing}
      </div>
    </section>`;
  }

  #block({ kind, ids }: Block, offer: Offer): TemplateResult {
    const args = { days: offer.trusted_browser_days ?? 0, name: offer.issuer ?? "" };
    const texts = ids.map((id) => this.text(id, args));
    switch (kind) {
      case "heading":
        return html`${texts.map((text) => html`<h3>${text}</h3>`)}`;
      case "steps":
        return html`<ol class="steps">${texts.map((text) => html`<li>${text}</li>`)}</ol>`;
      case "list":
        return html`<ul class="points">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
      case "note":
        return html`${texts.map((text) => html`<p class="note">${text}</p>`)}`;
      case "text":
        return html`${texts.map((text) => html`<p>${text}</p>`)}`;
    }
  }

  #contact(address: string | undefined): TemplateResult | typeof nothing {
    const isLink = address !== undefined && URL.canParse(address) && ["https:", "http:", "mailto:"].includes(new URL(address).protocol);
    return isLink ? html`<p><a href=${address}>${this.text("guide-contact")}</a></p>` : nothing;
  }

  /** Browsers find no fragment inside a shadow root. */
  readonly #onLink = (event: Event): void => {
    const { hash } = event.currentTarget as HTMLAnchorElement;
    event.preventDefault();
    history.replaceState(history.state, "", hash);
    this.#show(hash.slice(1));
  };

  readonly #followAddress = (): void => {
    if (location.hash) this.#show(location.hash.slice(1));
  };

  /** Goes to a section, so that the keyboard and screen readers continue there. */
  #show(id: string): void {
    const section = [...this.renderRoot.querySelectorAll("section")].find((found) => found.id === id);
    section?.scrollIntoView();
    section?.querySelector("h2")?.focus({ preventScroll: true });
  }
}
