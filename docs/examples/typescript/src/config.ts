// What the helpdesk and the deployment agree on.

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
  /** How long fetched keys are used, and how long an unknown key waits before it may fetch them again. */
  keysSeconds: number;
  keysCooldownSeconds: number;
  /** The most logins that may be open at once. */
  remembered: number;
}

export const DEFAULTS = { keysSeconds: 300, keysCooldownSeconds: 10, remembered: 10_000 };

export interface User {
  tenant: string;
  id: string;
  email: string;
}

/** The URL that gets a hosted page's result. The login token names it, and the hosted page uses no other. */
export const returnTo = ({ origin }: Config): string => `${origin}/two-factor/return`;

export const now = (): number => Math.floor(Date.now() / 1000);
