// Passkeys on a Help Center's own page, without the elements of User 2FA. It runs in the browser; docs/integration.md explains it.

/** What `POST /v1/login` answers, as far as this file uses it. */
interface Step {
  status: string;
  passkey_options?: PublicKeyCredentialRequestOptionsJSON;
}

async function post<T>(api: string, path: string, token: string, body?: object): Promise<T> {
  const answer = await fetch(api + path, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) },
    body: body ? JSON.stringify(body) : null,
  });
  const said = (await answer.json()) as T & { type: string };
  if (!answer.ok) throw new Error(said.type);
  return said;
}

/** Returns the assertion for the backend, or nothing if this user has no passkey. Call it when the user presses a button. */
export async function signInWithPasskey(api: string, loginToken: string): Promise<string | undefined> {
  const { passkey_options: options } = await post<Step>(api, "/v1/login", loginToken);
  if (options === undefined) return undefined;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const passed = await post<{ assertion: string }>(api, "/v1/login/passkey", loginToken, { credential: credential.toJSON() });
  return passed.assertion;
}

/** What a confirmed setup brings: recovery codes with the first factor, and with a login token the assertion. */
export interface Added {
  recovery_codes?: string[];
  assertion?: string;
}

/** Adds a passkey in the account area with a session token, or at login with a login token. */
export async function addPasskey(api: string, token: string, label: string): Promise<Added> {
  const setup = await post<{ id: string; options: PublicKeyCredentialCreationOptionsJSON }>(api, "/v1/me/passkeys", token, { label });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(setup.options);
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  return post<Added>(api, `/v1/me/passkeys/${setup.id}/confirm`, token, { credential: credential.toJSON() });
}
