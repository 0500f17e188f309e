/** What staff can do about each thing that a user may say. It depends on what the record shows. */

import type { Arguments } from "../texts";
import { canAddAuthenticator, canUnlock, clockSentence, type Sentence, type SupportActionName, type User } from "./support-action";

/** What users say when they ask for help. */
export const SAYINGS = ["lost-phone", "new-phone", "no-mail", "locked", "no-setup"] as const;
export type Saying = (typeof SAYINGS)[number];

export interface Advice {
  /** What the record shows, and what to do about it. */
  sentences: Sentence[];
  /** The one action that helps. */
  action: SupportActionName;
}

const ADVISERS: Record<Saying, (user: User) => Advice> = {
  "lost-phone": lostPhone,
  "new-phone": newPhone,
  "no-mail": noMail,
  locked,
  "no-setup": noSetup,
};

export function adviceFor(saying: Saying, user: User): Advice {
  return ADVISERS[saying](user);
}

function lostPhone({ methods, recovery_codes_left: count }: User): Advice {
  if (methods.length === 0) return advise("bypass", says("user-advice-no-method"));
  const codes = count > 0 ? says("user-advice-recovery", { count }) : says("user-advice-no-recovery");
  return advise("bypass", codes, says("user-advice-bypass"));
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
function limits({ failures, recovery_codes_left: count, mail_limited_until: limited }: User): Sentence[] {
  const mails = limited ? [says("people-mail-limited-until", { at: new Date(limited) })] : [];
  if (failures === 0) return mails;
  const codes = count > 0 ? [says("user-advice-recovery-locked", { count })] : [];
  return [says("people-failures", { failures }), ...mails, ...codes];
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
