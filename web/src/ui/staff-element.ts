/** An element for staff. It asks the page to sign staff in again when an action needs a more recent or stronger sign-in. */

import type { Reauthentication } from "../api/client";
import { TwoFactorElement } from "./two-factor-element";

/** Emits `two-factor-reauthentication-required` when staff must sign in again before an action. */
export abstract class StaffElement extends TwoFactorElement {
  reauthenticate(wanted: Reauthentication): void {
    this.emit("two-factor-reauthentication-required", wanted);
  }
}
