/** Reads and saves the policy. Its ETag detects changes that another admin makes in the meantime. */

import { answer, answerWithHeaders, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import type { Policy, PolicyBody } from "./draft";
import type { Adoption } from "./impact";

export interface StoredPolicy {
  policy: Policy;
  etag: string;
}

/** The plan that includes 2FA. */
const ENTERPRISE = "enterprise";

/** What the settings page shows. */
export interface Settings {
  stored: StoredPolicy;
  /** Whether the plan doesn't include 2FA. */
  readOnly: boolean;
  /** The number of users by status and method, if the API returned it. */
  adoption: Adoption | undefined;
}

export async function readSettings(client: Api): Promise<Settings> {
  const [stored, { plan }, adoption] = await Promise.all([
    readPolicy(client),
    answer(client.GET("/v1/tenant")),
    answer(client.GET("/v1/adoption")).catch(() => undefined),
  ]);
  return { stored, readOnly: plan !== ENTERPRISE, adoption };
}

export async function readPolicy(client: Api): Promise<StoredPolicy> {
  return stored(await answerWithHeaders(client.GET("/v1/policy")));
}

/** Saves a policy. Returns `undefined` if the stored policy no longer has this ETag. */
export async function savePolicy(client: Api, body: PolicyBody, etag: string): Promise<StoredPolicy | undefined> {
  try {
    return stored(await answerWithHeaders(client.PUT("/v1/policy", { params: { header: { "If-Match": etag } }, body })));
  } catch (error) {
    if (error instanceof ProblemError && error.slug === "precondition-failed") return undefined;
    throw error;
  }
}

function stored({ data, headers }: { data: Policy; headers: Headers }): StoredPolicy {
  return { policy: data, etag: headers.get("etag") ?? "" };
}
