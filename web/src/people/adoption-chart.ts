/** A chart of how many users have set up 2FA, by day. */

import { css, html, svg, type TemplateResult } from "lit";
import type { components } from "../api/schema.gen";

export type Day = components["schemas"]["DayCount"];

/** In the chart's own units. The chart stretches to the available width. */
const [WIDTH, HEIGHT] = [100, 40];

export const chartStyle = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: 10rem;
    overflow: visible;
    border-block-end: 1px solid var(--border);
  }
  path {
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .seen {
    fill: none;
    stroke: var(--muted);
    stroke-dasharray: 5 4;
  }
  .enrolled {
    fill: none;
    stroke: var(--accent);
  }
  .area {
    fill: color-mix(in srgb, var(--accent) 20%, transparent);
  }
`;

/** `summary` describes the chart in words. Time runs from left to right in every language. */
export function chart(days: readonly Day[], summary: string): TemplateResult {
  const most = Math.max(1, ...days.map((day) => day.seen));
  const enrolled = line(days.map((day) => day.enrolled / most));
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${summary}>
    ${svg`
      <path class="area" d="${enrolled}V${HEIGHT}H0Z" />
      <path class="enrolled" d=${enrolled} />
      <path class="seen" d=${line(days.map((day) => day.seen / most))} />
    `}
  </svg>`;
}

/** A path through `shares` of the height. A single day becomes a horizontal line. */
export function line(shares: number[]): string {
  const points = shares.length === 1 ? [...shares, ...shares] : shares;
  const step = WIDTH / (points.length - 1);
  return points.map((share, index) => `${index ? "L" : "M"}${rounded(index * step)} ${rounded(HEIGHT * (1 - share))}`).join("");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
