/**
 * The texts of the pages (Fluent). Each module contains English and loads other languages on demand. To add a language, add a
 * folder in `texts/`, a file next to it, and a line in `LOADERS`.
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

export const LANGUAGES: readonly string[] = [FALLBACK, ...Object.keys(LOADERS)];

/** The files of the loaded languages. */
const loaded = new Map<string, Files>([[FALLBACK, english]]);
const bundles = new Map<string, FluentBundle>();

/** Loads the texts of a language. If that fails, the texts stay in English. */
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
  const wanted = [closestLang(element), ...navigator.languages];
  return withRegion(wanted.find((locale) => LANGUAGES.includes(languageTag(locale))) ?? FALLBACK);
}

/** Adds the region of the browser's locale. On a page in `en`, dates follow `en-GB` for a reader in Britain. */
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
