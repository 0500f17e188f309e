/** An element for users. Its cards have a link to a help page. */

import type { TemplateResult } from "lit";
import { localeOf } from "../texts";
import { helpLink, isWebAddress } from "./help-link";
import { TwoFactorElement } from "./two-factor-element";

export abstract class UserElement extends TwoFactorElement {
  static override properties = {
    ...TwoFactorElement.properties,
    helpUrl: { attribute: "help-url" },
    supportUrl: { state: true },
  };

  /** The help page that the host page has chosen. */
  declare helpUrl: string;
  /** The help page that an admin has set. */
  declare protected supportUrl: string | undefined;

  constructor() {
    super();
    this.helpUrl = "";
  }

  /** The address of the help page: the host page's, or else the admin's, or else the guide of this deployment. */
  get help(): string {
    return [this.helpUrl, this.supportUrl].find(isWebAddress) ?? this.#guide;
  }

  get #guide(): string {
    const query = new URLSearchParams({ tenant: this.owner.tenant, lang: localeOf(this) });
    return `${this.api.replace(/\/$/, "")}/pages/guide?${query.toString()}`;
  }

  helpLink(): TemplateResult {
    return helpLink(this.help, { shown: this.text("help"), spoken: this.text("help-new-tab") });
  }
}
