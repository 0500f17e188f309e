/** Which language a reader gets, and how its texts are written. */

import { FluentResource } from "@fluent/bundle";
import { beforeAll, expect, test } from "vitest";
import { directionOf, LANGUAGES, languageOf, readableLocale, withRegion } from "../src/languages";
import { format, load } from "../src/texts";

const FILES = import.meta.glob<string>("../src/texts/*/*.ftl", { query: "?raw", import: "default", eager: true });
const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
type Select = Extract<Exclude<Pattern, string>[number], { type: "select" }>;

function patternsOf(language: string): Map<string, Pattern> {
  const files = Object.entries(FILES).filter(([path]) => path.includes(`/texts/${language}/`));
  const messages = files.flatMap(([, text]) => new FluentResource(text).body);
  return new Map(messages.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
}

/** Every selection in a text, with those inside its variants. */
function selections(pattern: Pattern): Select[] {
  if (typeof pattern === "string") return [];
  const own = pattern.filter((element): element is Select => typeof element !== "string" && element.type === "select");
  return own.flatMap((select) => [select, ...select.variants.flatMap((variant) => selections(variant.value))]);
}

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

const namesOf = (select: Select): string[] => select.variants.flatMap(({ key }) => (key.type === "str" ? [key.value] : []));

/** A variable that texts compare with zero only. */
const NOT_COUNTED = "enrolled";

function pluralsOf(pattern: Pattern): Select[] {
  return selections(pattern).filter(
    (select) =>
      namesOf(select).every((name) => CATEGORIES.includes(name)) &&
      !(select.selector.type === "var" && select.selector.name === NOT_COUNTED),
  );
}

/** What a plural of this language says for a number: the category, or the number itself. */
function isCovered(select: Select, rules: Intl.PluralRules, number: number): boolean {
  return namesOf(select).includes(rules.select(number)) || select.variants.some(({ key }) => key.type === "num" && key.value === number);
}

/** The words of a text without its variables and references. */
function wordsOf(pattern: Pattern): string {
  if (typeof pattern === "string") return pattern;
  return pattern.map((part) => (typeof part === "string" ? part : part.type === "select" ? part.variants.map((one) => wordsOf(one.value)).join() : "")).join("");
}

beforeAll(() => Promise.all(LANGUAGES.map((language) => load(language))));

test("readers get the closest language", () => {
  const wanted = ["pt", "pt-PT", "no", "nn-NO", "nb", "zh", "zh-TW", "zh-Hant-HK", "de-AT", "AR-eg", "en-GB", "cs", ""];
  expect(wanted.map((locale) => languageOf(locale))).toEqual([
    "pt-BR", "pt-BR", "nb", "nb", "nb", "zh-Hans", "zh-Hans", "zh-Hans", "de", "ar", "en", undefined, undefined,
  ]);
  expect(readableLocale(["cs", "nn-NO", "en"])).toBe("nn-NO");
  expect(readableLocale(["cs"])).toBe("en");
});

test("dates follow the region of the reader, unless the page names one", () => {
  expect(withRegion("en", ["en-GB"])).toBe("en-GB");
  expect(withRegion("pt-BR", ["de-AT", "pt-PT"])).toBe("pt-PT");
  expect(withRegion("zh-Hans", ["zh-TW"])).toBe("zh-TW");
  expect(withRegion("de-AT", ["de-CH"])).toBe("de-AT");
  expect(withRegion("ar", ["en-GB"])).toBe("ar");
});

test("only Arabic reads from right to left", () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  expect([directionOf("ar-EG"), directionOf("he")]).toEqual(["rtl", "ltr"]);
});

test("an address keeps its own direction inside Arabic words", () => {
  expect(format("ar", "login-use-email", { address: "a***@example.com" })).toContain("\u2068a***@example.com\u2069");
  expect(format("de", "login-use-email", { address: "a***@example.com" })).not.toContain("\u2068");
});

test.each(LANGUAGES)("the plurals of %s are those of the language, and leave out no number", (language) => {
  const rules = new Intl.PluralRules(language);
  const known = rules.resolvedOptions().pluralCategories;
  for (const [id, pattern] of patternsOf(language)) {
    for (const select of pluralsOf(pattern)) {
      expect([...known, "other"], id).toEqual(expect.arrayContaining(namesOf(select)));
      const forgotten = Array.from({ length: 201 }, (_, number) => number).filter((number) => !isCovered(select, rules, number));
      expect(forgotten, id).toEqual([]);
    }
  }
});

/** Texts about at least one. */
const NEVER_ZERO = [
  "account-browsers-ask-again", "account-resets", "login-trust", "people-failures", "people-hours", "people-shown-more", "policy-changes",
  "user-advice-recovery", "user-advice-recovery-locked",
];

const refersTo = (pattern: Pattern, name: string): boolean =>
  typeof pattern !== "string" && JSON.stringify(pattern).includes(`{"type":"var","name":"${name}"}`);

test.each(LANGUAGES)("zero never reads as one in %s", (language) => {
  const rules = new Intl.PluralRules(language);
  const wrong = [...patternsOf(language)].filter(
    ([id, pattern]) =>
      !NEVER_ZERO.includes(id) &&
      pluralsOf(pattern).some(({ selector, variants }) => {
        const hasZero = variants.some(({ key }) => key.type === "num" && key.value === 0);
        const chosen = variants.find(({ key }) => key.type === "str" && key.value === rules.select(0));
        return !hasZero && chosen !== undefined && selector.type === "var" && rules.select(0) === rules.select(1) && !refersTo(chosen.value, selector.name);
      }),
  );
  expect(wrong.map(([id]) => id)).toEqual([]);
});

/** Texts that are the same in English, by language: words that the language shares with English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  da: ["codes-download"],
  de: [
    "account-name", "account-passkeys", "agents-search", "passkey-name", "people-column-status", "people-fact-codes", "people-fact-passkey",
    "people-method-passkey", "people-status", "policy-details", "policy-passkeys_enabled", "totp-name", "user-id",
  ],
  es: ["user-id"],
  fr: ["agents-search", "people-adoption", "people-date", "people-fact-codes", "people-minutes"],
  it: ["passkey-name", "people-method-passkey", "user-id"],
  nb: ["user-id"],
  nl: ["people-column-status", "people-fact-codes", "people-status", "policy-details", "user-exempt-week", "user-id"],
  "pt-BR": ["people-column-status", "people-status", "user-id"],
  sv: ["people-column-status", "people-status", "user-id"],
};

/** The name of the permission at the helpdesk. */
const SAME_EVERYWHERE = ["agents-title"];

test.each(TRANSLATIONS)("%s has no English left", (language) => {
  const english = patternsOf("en");
  const allowed = [...SAME_EVERYWHERE, ...(SAME[language] ?? [])];
  const left = [...patternsOf(language)].filter(([id, pattern]) => {
    const words = wordsOf(pattern);
    return /\p{L}/u.test(words) && words === wordsOf(english.get(id) ?? "") && !allowed.includes(id);
  });
  expect(left.map(([id]) => id)).toEqual([]);
});

const UNTIL = new Date(2027, 0, 31, 15, 4);

/** What users read at a login and during the setup. */
function pagesIn(language: string): string[] {
  const say = (id: string, args = {}): string => format(language, id, args);
  return [
    say("login-title-passkey"),
    say("passkey-use"),
    say("login-title-totp"),
    say("login-hint-totp"),
    ...[1, 2, 30].map((days) => say("login-trust", { days })),
    say("login-use-email", { address: "a***@example.com" }),
    say("setup-title"),
    say("setup-offered", { until: UNTIL }),
    say("totp-scan"),
    say("email-sent", { address: "a***@example.com", until: UNTIL }),
    ...[0, 1, 2, 3, 10].map((left) => say("account-codes-left", { left })),
    say("account-added", { at: UNTIL }),
  ];
}

test.each(LANGUAGES)("a login and a setup read well in %s", (language) => {
  expect(pagesIn(language)).toMatchSnapshot();
});
