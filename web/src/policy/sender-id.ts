/** The ID of a new sender. Admins choose senders by their address, so the page derives the ID. */

/** `support` for `support@help.example`, or else `support-help-example`, or else with a number. */
export function senderId(address: string, taken: readonly string[]): string {
  const [local = "", domain = ""] = address.toLowerCase().split("@").map(slug);
  const short = local || "sender";
  const long = domain ? `${short}-${domain}` : short;
  const numbered = Array.from({ length: taken.length + 1 }, (_, index) => `${long}-${index + 2}`);
  return [short, long, ...numbered].find((id) => !taken.includes(id)) ?? short;
}

const MAX_CHARACTERS = 48;

function slug(text: string): string {
  return text.slice(0, MAX_CHARACTERS).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
