/** The words of the pages, in five languages (Fluent). A new language is one more folder in `texts/`. */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const FILES = import.meta.glob<string>("./texts/*/*.ftl", { query: "?raw", import: "default", eager: true });
const FALLBACK = "en";

const bundles = new Map<string, FluentBundle>();

/** The languages that there are words in. */
export const LANGUAGES: readonly string[] = [...new Set(Object.keys(FILES).map(languageOf))];

export type Arguments = Record<string, FluentVariable>;

/** The message `id` in the language of `locale`, else in English. Dates follow the whole locale, so `de-AT` is Austrian. */
export function format(locale: string, id: string, args?: Arguments): string {
  const bundle = bundleOf(locale);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args) : locale === FALLBACK ? id : format(FALLBACK, id, args);
}

/** Whether there is such a message. */
export function has(id: string): boolean {
  return bundleOf(FALLBACK).hasMessage(id);
}

/** The locale that an element's words are in: that of the closest `lang`, else the browser's, else English. */
export function localeOf(element: Element): string {
  const wanted = [closestLang(element), ...navigator.languages];
  return withRegion(wanted.find((locale) => LANGUAGES.includes(languageTag(locale))) ?? FALLBACK);
}

/** A page in plain `en` still writes dates as the reader's browser does, in `en-GB` say. */
function withRegion(locale: string): string {
  return navigator.languages.find((known) => languageTag(known) === locale && known.includes("-")) ?? locale;
}

function closestLang(element: Element): string {
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const lang = node.closest<HTMLElement>("[lang]:not([lang=''])")?.lang;
    if (lang) return lang;
  }
  return "";
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function bundleOf(locale: string): FluentBundle {
  const known = bundles.get(locale);
  if (known) return known;
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const [path, text] of Object.entries(FILES)) {
    if (languageOf(path) === languageTag(locale)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(locale, bundle);
  return bundle;
}

function languageOf(path: string): string {
  return path.split("/")[2] ?? "";
}

function languageTag(locale: string): string {
  return locale.toLowerCase().split("-")[0] ?? "";
}
