/** The list of the other methods, below the current one. */

import { html, type TemplateResult } from "lit";
import type { Method } from "../api/values";
import type { Arguments } from "../texts";

interface OtherWays {
  text: (id: string, args?: Arguments) => string;
  methods: readonly Method[];
  /** The user's address, as the API shows it. */
  address?: string;
  disabled?: boolean;
  choose: (method: Method) => void;
}

export function otherWays({ text, methods, address = "", disabled = false, choose }: OtherWays): TemplateResult {
  return html`<nav class="stack tight" aria-label=${text("login-other-ways")}>
    <h3 class="small muted">${text("login-other-ways")}</h3>
    <ul>
      ${methods.map(
        (method) =>
          html`<li><button class="link" ?disabled=${disabled} @click=${() => choose(method)}>
            ${text(`login-use-${method}`, { address })}
          </button></li>`,
      )}
    </ul>
  </nav>`;
}
