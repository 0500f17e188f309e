/** What staff can do about each thing that a user may say. It depends on what the record shows. */

import type { Arguments } from "../texts";
import { canAddAuthenticator, canUnlock, clockSentence, isUsable, type Sentence, type SupportActionName, type User } from "./support-action";

/** What users say when they ask for help. */
export const SAYINGS = ["lost-phone", "lost-passkey", "no-passkey", "new-phone", "no-mail", "locked", "no-setup"] as const;
export type Saying = (typeof SAYINGS)[number];

/** What only users with a passkey say. */
const OF_PASSKEYS: readonly Saying[] = ["lost-passkey", "no-passkey"];

export interface Advice {
  /** What the record shows, and what to do about it. */
  sentences: Sentence[];
  /** The one action that helps. */
  action: SupportActionName;
}

const ADVISERS: Record<Saying, (user: User) => Advice> = {
  "lost-phone": lostPhone,
  "lost-passkey": lostPasskey,
  "no-passkey": noPasskey,
  "new-phone": newPhone,
  "no-mail": noMail,
  locked,
  "no-setup": noSetup,
};

export function sayingsOf({ passkeys }: User): Saying[] {
  return SAYINGS.filter((saying) => passkeys.length > 0 || !OF_PASSKEYS.includes(saying));
}

export function adviceFor(saying: Saying, user: User): Advice {
  return ADVISERS[saying](user);
}

function lostPhone(user: User): Advice {
  if (user.methods.length === 0) return advise("bypass", says("user-advice-no-method"));
  const passkeys = user.passkeys.length > 0 ? [says("user-advice-phone-passkey")] : [];
  return advise("bypass", recovery(user), says("user-advice-bypass"), ...passkeys);
}

function lostPasskey(user: User): Advice {
  const synced = user.passkeys.some((passkey) => passkey.backed_up && isUsable(passkey)) ? [says("user-advice-synced")] : [];
  return advise("bypass", ...synced, ...anotherWay(user), says("user-advice-bypass-passkey"));
}

/** A passkey that is refused can be the sign of a fake page. */
function noPasskey(user: User): Advice {
  const count = user.passkeys.filter((passkey) => !isUsable(passkey)).length;
  const former = count > 0 ? [says("user-advice-former-domain", { count })] : [];
  const device = count < user.passkeys.length ? [says("user-advice-address"), says("user-advice-same-device")] : [];
  return advise("bypass", ...former, ...device, ...anotherWay(user), says("user-advice-bypass-once"));
}

/** What the user can sign in with instead of a passkey, without help. */
function anotherWay(user: User): Sentence[] {
  const others = (["totp", "email"] as const).filter((method) => user.methods.includes(method));
  return [...others.map((method) => says(`user-advice-has-${method}`)), recovery(user)];
}

function recovery({ recovery_codes_left: count }: User): Sentence {
  return count > 0 ? says("user-advice-recovery", { count }) : says("user-advice-no-recovery");
}

function newPhone(user: User): Advice {
  if (!canAddAuthenticator(user)) return advise("bypass", says("user-advice-full"));
  const together = says("user-advice-together");
  return user.totp.length > 0 ? advise("totp", says("user-advice-old-phone"), together) : advise("totp", together);
}

function noMail(user: User): Advice {
  const { email_address: address, mail_limited_until: limited, last_mail: last } = user;
  const sent = last ? [says(`people-mail-${last.delivery}`, { at: new Date(last.at) })] : [];
  if (!address) return advise("bypass", says("people-no-address"), says("user-advice-profile"));
  if (last?.delivery === "bounced" || last?.delivery === "complained") return advise("bypass", ...sent, says("user-advice-profile"));
  if (!user.email_verified) return advise("bypass", says("people-unverified"), says("user-advice-profile"));
  if (limited) return advise("unlock", says("people-mail-limited-until", { at: new Date(limited) }));
  if (!user.email.enabled) return advise("email-on", says("user-advice-email-off"));
  return advise("bypass", ...sent, says("user-advice-spam", { address }));
}

function locked(user: User): Advice {
  const clocks = user.totp.flatMap((authenticator) => clockSentence(authenticator) ?? []);
  const clock = clocks.length > 0 ? [...clocks, says("user-advice-clock")] : [];
  if (!canUnlock(user)) return advise("bypass", says("user-advice-not-locked"), ...clock);
  return advise("unlock", ...limits(user), ...clock, says("user-advice-unlock"));
}

/** What an unlock ends, and what works without it. */
function limits({ failures, passkeys, recovery_codes_left: count, mail_limited_until: limited }: User): Sentence[] {
  const mails = limited ? [says("people-mail-limited-until", { at: new Date(limited) })] : [];
  if (failures === 0) return mails;
  const codes = count > 0 ? [says("user-advice-recovery-locked", { count })] : [];
  const passkey = passkeys.some(isUsable) ? [says("user-advice-passkey-locked")] : [];
  return [says("people-failures", { failures }), ...mails, ...passkey, ...codes];
}

function noSetup(user: User): Advice {
  if (user.methods.length > 0) return advise("bypass", says("user-advice-has-method"));
  const { exemption } = user;
  const until = exemption ? [says("people-exempt-until", { at: new Date(exemption.until) })] : [];
  return advise("exempt", ...until, says("user-advice-exempt"));
}

function advise(action: SupportActionName, ...sentences: Sentence[]): Advice {
  return { sentences, action };
}

function says(id: string, args?: Arguments): Sentence {
  return { id, ...(args && { args }) };
}
