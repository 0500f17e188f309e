import { expect, test } from "vitest";
import { decode, encode } from "../../src/api/base64url";
import { creationOf, encoded, requestOf, toJson } from "../../src/passkey/json";

const BYTES = Uint8Array.from([251, 239, 190, 0, 255]);
const TEXT = "----AP8";

test("base64url has no padding, and no characters that a URL escapes", () => {
  expect(encode(BYTES.buffer)).toBe(TEXT);
  expect(decode(TEXT)).toEqual(BYTES);
});

test("without the browser's function, the options of a login are parsed here", () => {
  const allowed = { type: "public-key", id: TEXT, transports: ["internal", "hybrid"] };
  const options = { challenge: TEXT, rpId: "help.example", allowCredentials: [allowed], userVerification: "preferred", timeout: 600_000 };
  expect(requestOf(options)).toEqual({ ...options, challenge: BYTES, allowCredentials: [{ ...allowed, id: BYTES }] });
});

test("without the browser's function, the options of a setup are parsed here", () => {
  const options = {
    challenge: TEXT,
    rp: { id: "help.example", name: "Help Center" },
    user: { id: TEXT, name: "alice", displayName: "Alice" },
    pubKeyCredParams: [{ type: "public-key" as const, alg: -8 }],
    attestation: "none",
  };
  expect(creationOf(options)).toEqual({
    ...options,
    challenge: BYTES,
    user: { ...options.user, id: BYTES },
    excludeCredentials: [],
  });
});

/** A credential as a password manager returns it: with the browser's prototype, whose functions reject such objects. */
function illegally(): never {
  throw new TypeError("Illegal invocation");
}

const USED: object = {
  id: TEXT,
  rawId: BYTES.buffer,
  type: "public-key",
  authenticatorAttachment: "platform",
  response: { clientDataJSON: BYTES.buffer, authenticatorData: BYTES.buffer, signature: BYTES.buffer, userHandle: null },
  toJSON: illegally,
};

function credential(change: object = {}): PublicKeyCredential {
  return { ...USED, ...change } as PublicKeyCredential;
}

test("the browser's own JSON is sent unchanged", () => {
  const json = { id: "own", clientExtensionResults: {} };
  expect(toJson(credential({ toJSON: () => json }))).toBe(json);
});

test("an answer without a working toJSON is encoded here", () => {
  expect(toJson(credential())).toEqual({
    id: TEXT,
    rawId: TEXT,
    type: "public-key",
    authenticatorAttachment: "platform",
    clientExtensionResults: {},
    response: { clientDataJSON: TEXT, authenticatorData: TEXT, signature: TEXT },
  });
});

test("a new credential is encoded with what its functions return, as far as they work", () => {
  const response = {
    clientDataJSON: BYTES.buffer,
    attestationObject: BYTES.buffer,
    getTransports: () => ["usb"],
    getAuthenticatorData: () => BYTES.buffer,
    getPublicKey: illegally,
    getPublicKeyAlgorithm: () => -7,
  };
  expect(encoded(credential({ authenticatorAttachment: null, response }))).toEqual({
    id: TEXT,
    rawId: TEXT,
    type: "public-key",
    clientExtensionResults: {},
    response: {
      clientDataJSON: TEXT,
      attestationObject: TEXT,
      transports: ["usb"],
      authenticatorData: TEXT,
      publicKeyAlgorithm: -7,
    },
  });
});
