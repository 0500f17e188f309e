/** `<two-factor-adoption-chart>`: how many users have set up 2FA, by day (uPlot). Its table and summary are outside the chart. */

import { css, html, unsafeCSS, type TemplateResult } from "lit";
import UPlot, { type AlignedData, type Axis, type Options } from "uplot";
import chartSheet from "uplot/dist/uPlot.min.css?inline";
import { localeOf } from "../texts";
import { define } from "../ui/define";
import { BaseElement } from "../ui/element";
import { startOf, type Day } from "./adoption-figures";

const HEIGHT = 260;
/** A narrower chart has no second axis. */
const WIDE = 460;
const DAY_SECONDS = 86_400;
const STEPS_IN_DAYS = [1, 2, 4, 7, 14, 28, 56, 112];
/** uPlot has types for its sides, but no values. */
const RIGHT = 1 as unknown as Axis.Side;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
/** A later date would squeeze the days that have numbers. */
const LONGEST_OUTLOOK_SECONDS = 183 * DAY_SECONDS;

/** Emits `day-pointed` with the `Day` under the pointer, or null. */
export class AdoptionChart extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    days: { attribute: false },
    total: { attribute: false },
    mandatoryFrom: { attribute: false },
    summary: { attribute: false },
  };
  static override styles = [
    ...BaseElement.styles,
    unsafeCSS(chartSheet),
    css`
      .chart {
        block-size: ${HEIGHT}px;
      }
      .u-cursor-x {
        border-color: var(--muted) !important;
      }
      [data-color] {
        display: none;
      }
      [data-color="accent"] {
        color: var(--accent);
      }
      [data-color="area"] {
        color: color-mix(in srgb, var(--accent) 18%, transparent);
      }
      [data-color="muted"] {
        color: var(--muted);
      }
      [data-color="line"] {
        color: var(--line);
      }
      [data-color="danger"] {
        color: var(--danger);
      }
    `,
  ];

  declare days: readonly Day[];
  /** The number of users that is 100%. */
  declare total: number;
  declare mandatoryFrom: Date | undefined;
  /** The chart in words. */
  declare summary: string;
  #chart: UPlot | undefined;
  readonly #resized = new ResizeObserver(() => this.#draw());
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor() {
    super();
    this.days = [];
    this.total = 0;
    this.summary = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener("change", this.#draw);
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener("change", this.#draw);
    this.#resized.disconnect();
    this.#chart?.destroy();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#draw();
  }

  /** Time runs from left to right in every language. */
  override render(): TemplateResult {
    return html`<div class="chart" dir="ltr" role="img" aria-label=${this.summary}></div>
      ${["accent", "area", "muted", "line", "danger"].map((name) => html`<span data-color=${name}></span>`)}`;
  }

  #draw = (): void => {
    const place = this.renderRoot.querySelector<HTMLElement>(".chart");
    const width = place?.clientWidth ?? 0;
    this.#chart?.destroy();
    this.#chart = undefined;
    if (!place || width === 0 || this.days.length === 0) return;
    const data: AlignedData = [
      this.days.map((day) => startOf(day).getTime() / 1000),
      this.days.map((day) => day.enrolled),
      this.days.map((day) => day.seen),
    ];
    this.#chart = new UPlot(this.#options(width), data, place);
  };

  #options(width: number): Options {
    const { accent, area, muted } = { accent: this.#color("accent"), area: this.#color("area"), muted: this.#color("muted") };
    const percent = new Intl.NumberFormat(localeOf(this), { style: "percent" });
    const whole = new Intl.NumberFormat(localeOf(this), { notation: "compact" });
    return {
      width,
      height: HEIGHT,
      padding: [18, null, null, null],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
      tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { x: { time: true, range: () => this.#range() }, y: { range: () => [0, this.#top()] } },
      series: [
        {},
        { stroke: accent, fill: area, width: 2, points: { show: this.days.length === 1 } },
        { stroke: muted, width: 2, dash: [6, 5], points: { show: this.days.length === 1 } },
      ],
      axes: [
        this.#axis({ space: 80, incrs: STEPS_IN_DAYS.map((days) => days * DAY_SECONDS), values: (_, days) => days.map(this.#dayLabel()) }),
        this.#axis({ size: 52, splits: () => this.#quarters(), values: () => QUARTERS.map((share) => percent.format(share)) }),
        this.#axis({
          show: width >= WIDE,
          side: RIGHT,
          size: 56,
          grid: { show: false },
          splits: () => this.#quarters(),
          values: (_, users) => users.map((count) => (Number.isInteger(count) ? whole.format(count) : "")),
        }),
      ],
      hooks: { draw: [(chart) => this.#markMandatory(chart)], setCursor: [(chart) => this.#point(chart)] },
    };
  }

  #axis(axis: Axis): Axis {
    const line = { stroke: this.#color("line"), width: 1 };
    return { stroke: this.#color("muted"), font: this.#font(), ticks: { show: false }, ...axis, grid: { ...line, ...axis.grid } };
  }

  /** From the first day to the last one, or to the day on which 2FA becomes mandatory. */
  #range(): [number, number] {
    const times = this.days.map((day) => startOf(day).getTime() / 1000);
    const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
    const mandatory = (this.mandatoryFrom?.getTime() ?? 0) / 1000;
    const end = mandatory > last && mandatory - last <= LONGEST_OUTLOOK_SECONDS ? mandatory + (mandatory - first) / 20 : last;
    return first === end ? [first - DAY_SECONDS, first + DAY_SECONDS] : [first, end];
  }

  #top(): number {
    return Math.max(1, this.total);
  }

  #quarters(): number[] {
    return QUARTERS.map((share) => share * this.#top());
  }

  #dayLabel(): (seconds: number) => string {
    const [first, last] = this.#range();
    const withYear = last - first > 300 * DAY_SECONDS;
    const style: Intl.DateTimeFormatOptions = withYear ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" };
    const format = new Intl.DateTimeFormat(localeOf(this), { ...style, timeZone: "UTC" });
    return (seconds) => format.format(new Date(seconds * 1000));
  }

  /** A vertical line with the date. */
  #markMandatory(chart: UPlot): void {
    const { ctx, bbox, scales } = chart;
    const at = (this.mandatoryFrom?.getTime() ?? 0) / 1000;
    if (at < (scales.x?.min ?? 0) || at > (scales.x?.max ?? 0)) return;
    const x = Math.round(chart.valToPos(at, "x", true));
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = this.#color("danger");
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.font = this.#font(devicePixelRatio);
    ctx.textAlign = x > bbox.left + bbox.width / 2 ? "right" : "left";
    ctx.fillText(this.#dayLabel()(at), x, bbox.top - 6 * devicePixelRatio);
    ctx.restore();
  }

  #point({ cursor }: UPlot): void {
    this.emit("day-pointed", (cursor.idx == null ? undefined : this.days[cursor.idx]) ?? null);
  }

  /** A canvas takes no custom properties, so a hidden element resolves them. */
  #color(name: string): string {
    const probe = this.renderRoot.querySelector(`[data-color="${name}"]`);
    return probe ? getComputedStyle(probe).color : "";
  }

  #font(scale = 1): string {
    const { fontSize, fontFamily } = getComputedStyle(this);
    return `${Number.parseFloat(fontSize) * 0.75 * scale}px ${fontFamily}`;
  }
}

define("two-factor-adoption-chart", AdoptionChart);
