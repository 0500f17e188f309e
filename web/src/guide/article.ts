/** The article for users: its sections, and which of them apply. The element and docs/user-guide.md show the same. */

import type { Offer } from "../api/offer";
import type { PictureName } from "./pictures";

/** A part of the Help Center's offer that a text is about. */
type Need = "passkey" | "totp" | "email" | "any" | "both" | "browsers" | "name";

/** A message ID, with what it needs. */
type Line = string | readonly [need: Need, id: string];

export type BlockKind = "text" | "heading" | "steps" | "list" | "note";

interface Part {
  kind: BlockKind;
  lines: readonly Line[];
}

interface Chapter {
  /** The fragment of the page's address that leads here. */
  id: string;
  title: string;
  picture?: PictureName;
  needs?: Need;
  parts: readonly Part[];
}

export interface Block {
  kind: BlockKind;
  /** The messages to show. */
  ids: readonly string[];
}

export interface Section extends Pick<Chapter, "id" | "title" | "picture"> {
  blocks: readonly Block[];
}

const part = (kind: BlockKind, ...lines: Line[]): Part => ({ kind, lines });

export const CHAPTERS: readonly Chapter[] = [
  {
    id: "what",
    title: "guide-what",
    picture: "steps",
    parts: [
      part("text", "guide-what-second", ["both", "guide-what-methods"]),
      part("list", ["passkey", "guide-what-passkey"], ["totp", "guide-what-totp"], ["email", "guide-what-email"]),
      part("text", ["any", "guide-required"]),
      part("note", "guide-what-safe"),
    ],
  },
  {
    id: "passkeys",
    title: "guide-passkey",
    picture: "passkey",
    needs: "passkey",
    parts: [
      part("text", "guide-passkey-what"),
      part("heading", "guide-app-phone"),
      part("steps", "guide-passkey-phone-start", "guide-passkey-phone-confirm", "guide-save"),
      part("note", "guide-passkey-synced"),
      part("heading", "guide-app-computer"),
      part("steps", "guide-passkey-computer-start", "guide-passkey-computer-confirm", "guide-save"),
      part("text", "guide-passkey-computer-phone"),
      part("heading", "guide-passkey-key"),
      part("steps", "guide-passkey-key-start", "guide-passkey-key-touch", "guide-save"),
      part("text", "guide-passkey-second"),
      part("heading", "guide-passkey-use"),
      part("text", "guide-passkey-use-how"),
      part("heading", "guide-passkey-new"),
      part("text", "guide-passkey-new-synced", "guide-passkey-new-add"),
      part("heading", "guide-passkey-lost"),
      part("list", "guide-lost-code", ["email", "guide-lost-email"], ["browsers", "guide-lost-browser"]),
      part("text", "guide-passkey-lost-then", "guide-lost-support"),
      part("heading", "guide-passkey-trouble"),
      part("list", "guide-passkey-trouble-address", "guide-passkey-trouble-device", "guide-passkey-trouble-dialog", "guide-passkey-trouble-other"),
    ],
  },
  {
    id: "app",
    title: "guide-app",
    picture: "scan",
    needs: "totp",
    parts: [
      part("text", "guide-app-which"),
      part("heading", "guide-app-phone"),
      part("steps", "guide-app-install", "guide-app-start", "guide-app-scan", "guide-app-code", "guide-save"),
      part("note", "guide-app-same-phone"),
      part("heading", "guide-app-computer"),
      part("steps", "guide-app-computer-install", "guide-app-computer-start", "guide-app-computer-key", "guide-app-code", "guide-save"),
    ],
  },
  {
    id: "email",
    title: "guide-email",
    picture: "email",
    needs: "email",
    parts: [
      part("steps", "guide-email-on", "guide-email-code", "guide-save"),
      part("text", "guide-email-late", ["totp", "guide-email-app"], "guide-email-lost"),
    ],
  },
  {
    id: "recovery-codes",
    title: "guide-recovery",
    picture: "recovery",
    parts: [part("text", "guide-recovery-purpose", "guide-recovery-where", "guide-recovery-how", "guide-recovery-renew")],
  },
  {
    id: "trusted-browsers",
    title: "guide-browsers",
    picture: "browser",
    needs: "browsers",
    parts: [part("text", "guide-browsers-how", "guide-browsers-own", "guide-browsers-end")],
  },
  {
    id: "new-phone",
    title: "guide-new-phone",
    picture: "move",
    needs: "totp",
    parts: [
      part("text", "guide-new-phone-first"),
      part("steps", "guide-new-phone-add", "guide-new-phone-scan", "guide-new-phone-remove"),
    ],
  },
  {
    id: "lost-phone",
    title: "guide-lost",
    picture: "lost",
    needs: "totp",
    parts: [
      part("list", "guide-lost-code", ["email", "guide-lost-email"], ["passkey", "guide-lost-passkey"], ["browsers", "guide-lost-browser"]),
      part("text", "guide-lost-then", "guide-lost-support"),
    ],
  },
  {
    id: "codes",
    title: "guide-wrong",
    picture: "clock",
    parts: [
      part(
        "list",
        ["totp", "guide-wrong-time"],
        ["name", "guide-wrong-name"],
        ["totp", "guide-wrong-next"],
        ["email", "guide-wrong-email"],
        "guide-wrong-lock",
        ["passkey", "guide-wrong-passkey"],
      ),
    ],
  },
  { id: "help", title: "guide-help", parts: [part("text", "guide-help-what")] },
];

/** The chapters that explain two-step sign-in where a Help Center offers no method. */
const WITHOUT_METHODS = ["what", "help"];

/** The sections for the users of a Help Center that offers this. */
export function sectionsFor(offer: Offer): Section[] {
  const needs: Record<Need, boolean> = {
    passkey: offer.methods.includes("passkey"),
    totp: offer.methods.includes("totp"),
    email: offer.methods.includes("email"),
    any: offer.methods.length > 0,
    both: offer.methods.length > 1,
    browsers: offer.trusted_browser_days !== 0,
    name: offer.methods.includes("totp") && Boolean(offer.issuer),
  };
  const applies = (chapter: Chapter): boolean =>
    (!chapter.needs || needs[chapter.needs]) && (needs.any || WITHOUT_METHODS.includes(chapter.id));
  return CHAPTERS.filter(applies).map(({ parts, ...chapter }) => ({ ...chapter, blocks: parts.map(select).filter(isFull) }));

  function select({ kind, lines }: Part): Block {
    return { kind, ids: lines.filter((line) => typeof line === "string" || needs[line[0]]).map(idOf) };
  }
}

function isFull({ ids }: Block): boolean {
  return ids.length > 0;
}

export function idOf(line: Line): string {
  return typeof line === "string" ? line : line[1];
}
