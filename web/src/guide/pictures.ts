/**
 * The pictures of the guide. They contain no text, so they fit every language, and their colors come from the theme. In a
 * right-to-left text, the style sheet mirrors them.
 */

import { css, html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

type Part = SVGTemplateResult;

export const PICTURES = {
  steps: svg`${browserWindow(10, 22)}${field(22, 58, 5)}${bar(22, 78, 62)}${arrow(128, 66)}${phone(164, 16, digits(170, 46))}${tick(208, 104)}`,
  passkey: svg`${phone(24, 16, key(25, 66))}${arrow(95, 66)}${browserWindow(128, 22)}${tick(181, 74)}`,
  scan: svg`${browserWindow(10, 22)}${qr(40, 44)}${rays(124, 66)}${phone(164, 16, digits(170, 46))}`,
  email: svg`${envelope(12, 31)}${arrow(115, 66)}${field(148, 55, 6)}`,
  recovery: svg`${sheet(60, 12)}${padlock(136, 74)}`,
  browser: svg`${browserWindow(60, 22)}${bar(76, 60, 52)}${bar(76, 74, 70)}${bar(76, 88, 38)}${tick(160, 96)}`,
  move: svg`${phone(38, 16, digits(44, 46))}${arrow(112, 66)}${phone(146, 16, digits(152, 46))}`,
  lost: svg`${lostPhone(34, 16)}${arrow(108, 66)}${sheet(140, 12)}`,
  clock: svg`${phone(52, 16, digits(58, 46))}${clock(154, 66)}`,
} satisfies Record<string, Part>;

export type PictureName = keyof typeof PICTURES;

/** A picture that screen readers skip, because the text beside it says the same. */
export function picture(name: PictureName): TemplateResult {
  return html`<svg viewBox="0 0 240 132" aria-hidden="true" focusable="false">${PICTURES[name]}</svg>`;
}

export const pictureStyle = css`
  svg {
    display: block;
    inline-size: 100%;
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  /* A tick and a clock look the same in every language. */
  :host(:dir(rtl)) .upright {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .shape, .stroke, .lost {
    stroke: var(--muted);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .shape {
    fill: var(--surface);
  }
  .stroke, .lost {
    fill: none;
  }
  .lost {
    stroke-dasharray: 4 5;
  }
  .quiet {
    fill: var(--line);
  }
  .strong {
    fill: var(--accent);
  }
  .go {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge-shape {
    fill: var(--accent);
    stroke: var(--raised);
    stroke-width: 4;
  }
  .on-badge {
    fill: none;
    stroke: var(--on-accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

function browserWindow(x: number, y: number): Part {
  return svg`<rect class="shape" x=${x} y=${y} width="106" height="86" rx="7" />
    <path class="stroke" d="M${x} ${y + 18}h106" />
    ${[9, 18, 27].map((shift) => svg`<circle class="quiet" cx=${x + shift} cy=${y + 9.5} r="2.5" />`)}`;
}

function phone(x: number, y: number, content: Part): Part {
  return svg`<rect class="shape" x=${x} y=${y} width="58" height="100" rx="10" />
    <path class="stroke" d="M${x + 23} ${y + 9}h12" />${content}<path class="stroke" d="M${x + 21} ${y + 91}h16" />`;
}

function lostPhone(x: number, y: number): Part {
  return svg`<rect class="lost" x=${x} y=${y} width="58" height="100" rx="10" /><path class="lost" d="M${x + 21} ${y + 91}h16" />`;
}

function key(x: number, y: number): Part {
  return svg`<circle class="go" cx=${x + 17} cy=${y} r="8" /><path class="go" d="M${x + 25} ${y}h23m-5 0v7m-9 -7v5" />`;
}

/** A code of six digits, in two rows. */
function digits(x: number, y: number): Part {
  const cells = [0, 1, 2, 3, 4, 5].map((cell) => [x + (cell % 3) * 16, y + Math.floor(cell / 3) * 20] as const);
  return svg`${cells.map(([left, top]) => svg`<rect class="strong" x=${left} y=${top} width="13" height="16" rx="3" />`)}`;
}

/** A field with some characters. */
function field(x: number, y: number, characters: number): Part {
  const dots = Array.from({ length: characters }, (_, index) => x + 10 + index * 12);
  return svg`<rect class="shape" x=${x} y=${y} width=${characters * 12 + 8} height="22" rx="5" />
    ${dots.map((left) => svg`<circle class="strong" cx=${left} cy=${y + 11} r="3" />`)}`;
}

function bar(x: number, y: number, width: number): Part {
  return svg`<rect class="quiet" x=${x} y=${y + 8} width=${width} height="7" rx="3.5" />`;
}

/** A QR code of 9 by 9 squares. */
function qr(x: number, y: number): Part {
  const corners = [[0, 0], [6, 0], [0, 6]] as const;
  const squares = [[4, 0], [4, 2], [3, 3], [5, 3], [0, 4], [2, 4], [4, 4], [7, 4], [3, 5], [6, 5], [8, 5], [5, 6], [7, 7], [4, 8], [6, 8], [8, 8]] as const;
  const at = (column: number, row: number): readonly [number, number] => [x + column * 5.2, y + row * 5.2];
  return svg`${corners.map(([column, row]) => corner(...at(column, row)))}${squares.map(([column, row]) => square(...at(column, row)))}`;
}

function corner(x: number, y: number): Part {
  return svg`<rect class="go" x=${x + 1.5} y=${y + 1.5} width="12.6" height="12.6" rx="1.5" />${square(x + 5.2, y + 5.2)}`;
}

function square(x: number, y: number): Part {
  return svg`<rect class="strong" x=${x} y=${y} width="5.2" height="5.2" />`;
}

function arrow(x: number, y: number): Part {
  return svg`<path class="go" d="M${x} ${y}h20m-8 -8l8 8l-8 8" />`;
}

/** A camera's view, from the phone to the screen. */
function rays(x: number, y: number): Part {
  return svg`<path class="stroke" d="M${x + 34} ${y}L${x - 6} ${y - 24}M${x + 34} ${y}L${x - 6} ${y + 24}" stroke-dasharray="3 5" />`;
}

function envelope(x: number, y: number): Part {
  return svg`<rect class="shape" x=${x} y=${y} width="92" height="70" rx="7" />
    <path class="stroke" d="M${x + 4} ${y + 7}l42 34l42 -34" />`;
}

/** A sheet of recovery codes, of which one is used. */
function sheet(x: number, y: number): Part {
  const rows = [0, 1, 2, 3, 4].map((row) => y + 18 + row * 17);
  return svg`<rect class="shape" x=${x} y=${y} width="80" height="108" rx="6" />
    ${rows.map((top, index) => svg`<rect class=${index === 0 ? "quiet" : "strong"} x=${x + 10} y=${top} width="27" height="7" rx="3.5" />
      <rect class="strong" x=${x + 43} y=${top} width="27" height="7" rx="3.5" />`)}`;
}

function padlock(x: number, y: number): Part {
  return svg`<circle class="badge-shape" cx=${x + 14} cy=${y + 20} r="24" />
    <path class="on-badge" d="M${x + 8} ${y + 18}v-5a6 6 0 0 1 12 0v5" />
    <rect class="on-badge" x=${x + 4} y=${y + 18} width="20" height="14" rx="3" />`;
}

function tick(x: number, y: number): Part {
  return svg`<g class="upright"><circle class="badge-shape" cx=${x} cy=${y} r="17" /><path class="on-badge" d="M${x - 7} ${y}l5 5l9 -9" /></g>`;
}

function clock(x: number, y: number): Part {
  return svg`<g class="upright"><circle class="shape" cx=${x} cy=${y} r="34" /><path class="go" d="M${x} ${y - 20}v20l13 9" /></g>`;
}
