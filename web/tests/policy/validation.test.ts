import { expect, test } from "vitest";
import { ProblemError } from "../../src/api/problem";
import type { Draft } from "../../src/policy/draft";
import { invalidFields, rejectedFields, resolvedBy, usableSenders } from "../../src/policy/validation";
import { draft } from "./policies";

const SENDERS = ["support"];

test("a complete policy is valid", () => {
  expect(invalidFields(draft({ email_enabled: true, sender_id: "support" }), SENDERS)).toEqual([]);
});

test.each<[Partial<Draft>, string[]]>([
  [{ totp_enabled: false, email_enabled: false }, ["required"]],
  [{ totp_enabled: false, email_enabled: false, passkeys_enabled: true, passkey_rp_id: "help.example" }, []],
  [{ passkeys_enabled: true, passkey_rp_id: "help" }, []],
  [{ passkeys_enabled: true, passkey_rp_id: "help.example/hc" }, ["passkey_rp_id"]],
  [{ email_enabled: true, sender_id: "" }, ["sender_id"]],
  [{ email_enabled: true, sender_id: "pending" }, ["sender_id"]],
  [{ required: false }, []],
  [{ required_groups: Array(100).fill("g").join("\n") }, []],
  [{ required_groups: Array(101).fill("g").join("\n") }, ["required_groups"]],
  [{ required_groups: "🙂".repeat(128) }, []],
  [{ required_groups: "g".repeat(129) }, ["required_groups"]],
  [{ exempt_groups: Array(100).fill("g").join("\n") }, []],
  [{ exempt_groups: Array(101).fill("g").join("\n") }, ["exempt_groups"]],
  [{ exempt_groups: "g".repeat(129) }, ["exempt_groups"]],
  [{ trusted_browser_days: "0" }, []],
  [{ trusted_browser_days: "90" }, []],
  [{ trusted_browser_days: "91" }, ["trusted_browser_days"]],
  [{ trusted_browser_days: "-1" }, ["trusted_browser_days"]],
  [{ trusted_browser_days: "1.5" }, ["trusted_browser_days"]],
  [{ trusted_browser_days: "" }, ["trusted_browser_days"]],
  [{ issuer: "" }, ["issuer"]],
  [{ issuer: " Acme" }, ["issuer"]],
  [{ issuer: "Acme: support" }, ["issuer"]],
  [{ issuer: "Ac\u0007me" }, ["issuer"]],
  [{ issuer: "é".repeat(64) }, []],
  [{ issuer: "é".repeat(65) }, ["issuer"]],
  [{ time_zone: "Europe/Berlin" }, []],
  [{ time_zone: "Europe/Atlantis" }, ["time_zone"]],
  [{ time_zone: "" }, ["time_zone"]],
  [{ audit_retention_days: "30" }, []],
  [{ audit_retention_days: "29" }, ["audit_retention_days"]],
  [{ audit_retention_days: "3650" }, []],
  [{ audit_retention_days: "3651" }, ["audit_retention_days"]],
  [{ support_url: "https://help.example" }, []],
  [{ support_url: "http://help.example" }, ["support_url"]],
  [{ support_url: "https://" }, ["support_url"]],
])("with %o, %o is invalid", (change, fields) => {
  expect(invalidFields(draft(change), SENDERS)).toEqual(fields);
});

test("until the senders have loaded, any sender is valid", () => {
  expect(invalidFields(draft({ email_enabled: true, sender_id: "pending" }), undefined)).toEqual([]);
});

test("a sender isn't needed while email is off", () => {
  expect(invalidFields(draft({ email_enabled: false, sender_id: "" }), [])).toEqual([]);
});

test("turning on a method also fixes the fields that need it", () => {
  expect(resolvedBy("passkeys_enabled")).toEqual(["required", "passkey_rp_id"]);
  expect(resolvedBy("totp_enabled")).toEqual(["required"]);
  expect(resolvedBy("email_enabled")).toEqual(["required", "sender_id"]);
  expect(resolvedBy("required")).toEqual(["required", "grace_until"]);
  expect(resolvedBy("issuer")).toEqual(["issuer"]);
});

test("rejected fields come in the order of the form, whatever part of them was rejected", () => {
  const errors = ["/time_zone", "/exempt_groups/0", "/required_groups/3", "/required", "", "/unknown"].map((pointer) => ({ pointer, detail: "" }));
  expect(rejectedFields(new ProblemError(422, { errors }))).toEqual(["required", "required_groups", "exempt_groups", "time_zone"]);
  expect(rejectedFields(new ProblemError(409, {}))).toEqual([]);
});

test("only verified senders are usable, and those whose status is unknown", () => {
  const sender = (status: "verified" | "pending" | "failed" | "unknown") => ({ id: status, status, address: "", display_name: "" });
  const senders = [sender("verified"), sender("pending"), sender("failed"), sender("unknown")];
  expect(usableSenders(senders)).toEqual(["verified", "unknown"]);
});
