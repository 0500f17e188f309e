/** A user's status in a colored badge. The words say the same as the color. */

import { css, html, type TemplateResult } from "lit";
import type { Status } from "../api/values";

export const badgeStyle = css`
  .badge {
    --tone: var(--muted);
    display: inline-block;
    flex: none;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.25rem;
    padding: 0.125rem 0.625rem;
    border-radius: 1rem;
    color: var(--tone);
    background: color-mix(in srgb, var(--tone) 10%, var(--surface));
  }
  .badge.enrolled {
    --tone: var(--success);
  }
  .badge.locked {
    --tone: var(--danger);
  }
  .badge.exempt {
    --tone: var(--accent);
  }
`;

export function badge(status: Status, words: string): TemplateResult {
  return html`<span class="badge ${status}">${words}</span>`;
}
