/** The names of a user's passkeys and authenticator apps. */

/** Marks around the number in right-to-left texts. A name that is stored has none. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A name for one more: `first`, or else the first of the numbered names that is not taken. */
export function nextName(taken: readonly string[], first: string, numbered: (number: number) => string): string {
  if (!taken.includes(first)) return first;
  for (let number = 2; ; number += 1) {
    const name = numbered(number).replace(ISOLATES, "");
    if (!taken.includes(name)) return name;
  }
}

/** Whether more than one item has this name, so that only their dates tell them apart. */
export function isShared(name: string, items: readonly { label: string }[]): boolean {
  return items.filter(({ label }) => label === name).length > 1;
}
