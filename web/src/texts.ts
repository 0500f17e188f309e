/**
 * The texts of the pages (Fluent). Each module contains English and loads other languages on demand. To add a language, add a
 * folder in `texts/`, a file next to it, a line in `LOADERS`, and its tag in `languages.ts`.
 */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { directionOf, FALLBACK, languageOf, readableLocale, withRegion, type Direction, type Language } from "./languages";
import english from "./texts/en";

type Files = Record<string, string>;

const LOADERS: Record<Exclude<Language, typeof FALLBACK>, () => Promise<{ default: Files }>> = {
  de: () => import("./texts/de"),
  es: () => import("./texts/es"),
  fr: () => import("./texts/fr"),
  ja: () => import("./texts/ja"),
  "pt-BR": () => import("./texts/pt-BR"),
  it: () => import("./texts/it"),
  nl: () => import("./texts/nl"),
  pl: () => import("./texts/pl"),
  sv: () => import("./texts/sv"),
  da: () => import("./texts/da"),
  nb: () => import("./texts/nb"),
  fi: () => import("./texts/fi"),
  tr: () => import("./texts/tr"),
  ko: () => import("./texts/ko"),
  "zh-Hans": () => import("./texts/zh-Hans"),
  ar: () => import("./texts/ar"),
};

/** The files of the loaded languages. */
const loaded = new Map<Language, Files>([[FALLBACK, english]]);
const bundles = new Map<string, FluentBundle>();

/** Loads the texts of a language. If that fails, the texts stay in English. */
export async function load(locale: string): Promise<void> {
  const language = languageOf(locale) ?? FALLBACK;
  if (language === FALLBACK || loaded.has(language)) return;
  try {
    loaded.set(language, (await LOADERS[language]()).default);
  } catch (error) {
    console.error(error);
  }
}

/** Adds the English texts of staff's module. Those of a language on demand include them. */
export function addEnglish(files: Files): void {
  loaded.set(FALLBACK, { ...loaded.get(FALLBACK), ...files });
  bundles.clear();
}

export type Arguments = Record<string, FluentVariable>;

/** The message `id` in the language of `locale`, or else in English. Dates follow the full locale, such as `de-AT`. */
export function format(locale: string, id: string, args?: Arguments): string {
  const bundle = bundleOf(locale);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args) : locale === FALLBACK ? id : format(FALLBACK, id, args);
}

/** Whether the message `id` exists. */
export function has(id: string): boolean {
  return bundleOf(FALLBACK).hasMessage(id);
}

/** The locale of an element's texts: the closest `lang`, or else the browser's locale, or else English. */
export function localeOf(element: Element): string {
  const lang = closest(element, LANG)?.lang;
  return withRegion(readableLocale([...(lang ? [lang] : []), ...navigator.languages]), navigator.languages);
}

/** The direction that an element has to set for its texts, or `undefined` if the page has set one for the same language. */
export function directionToSet(element: Element): Direction | undefined {
  const directed = closest(element, "[dir]");
  const isSet = directed && languageAround(directed) === languageAround(element);
  return isSet ? undefined : directionOf(localeOf(element));
}

/** The language that the page gives an element. */
function languageAround(element: Element): string | undefined {
  const lang = closest(element, LANG)?.lang;
  return lang && (languageOf(lang) ?? lang);
}

const LANG = "[lang]:not([lang=''])";

/** The closest match, also outside the shadow roots that contain the element. */
function closest(element: Element, selector: string): HTMLElement | undefined {
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const found = node.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function bundleOf(locale: string): FluentBundle {
  const known = bundles.get(locale);
  if (known) return known;
  const files = loaded.get(languageOf(locale) ?? FALLBACK);
  if (!files) return bundleOf(FALLBACK);
  // In right-to-left texts, an address, a name or a time keeps its own direction.
  const bundle = new FluentBundle(locale, { useIsolating: directionOf(locale) === "rtl" });
  for (const text of Object.values(files)) bundle.addResource(new FluentResource(text));
  bundles.set(locale, bundle);
  return bundle;
}
