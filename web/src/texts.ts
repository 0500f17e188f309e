/**
 * The words of the pages (Fluent). English is in the module; each other language comes when it is needed. A new one is a folder
 * in `texts/`, a file beside it, and a line here.
 */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "./texts/en";

type Files = Record<string, string>;

const FALLBACK = "en";
const LOADERS: Record<string, () => Promise<{ default: Files }>> = {
  de: () => import("./texts/de"),
  es: () => import("./texts/es"),
  fr: () => import("./texts/fr"),
  ja: () => import("./texts/ja"),
};

/** The languages that there are words in. */
export const LANGUAGES: readonly string[] = [FALLBACK, ...Object.keys(LOADERS)];

/** The files of the languages that have come. */
const loaded = new Map<string, Files>([[FALLBACK, english]]);
const bundles = new Map<string, FluentBundle>();

/** Gets the words of a language. Where that fails, there is English. */
export async function load(locale: string): Promise<void> {
  const language = languageTag(locale);
  const loader = LOADERS[language];
  if (!loader || loaded.has(language)) return;
  try {
    loaded.set(language, (await loader()).default);
  } catch (error) {
    console.error(error);
  }
}

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
  const files = loaded.get(languageTag(locale));
  if (!files) return bundleOf(FALLBACK);
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const text of Object.values(files)) bundle.addResource(new FluentResource(text));
  bundles.set(locale, bundle);
  return bundle;
}

function languageTag(locale: string): string {
  return locale.toLowerCase().split("-")[0] ?? "";
}
