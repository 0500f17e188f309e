// What the backend of a helpdesk asks of User 2FA: tokens, calls, step-up, events. docs/integration.md explains it.

import { randomUUID } from "node:crypto";
import { SignJWT, type JWTPayload } from "jose";
import { now, returnTo, type Config } from "./config.js";
import { Memory } from "./memory.js";
import type { Login, Session } from "./sign-in.js";

/** Deliveries are retried for a day by EventBridge, and for a day by the stream before it. */
const EVENT_SECONDS = 2 * 24 * 3600;

/** An event of EventBridge: what is used of it. */
export interface BusEvent {
  source: string;
  detail: {
    specversion: string;
    id: string;
    source: string;
    subject?: string;
    data: {
      tenant: string;
      action: string;
      credential_change?: { credential_type: string; change_type: string; initiating_entity: string };
    };
  };
}

/** A refusal: application/problem+json (RFC 9457). */
export class Problem extends Error {
  private constructor(
    readonly status: number,
    readonly type: string,
    readonly detail: string,
    readonly requestId: string,
    readonly retryAfter: number | undefined,
    readonly wantsProof: boolean,
  ) {
    super(`${status} ${type}`);
  }

  static async of(answer: Response): Promise<Problem> {
    const body = (await answer.json()) as { type: string; detail: string; request_id: string; retry_after?: number };
    const type = body.type.split("/").at(-1) ?? "";
    const challenge = answer.headers.get("WWW-Authenticate") ?? "";
    const wantsProof = challenge.includes('error="insufficient_user_authentication"');
    return new Problem(answer.status, type, body.detail, body.request_id, body.retry_after, wantsProof);
  }
}

export class Helpdesk {
  private readonly handled = new Memory<true>(100_000);

  constructor(private readonly config: Config) {}

  private mint(tokenUse: string, tenant: string, sub: string, claims: JWTPayload): Promise<string> {
    const common = {
      iss: this.config.issuer, aud: this.config.audience, token_use: tokenUse, tenant, sub,
      jti: randomUUID(), iat: now(), exp: now() + 600,
    };
    return new SignJWT({ ...common, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: this.config.kid })
      .sign(this.config.privateKey);
  }

  /** After the password, for the page that takes the second step. */
  loginToken({ id, user, tokenExpires }: Login): Promise<string> {
    return this.mint("login", user.tenant, user.id, {
      jti: id, exp: tokenExpires, amr: ["pwd"], auth_time: now(), email: user.email, email_verified: true, groups: ["customers"],
      return_to: returnTo(this.config),
    });
  }

  /** For the account area of a user who is signed in. */
  sessionToken({ user, acr, authTime }: Session): Promise<string> {
    return this.mint("session", user.tenant, user.id, {
      acr, auth_time: authTime, email: user.email, email_verified: true, groups: ["customers"],
    });
  }

  /** For the pages of agents and admins. */
  staffToken(tenant: string, agent: string, role: "agent" | "admin"): Promise<string> {
    return this.mint("staff", tenant, agent, { role, auth_time: now() });
  }

  /** For the backend itself. */
  serviceToken(tenant: string): Promise<string> {
    return this.mint("service", tenant, "helpdesk", {});
  }

  async ask(verb: string, path: string, token: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await fetch(this.config.api + path, {
      method: verb,
      headers: { ...headers, Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) throw await Problem.of(answer);
    return answer;
  }

  /** A change of factors. Where the session is too old or too weak, the user is asked for a code. */
  async changeFactors(verb: string, path: string, session: Session, askForCode: () => Promise<string>): Promise<Response> {
    const token = await this.sessionToken(session);
    try {
      return await this.ask(verb, path, token, {});
    } catch (problem) {
      if (!(problem instanceof Problem && problem.wantsProof)) throw problem;
    }
    const proof = { method: "totp", code: await askForCode() };
    return this.ask(verb, path, token, { proof });
  }

  /** What an event of EventBridge says, once: events come at least once, in no order. */
  handle({ source, detail }: BusEvent): string | undefined {
    const { data } = detail;
    if (source !== "user-2fa" || detail.specversion !== "1.0") throw new Error("this is not an event of User 2FA");
    if (detail.source !== `${this.config.assertionIssuer}/tenants/${data.tenant}`) {
      throw new Error("this is an event of another deployment");
    }
    // In a database: in the transaction of whatever you do about it.
    if (!this.handled.add(detail.id, true, now() + EVENT_SECONDS)) return undefined;
    const change = data.credential_change;
    const said = change ? `${change.credential_type} ${change.change_type} by ${change.initiating_entity}` : data.action;
    return `${detail.subject ?? "no user"}: ${said}`;
  }
}
