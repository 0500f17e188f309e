/**
 * Options and credentials as JSON (Web Authentication level 3). Browsers before 2025 lack the functions for it, and the `toJSON` of
 * some password managers fails, so each has a fallback here.
 */

import { decode, encode } from "../api/base64url";

export type RequestOptions = PublicKeyCredentialRequestOptionsJSON;
/** The API's schema has texts where the browser's type has literals. */
export type CreationOptions = Omit<PublicKeyCredentialCreationOptionsJSON, "pubKeyCredParams" | "authenticatorSelection"> & {
  pubKeyCredParams: { type: string; alg: number }[];
  authenticatorSelection?: object;
};

/** A credential as the API takes it. Only the API reads its fields. */
export type Credential = Record<string, unknown>;

/** The functions of the browser, which may be missing. */
type Parsers = Partial<Pick<typeof PublicKeyCredential, "parseRequestOptionsFromJSON" | "parseCreationOptionsFromJSON">>;

export function parseRequest(options: RequestOptions): PublicKeyCredentialRequestOptions {
  const native: Parsers = PublicKeyCredential;
  return native.parseRequestOptionsFromJSON?.(options) ?? requestOf(options);
}

export function parseCreation(options: CreationOptions): PublicKeyCredentialCreationOptions {
  const native: Parsers = PublicKeyCredential;
  return native.parseCreationOptionsFromJSON?.(options as PublicKeyCredentialCreationOptionsJSON) ?? creationOf(options);
}

export function toJson(credential: PublicKeyCredential): Credential {
  try {
    return credential.toJSON() as Credential;
  } catch {
    return encoded(credential);
  }
}

/** What `parseRequestOptionsFromJSON` returns. */
export function requestOf({ challenge, allowCredentials, ...rest }: RequestOptions): PublicKeyCredentialRequestOptions {
  const options = { ...rest, challenge: decode(challenge), allowCredentials: descriptors(allowCredentials) };
  return options as unknown as PublicKeyCredentialRequestOptions;
}

/** What `parseCreationOptionsFromJSON` returns. */
export function creationOf({ challenge, user, excludeCredentials, ...rest }: CreationOptions): PublicKeyCredentialCreationOptions {
  const binary = { challenge: decode(challenge), user: { ...user, id: decode(user.id) } };
  const options = { ...rest, ...binary, excludeCredentials: descriptors(excludeCredentials) };
  return options as unknown as PublicKeyCredentialCreationOptions;
}

function descriptors(credentials: PublicKeyCredentialDescriptorJSON[] = []): object[] {
  return credentials.map(({ id, ...rest }) => ({ ...rest, id: decode(id) }));
}

const BINARY_FIELDS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

/** What `toJSON` returns. */
export function encoded(credential: PublicKeyCredential): Credential {
  const { id, rawId, type, authenticatorAttachment } = credential;
  const response = credential.response as unknown as Record<string, unknown>;
  const binary = BINARY_FIELDS.map((name) => [name, response[name]] as const).filter(([, value]) => value instanceof ArrayBuffer);
  return {
    id,
    rawId: encode(rawId),
    type,
    ...(authenticatorAttachment && { authenticatorAttachment }),
    clientExtensionResults: {},
    response: {
      ...Object.fromEntries(binary.map(([name, value]) => [name, encode(value as ArrayBuffer)])),
      ...calculated(credential.response as AuthenticatorAttestationResponse),
    },
  };
}

/** What the response of a new credential has as functions. A password manager may lack some of them. */
function calculated(response: AuthenticatorAttestationResponse): object {
  const found = {
    transports: attempt(() => response.getTransports()),
    authenticatorData: attempt(() => encode(response.getAuthenticatorData())),
    publicKey: attempt(() => encode(response.getPublicKey() ?? new ArrayBuffer())),
    publicKeyAlgorithm: attempt(() => response.getPublicKeyAlgorithm()),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
