/** The page around an element: its header and heading. */

import { format, type Arguments } from "../src/texts";
import type { TwoFactorElement } from "../src/ui/two-factor-element";
import { showHeader, showName } from "./header";

/** The address of the API, which serves this page. */
const API = new URL("..", location.href).href;

export class HostedPage {
  readonly #locale: string;
  /** The content below the heading. */
  readonly #body = document.createElement("div");

  /** `kind` is the last part of the page's address. `back` is the front page of the Help Center. */
  constructor(kind: string, locale: string, back: URL | undefined, tenant: string) {
    this.#locale = locale;
    document.title = this.#text(`page-${kind}`);
    const [main, heading] = [document.querySelector("main"), document.querySelector("h1")];
    if (heading) heading.textContent = document.title;
    main?.append(this.#body);
    const name = showHeader(back, this.#text("page-back", { site: back?.host ?? "" }));
    if (tenant) void showName(name, API, tenant);
  }

  show(...shown: HTMLElement[]): void {
    this.#body.replaceChildren(...shown);
  }

  /** Shows the element of this kind, with a token. */
  showElement(kind: string, token: string): HTMLElement {
    const element = document.createElement(`two-factor-${kind}`);
    const properties: Pick<TwoFactorElement, "api" | "token"> = { api: API, token };
    Object.assign(element, properties);
    this.show(element);
    return element;
  }

  /** Shows the guide for the users of a tenant, or of no particular one. */
  showGuide(tenant: string): void {
    const element = document.createElement("two-factor-guide");
    if (tenant) element.setAttribute("tenant", tenant);
    element.setAttribute("api", API);
    this.show(element);
  }

  /** Shows messages instead of an element. */
  showMessages(...ids: string[]): void {
    const alert = document.createElement("div");
    alert.className = "message";
    alert.setAttribute("role", "alert");
    this.show(alert);
    alert.append(...ids.map((id) => this.#paragraph(this.#text(id))));
  }

  #paragraph(text: string): HTMLElement {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  }

  #text(id: string, args?: Arguments): string {
    return format(this.#locale, id, args);
  }
}
