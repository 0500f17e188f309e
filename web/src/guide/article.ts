/** The article for users: its sections, and which of them apply. The element and docs/user-guide.md show the same. */

import type { Offer } from "../api/offer";
import type { PictureName } from "./pictures";

/** A part of the Help Center's offer that a text is about. */
type Need = "totp" | "email" | "any" | "both" | "browsers" | "name";

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
      part("text", "guide-what-how", ["both", "guide-what-ways"]),
      part("list", ["totp", "guide-what-totp"], ["email", "guide-what-email"]),
      part("text", ["any", "guide-required"]),
      part("note", "guide-what-safe"),
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
    parts: [part("text", "guide-recovery-what", "guide-recovery-where", "guide-recovery-use", "guide-recovery-renew")],
  },
  {
    id: "trusted-browsers",
    title: "guide-browsers",
    picture: "browser",
    needs: "browsers",
    parts: [part("text", "guide-browsers-what", "guide-browsers-own", "guide-browsers-end")],
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
      part("list", "guide-lost-code", ["email", "guide-lost-email"], ["browsers", "guide-lost-browser"]),
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
