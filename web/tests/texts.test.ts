/** The texts of every language against English, against the source, and against the values of the API. */

import { FluentResource } from "@fluent/bundle";
import { beforeAll, expect, test } from "vitest";
import {
  actionValues,
  actorKindValues,
  deliveryValues,
  methodValues,
  missingValues,
  problemTypeValues,
  senderStatusValues,
  statusValues,
} from "../src/api/schema.gen";
import { FACTORS } from "../src/api/values";
import { SAYINGS } from "../src/people/advice";
import { EXEMPTIONS } from "../src/people/exemption-end";
import { SUPPORT_ACTIONS } from "../src/people/support-action";
import { FIELDS } from "../src/policy/draft";
import { addEnglish, format, has, LANGUAGES, load } from "../src/texts";
import staff from "../src/texts/en-staff";

const FILES = import.meta.glob<string>("../src/texts/*/*.ftl", { query: "?raw", import: "default", eager: true });
const SOURCES = import.meta.glob<string>(["../src/**/*.ts", "../pages/*.ts", "!../src/api/schema.gen.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const SOURCE = Object.values(SOURCES).join("\n");

/** Problems that no page causes, or that users can't do anything about. The pages show `problem-other`. */
const WITHOUT_TEXT = [
  "internal-error",
  "try-again",
  "setup-required",
  "origin-not-allowed",
  "method-not-allowed",
  "content-too-large",
  "unsupported-media-type",
  "precondition-required",
];

type Message = FluentResource["body"][number];

function messagesOf(language: string): Map<string, Message> {
  const files = Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`));
  return new Map(files.flatMap(([, text]) => new FluentResource(text).body.map((message) => [message.id, message])));
}

/** The names of the variables that a message uses. */
function variablesOf(message: Message | undefined): string[] {
  const found = JSON.stringify(message).matchAll(/"type":"var","name":"(\w+)"/g);
  return [...new Set([...found].map(([, name]) => name ?? ""))].sort();
}

const ENGLISH = messagesOf("en");

addEnglish(staff);
beforeAll(() => Promise.all(LANGUAGES.map((language) => load(language))));

test.each(LANGUAGES)("%s has each message of English, with the same variables", (language) => {
  const messages = messagesOf(language);
  expect([...messages.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  // A language may leave out a variable, for example where a plural names the number. It can't use an unknown one.
  for (const [id, message] of messages) expect(variablesOf(ENGLISH.get(id)), id).toEqual(expect.arrayContaining(variablesOf(message)));
});

test("each literal message ID in the source exists", () => {
  const ids = [...SOURCE.matchAll(/\b(?:text|says)\("([\w-]+)"/g)].map(([, id]) => id ?? "");
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => !has(id))).toEqual([]);
});

test("each message is used", () => {
  const literals = new Set([...SOURCE.matchAll(/"([a-z][\w-]+)"/g)].map(([, id]) => id));
  const prefixes = [...SOURCE.matchAll(/`([a-z]+-[\w-]*)\$\{[^}]*\}([\w-]*)`/g)].map(([, start = "", end = ""]) => [start, end] as const);
  const references = new Set([...Object.values(FILES).join("\n").matchAll(/\{ ([a-z]+-[\w-]+) \}/g)].map(([, id]) => id));
  const isUsed = (id: string): boolean =>
    literals.has(id) || references.has(id) || prefixes.some(([start, end]) => id.startsWith(start) && id.endsWith(end));
  expect([...ENGLISH.keys()].filter((id) => !isUsed(id))).toEqual([]);
});

test.each([
  ["people-did-", actionValues],
  ["people-status-", statusValues],
  ["people-method-", methodValues],
  ["people-mail-", deliveryValues],
  ["senders-", senderStatusValues],
  ["login-title-", methodValues],
  ["login-use-", methodValues],
  ["setup-choose-", FACTORS],
  ["policy-", FIELDS],
  ["people-do-", SUPPORT_ACTIONS],
  ["people-about-", SUPPORT_ACTIONS],
  ["people-done-", SUPPORT_ACTIONS],
  ["user-says-", SAYINGS],
  ["user-exempt-", EXEMPTIONS],
])("each value of the API has a text %s…", (prefix, values) => {
  expect(values.filter((value) => !has(prefix + value))).toEqual([]);
});

test("each problem has a text, or is known to have none", () => {
  const slugs = problemTypeValues.map((type) => type.replace("/problems/", ""));
  expect(slugs.filter((slug) => !has(`problem-${slug}`)).sort()).toEqual([...WITHOUT_TEXT].sort());
});

test("each kind of actor is named in the history", () => {
  const names = actorKindValues.map((kind) => format("en", "people-did-by", { kind, id: "sam", at: new Date(0) }));
  expect(new Set(names).size).toBe(actorKindValues.length);
});

test("each missing step of a sender is explained", () => {
  expect(missingValues).toEqual(["ses", "code"]);
  expect(["senders-missing-ses", "senders-code-label"].filter((id) => !has(id))).toEqual([]);
});

test("a text comes in the language of the locale, with its date format", () => {
  const args = { at: new Date(2027, 0, 31, 12) };
  expect(format("en-US", "account-added", args)).toBe("Added Jan 31, 2027");
  expect(format("en-GB", "account-added", args)).toBe("Added 31 Jan 2027");
  expect(format("de-AT", "account-added", args)).toContain("31.");
  expect(format("de", "cancel")).toBe("Abbrechen");
});

test("plurals follow the language", () => {
  const left = (locale: string, count: number): string => format(locale, "account-codes-left", { left: count });
  expect([0, 1, 2].map((count) => left("en", count))).toEqual([
    "You have no recovery codes left.",
    "You have one recovery code left.",
    "You have 2 recovery codes left.",
  ]);
  expect(new Set([0, 1, 2].map((count) => left("fr", count))).size).toBe(3);
});

test("a language without texts falls back to English, and an unknown message to its ID", () => {
  expect(format("nl", "cancel")).toBe("Cancel");
  expect(format("de", "no-such-message")).toBe("no-such-message");
});
