/** How codes are typed and shown. */

const DIGITS = 6;

/** Removes the spaces and hyphens that people and apps group a code with. */
export function compact(code: string): string {
  return code.replace(/[\s\p{Pd}]/gu, "");
}

/** Whether a text is a complete numeric code. Digits of any script count. */
export function isSixDigits(text: string): boolean {
  return text.length === DIGITS && /^\p{Nd}+$/u.test(text);
}

/** Groups of four characters, so that a setup key is easier to type. */
export function inGroups(key: string): string {
  return key.replace(/.{4}(?=.)/g, "$& ");
}
