// What the helpdesk and the deployment have agreed on, and whom it is about.

import type { KeyObject } from "node:crypto";

export interface Config {
  api: string;
  issuer: string;
  audience: string;
  kid: string;
  privateKey: KeyObject;
  assertionIssuer: string;
  assertionAudience: string;
  /** The Help Center's own origin. */
  origin: string;
  /** How long the published keys are used, and how often an unknown key may fetch them. */
  keysSeconds: number;
  keysCooldownSeconds: number;
  /** How many logins may be under way at once. */
  remembered: number;
}

export const DEFAULTS = { keysSeconds: 300, keysCooldownSeconds: 10, remembered: 10_000 };

export interface User {
  tenant: string;
  id: string;
  email: string;
}

/** Where a hosted page hands its result. The login token names it, and the hosted page uses no other address. */
export const returnTo = ({ origin }: Config): string => `${origin}/two-factor/return`;

export const now = (): number => Math.floor(Date.now() / 1000);
