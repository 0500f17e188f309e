/** The sections of the guide for each offer, and their texts in the documentation. */

import { beforeAll, expect, test } from "vitest";
import { EVERYTHING, type Offer } from "../../src/api/offer";
import { CHAPTERS, idOf, sectionsFor } from "../../src/guide/article";
import { addEnglish, format, has } from "../../src/texts";
import english from "../../src/texts/en-guide";
import { markdown } from "./markdown";

beforeAll(() => addEnglish(english));

const sections = (offer: Offer): string[] => sectionsFor(offer).map(({ id }) => id);
const texts = (offer: Offer): string[] => sectionsFor(offer).flatMap(({ blocks }) => blocks.flatMap(({ ids }) => ids));

test("each text of the guide exists and shows a label for each name of a button", () => {
  const ids = CHAPTERS.flatMap(({ title, parts }) => [title, ...parts.flatMap(({ lines }) => lines.map(idOf))]);
  expect(ids.filter((id) => !has(id))).toEqual([]);
  expect(ids.map((id) => format("en", id, { days: 30, name: "Demo" })).filter((text) => /[{}]/.test(text))).toEqual([]);
});

test("without an offer, the guide shows everything except for the name in the app", () => {
  expect(sections(EVERYTHING)).toEqual(CHAPTERS.map(({ id }) => id));
  const all = CHAPTERS.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.map(idOf)));
  expect(all.filter((id) => !texts(EVERYTHING).includes(id))).toEqual(["guide-wrong-name"]);
});

test("a Help Center that offers only codes by email needs no words about phones", () => {
  const offer: Offer = { methods: ["email"], trusted_browser_days: 30, issuer: "Demo" };
  expect(sections(offer)).toEqual(["what", "email", "recovery-codes", "trusted-browsers", "codes", "help"]);
  const shown = texts(offer).map((id) => format("en", id, { days: 30, name: "Demo" }));
  expect(shown.filter((text) => /QR code|authenticator|offline/.test(text))).toEqual([]);
});

test("a Help Center that offers only authenticator apps needs no words about email", () => {
  const offer: Offer = { methods: ["totp"], trusted_browser_days: 0, issuer: "Demo" };
  expect(sections(offer)).toEqual(["what", "app", "recovery-codes", "new-phone", "lost-phone", "codes", "help"]);
  expect(texts(offer).filter((id) => /email|browser/.test(id))).toEqual([]);
  expect(texts(offer)).toContain("guide-wrong-name");
});

test("a Help Center that offers only passkeys explains no method with codes", () => {
  const offer: Offer = { methods: ["passkey"], trusted_browser_days: 30, issuer: "Demo" };
  expect(sections(offer)).toEqual(["what", "passkeys", "recovery-codes", "trusted-browsers", "codes", "help"]);
  const shown = texts(offer).map((id) => format("en", id, { days: 30, name: "Demo" }));
  expect(shown.filter((text) => /authenticator|by email/.test(text))).toEqual([]);
  expect(texts(offer)).toContain("guide-wrong-passkey");
});

test("a Help Center that offers no passkeys has no words about them", () => {
  const shown = texts({ methods: ["totp", "email"], trusted_browser_days: 30, issuer: "Demo" });
  expect(shown.map((id) => format("en", id, { days: 30, name: "Demo" })).filter((text) => /passkey/i.test(text))).toEqual([]);
});

test("a Help Center without methods explains what two-step sign-in is", () => {
  expect(sections({ methods: [], trusted_browser_days: 30, issuer: "Demo" })).toEqual(["what", "help"]);
});

test("the number of days follows the offer", () => {
  const days = (count: number): string => format("en", "guide-browsers-how", { days: count });
  expect(days(30)).toContain("for 30 days");
  expect(days(1)).toContain("for one day");
  expect(days(0)).toContain("for some days");
});

test("docs/user-guide.md is the guide: `make user-guide` writes it", async () => {
  await expect(markdown(sectionsFor(EVERYTHING))).toMatchFileSnapshot("../../../docs/user-guide.md");
});
