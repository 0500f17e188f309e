/** The page around an element: its heading, and the way back to the Help Center. */

import { format, type Arguments } from "../src/texts";
import type { TwoFactorElement } from "../src/ui/two-factor-element";

export class HostedPage {
  readonly #locale: string;
  /** What stands between the heading and the way back. */
  readonly #body = document.createElement("div");

  /** `kind` is the last part of the page's address, `back` the front page of the Help Center. */
  constructor(kind: string, locale: string, back: URL | undefined) {
    this.#locale = locale;
    document.title = this.#text(`page-${kind}`);
    const [main, heading] = [document.querySelector("main"), document.querySelector("h1")];
    if (heading) heading.textContent = document.title;
    main?.append(this.#body);
    if (back) main?.append(this.#wayBack(back));
  }

  /** Shows this, and nothing that was there. */
  show(...shown: HTMLElement[]): void {
    this.#body.replaceChildren(...shown);
  }

  /** Shows an element that has this token. */
  hold(kind: string, token: string): TwoFactorElement {
    const element = document.createElement(`two-factor-${kind}`) as TwoFactorElement;
    element.api = new URL("..", location.href).href;
    element.token = token;
    this.show(element);
    return element;
  }

  /** Shows these messages in place of an element. */
  say(...ids: string[]): void {
    const alert = document.createElement("div");
    alert.className = "message";
    alert.setAttribute("role", "alert");
    this.show(alert);
    alert.append(...ids.map((id) => this.#paragraph(this.#text(id))));
  }

  #wayBack(to: URL): HTMLElement {
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
