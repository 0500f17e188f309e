/** The link to the help page. It opens in a new tab, so that users don't lose the step that they are at. */

import { html, type TemplateResult } from "lit";

/** The two names of the link: the one that it shows, and the one that screen readers read. */
export interface HelpTexts {
  shown: string;
  spoken: string;
}

export function helpLink(address: string, { shown, spoken }: HelpTexts): TemplateResult {
  return html`<a class="small muted" href=${address} target="_blank" rel="noopener" aria-label=${spoken}>${shown}</a>`;
}

/** Whether a link may lead to this address. */
export function isWebAddress(text: string | null | undefined): text is string {
  return typeof text === "string" && URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}
