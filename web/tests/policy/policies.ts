import { draftOf, type Draft, type Policy } from "../../src/policy/draft";

export const POLICY: Policy = {
  passkeys_enabled: false,
  totp_enabled: true,
  email_enabled: false,
  required: true,
  grace_until: "2027-01-31T23:00:00Z",
  required_groups: ["customers", "partners, all"],
  exempt_groups: ["kiosks"],
  trusted_browser_days: 30,
  issuer: "Demo Help Center",
  time_zone: "Europe/Berlin",
};

export function draft(change: Partial<Draft> = {}): Draft {
  return { ...draftOf(POLICY), ...change };
}
