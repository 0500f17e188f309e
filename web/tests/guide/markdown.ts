/** The guide as a page of the documentation. */

import type { Block, Section } from "../../src/guide/article";
import { format } from "../../src/texts";

/** Pictures of the pages that a section is about. */
const IMAGES: Record<string, string> = {
  passkeys: "passkey-setup-light.png",
  app: "qr-code-light.png",
  email: "mailed-code-light.png",
  "recovery-codes": "recovery-codes-light.png",
  codes: "locked-light.png",
};

const HEAD = `# For users

This is the article that the hosted page \`/pages/guide\` and the element \`<two-factor-guide>\` show to users, in their language
and with the methods that their Help Center offers. [For admins](admin-guide.md#share-the-guide-with-your-users) explains how to share it.
\`make user-guide\` writes this page from \`web/src/texts/en/guide.ftl\`.
`;

export function markdown(sections: readonly Section[]): string {
  return [HEAD, ...sections.map(section)].join("\n");
}

function section({ id, title, blocks }: Section): string {
  const image = IMAGES[id] ? [`![${say(title)}](images/pages/${IMAGES[id]})\n`] : [];
  return [`## ${say(title)}\n`, ...blocks.map(block), ...image].join("\n");
}

function block({ kind, ids }: Block): string {
  const texts = ids.map(say);
  switch (kind) {
    case "heading":
      return texts.map((text) => `### ${text}\n`).join("\n");
    case "steps":
      return `${texts.map((text, index) => `${index + 1}. ${text}`).join("\n")}\n`;
    case "list":
      return `${texts.map((text) => `- ${text}`).join("\n")}\n`;
    case "note":
      return texts.map((text) => `> ${text}\n`).join("\n");
    case "text":
      return texts.map((text) => `${text}\n`).join("\n");
  }
}

function say(id: string): string {
  return format("en", id, { days: 0, name: "" });
}
