import { expect, test } from "vitest";
import { isSecurityKey } from "../../src/passkey/security-key";

function request(...transports: (string[] | undefined)[]) {
  const allowCredentials = transports.map((ways) => ({ id: "AA", type: "public-key", ...(ways && { transports: ways }) }));
  return { challenge: "AA", allowCredentials };
}

test.each([
  [true, request(["usb"])],
  [true, request(["usb", "nfc"], ["ble"])],
  [false, request(["usb"], ["internal"])],
  [false, request(["hybrid", "usb"])],
  [false, request(["usb"], undefined)],
  [false, request()],
  [false, undefined],
])("it is %s that only a security key can answer %j", (only, options) => {
  expect(isSecurityKey(options)).toBe(only);
});
