/** The languages of the pages, and which of them a reader gets. */

export const FALLBACK = "en";

export const LANGUAGES = [
  FALLBACK, "de", "es", "fr", "ja", "pt-BR", "it", "nl", "pl", "sv", "da", "nb", "fi", "tr", "ko", "zh-Hans", "ar",
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages that readers get in one form, whatever region or script they ask for. */
const ONE_FORM: Readonly<Record<string, Language>> = { pt: "pt-BR", no: "nb", nn: "nb", zh: "zh-Hans" };

/** For browsers without `Intl.Locale.prototype.getTextInfo`. */
const RIGHT_TO_LEFT: readonly Language[] = ["ar"];

export type Direction = "ltr" | "rtl";

/** The language of the texts for a locale, such as `pt-BR` for `pt-PT`. */
export function languageOf(locale: string): Language | undefined {
  const primary = locale.toLowerCase().split(/[-_]/)[0] ?? "";
  const tag = ONE_FORM[primary] ?? primary;
  return LANGUAGES.find((language) => language === tag);
}

/** The first locale that has texts, or else English. */
export function readableLocale(wanted: readonly string[]): string {
  return wanted.find((locale) => languageOf(locale)) ?? FALLBACK;
}

/** Adds the region of the browser's locale. On a page in `en`, dates follow `en-GB` for a reader in Britain. */
export function withRegion(locale: string, known: readonly string[]): string {
  const language = languageOf(locale);
  if (locale.includes("-") && locale !== language) return locale;
  return known.find((own) => own.includes("-") && languageOf(own) === language) ?? locale;
}

type TextInfo = { direction: Direction };
type LocaleWithTextInfo = Intl.Locale & { getTextInfo?: () => TextInfo; textInfo?: TextInfo };

/** The direction of the texts for a locale. */
export function directionOf(locale: string): Direction {
  const language = languageOf(locale) ?? FALLBACK;
  const known: LocaleWithTextInfo = new Intl.Locale(language);
  const { direction } = known.getTextInfo?.() ?? known.textInfo ?? {};
  return direction ?? (RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr");
}
