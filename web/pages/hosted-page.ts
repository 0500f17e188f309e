/** The page around an element: its heading, and the link back to the Help Center. */

import { format, type Arguments } from "../src/texts";
import type { TwoFactorElement } from "../src/ui/two-factor-element";

export class HostedPage {
  readonly #locale: string;
  /** The content between the heading and the link back. */
  readonly #body = document.createElement("div");

  /** `kind` is the last part of the page's address. `back` is the front page of the Help Center. */
  constructor(kind: string, locale: string, back: URL | undefined) {
    this.#locale = locale;
    document.title = this.#text(`page-${kind}`);
    const [main, heading] = [document.querySelector("main"), document.querySelector("h1")];
    if (heading) heading.textContent = document.title;
    main?.append(this.#body);
    if (back) main?.append(this.#linkBack(back));
  }

  show(...shown: HTMLElement[]): void {
    this.#body.replaceChildren(...shown);
  }

  /** Shows the element of this kind, with a token. */
  showElement(kind: string, token: string): HTMLElement {
    const element = document.createElement(`two-factor-${kind}`);
    const properties: Pick<TwoFactorElement, "api" | "token"> = { api: new URL("..", location.href).href, token };
    Object.assign(element, properties);
    this.show(element);
    return element;
  }

  /** Shows messages instead of an element. */
  showMessages(...ids: string[]): void {
    const alert = document.createElement("div");
    alert.className = "message";
    alert.setAttribute("role", "alert");
    this.show(alert);
    alert.append(...ids.map((id) => this.#paragraph(this.#text(id))));
  }

  #linkBack(to: URL): HTMLElement {
    const link = document.createElement("a");
    link.href = to.href;
    link.textContent = this.#text("page-back", { site: to.host });
    const line = this.#paragraph(link);
    line.className = "back";
    return line;
  }

  #paragraph(content: string | Node): HTMLElement {
    const paragraph = document.createElement("p");
    paragraph.append(content);
    return paragraph;
  }

  #text(id: string, args?: Arguments): string {
    return format(this.#locale, id, args);
  }
}
