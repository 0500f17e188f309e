/** An element for staff: besides the token, the page answers for how long ago they signed in. */

import type { Reauthentication } from "../api/client";
import { TwoFactorElement } from "./two-factor-element";

/** Emits `two-factor-reauthentication-required` when staff have to sign in again before they do something. */
export abstract class StaffElement extends TwoFactorElement {
  reauthenticate(wanted: Reauthentication): void {
    this.emit("two-factor-reauthentication-required", wanted);
  }
}
