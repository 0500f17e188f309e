// What the backend of a helpdesk does for User 2FA: tokens, assertions, step-up, events. docs/integration.md explains it.
//
// What it remembers it keeps in memory here; a real helpdesk has a table for each of the two, with an expiry.

import { randomUUID, type KeyObject } from "node:crypto";
import { createRemoteJWKSet, errors, jwtVerify, SignJWT, type JWTPayload } from "jose";

/** What the helpdesk and the deployment have agreed on. */
export interface Config {
  api: string;
  issuer: string;
  audience: string;
  kid: string;
  privateKey: KeyObject;
  assertionIssuer: string;
  assertionAudience: string;
}

export interface User {
  tenant: string;
  id: string;
  email: string;
}

/** A login that has passed the password. It belongs to the browser that began it, by a cookie. */
export interface Login {
  id: string;
  user: User;
}

export interface Session {
  user: User;
  acr: string;
  authTime: number;
  method: string;
}

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

/** An assertion that opens no session. */
export class Refused extends Error {}

const now = (): number => Math.floor(Date.now() / 1000);

export class Helpdesk {
  /** Keeps the published keys, and asks again when an assertion names one that it does not know. */
  private readonly keys;
  private readonly accepted = new Set<string>();
  private readonly handled = new Set<string>();

  constructor(private readonly config: Config) {
    this.keys = createRemoteJWKSet(new URL(`${config.api}/.well-known/jwks.json`));
  }

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
  loginToken({ id, user }: Login): Promise<string> {
    return this.mint("login", user.tenant, user.id, {
      jti: id, amr: ["pwd"], auth_time: now(), email: user.email, email_verified: true, groups: ["customers"],
    });
  }

  /** For the account area of somebody who is signed in. */
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

  /** Checks an assertion that came from the browser that began `login`. */
  async openSession(assertion: string, login: Login): Promise<Session> {
    const claims = await this.verified(assertion);
    const { user } = login;
    if (claims["login"] !== login.id || claims.sub !== user.id || claims["tenant"] !== user.tenant) {
      throw new Refused("it answers another login");
    }
    // Each assertion serves once, and each login. In a database: inserts under a unique key, so that of two requests at
    // once one fails.
    const ids = [String(claims.jti), login.id];
    if (ids.some((id) => this.accepted.has(id))) throw new Refused("it was accepted before");
    ids.forEach((id) => this.accepted.add(id));
    return { user, acr: String(claims["acr"]), authTime: Number(claims["auth_time"]), method: String(claims["method"]) };
  }

  private async verified(assertion: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(assertion, this.keys, {
        algorithms: ["ES256"],
        issuer: this.config.assertionIssuer,
        audience: this.config.assertionAudience,
        requiredClaims: ["exp", "sub", "tenant", "login", "jti", "acr", "auth_time", "method"],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refused(error.message);
      throw error;
    }
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
    if (source !== "user-2fa" || detail.specversion !== "1.0") throw new Error("this is no event of User 2FA");
    if (detail.source !== `${this.config.assertionIssuer}/tenants/${data.tenant}`) {
      throw new Error("this is an event of another deployment");
    }
    if (this.handled.has(detail.id)) return undefined;
    const change = data.credential_change;
    const said = change ? `${change.credential_type} ${change.change_type} by ${change.initiating_entity}` : data.action;
    // In a database: in the transaction of whatever you do about it.
    this.handled.add(detail.id);
    return `${detail.subject ?? "nobody"}: ${said}`;
  }
}
