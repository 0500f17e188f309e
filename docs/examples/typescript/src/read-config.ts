// The configuration of the local stack, of the file that `make up` writes.

import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { DEFAULTS, type Config } from "./config.js";

export function readConfig(stackFile: string): Config {
  const stack = JSON.parse(readFileSync(stackFile, "utf8")) as Record<string, string>;
  const { api = "", issuer = "", audience = "", kid = "", signing_key = "", assertion_issuer = "", assertion_audience = "", helpdesk = "" } = stack;
  const privateKey = createPrivateKey(readFileSync(signing_key));
  return {
    ...DEFAULTS, api, issuer, audience, kid, privateKey,
    assertionIssuer: assertion_issuer, assertionAudience: assertion_audience, origin: helpdesk,
  };
}
