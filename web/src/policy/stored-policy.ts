/** Reads and saves the policy. Its ETag detects changes that another admin makes in the meantime. */

import { answerWithHeaders, type Api } from "../api/client";
import { ProblemError } from "../api/problem";
import type { Policy, PolicyBody } from "./draft";

export interface StoredPolicy {
  policy: Policy;
  etag: string;
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
