/** The base of the login: each token is a login of its own, also one of another user. */

import type { Claims } from "../api/claims";
import type { TokenSource } from "../api/client";
import { UserElement } from "../ui/user-element";
import { CurrentLogin } from "./current-login";

export abstract class LoginElement extends UserElement {
  protected login = this.#loginWith("");

  #loginWith(token: string): CurrentLogin {
    return new CurrentLogin(token, (itsToken) => itsToken === this.token);
  }

  protected override beginsWith(): boolean {
    return true;
  }

  override admitsToken(): boolean {
    return true;
  }

  protected override get owner(): Claims {
    return this.login.claims;
  }

  /** Ends the login of the former token, and drops all that the element knows of it. */
  protected override tokenSource(): TokenSource {
    this.login.end();
    this.login = this.#loginWith(this.token);
    this.forget();
    return this.login;
  }

  /** Nothing of a former login leaves the element. */
  protected override emit(name: string, detail?: unknown): boolean {
    return !this.login.admitsToken() || super.emit(name, detail);
  }
}
