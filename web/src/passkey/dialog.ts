/** The browser's dialog for passkeys. It closes when its element leaves the page. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { parseCreation, parseRequest, toJson, type CreationOptions, type Credential, type RequestOptions } from "./json";
import { passkeyProblem } from "./problem";

export class PasskeyDialog implements ReactiveController {
  #open: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Asks for a passkey. Safari requires that the user has just pressed something. */
  use(options: RequestOptions): Promise<Credential> {
    return this.#ask(options.rpId, (signal) => navigator.credentials.get({ publicKey: parseRequest(options), signal }));
  }

  /** Creates a passkey. */
  create(options: CreationOptions): Promise<Credential> {
    return this.#ask(options.rp.id, (signal) => navigator.credentials.create({ publicKey: parseCreation(options), signal }));
  }

  hostDisconnected(): void {
    this.#open?.abort();
  }

  async #ask(rpId: string | undefined, ask: (signal: AbortSignal) => Promise<unknown>): Promise<Credential> {
    this.#open?.abort();
    this.#open = new AbortController();
    try {
      return toJson((await ask(this.#open.signal)) as PublicKeyCredential);
    } catch (error) {
      throw passkeyProblem(error, rpId);
    }
  }
}
