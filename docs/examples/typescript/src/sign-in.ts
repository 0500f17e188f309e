// From the password to the session: which browser began which login, and what opens a session. docs/integration.md explains it.

import { randomBytes, randomUUID } from "node:crypto";
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from "jose";
import { now, type Config, type User } from "./config.js";
import { Memory } from "./memory.js";

export const LOGIN_TOKEN_SECONDS = 600;
const LEEWAY_SECONDS = 60;
const ASSERTION_SECONDS = 120;
const TICKET_SECONDS = 60;
const ASSERTION_BYTES = 4096;

/** No session opens. */
export class Refused extends Error {}

/** A login that has passed the password. */
export interface Login {
  id: string;
  user: User;
  tokenExpires: number;
}

export interface Session {
  user: User;
  acr: string;
  authTime: number;
  method: string;
}

export const newLogin = (user: User): Login => ({ id: randomUUID(), user, tokenExpires: now() + LOGIN_TOKEN_SECONDS });

/**
 * After this, no assertion for the login is valid. User 2FA accepts the token for a minute after it expires, the assertion that it
 * then returns lives for two minutes, and `verified` allows one more minute for clock differences.
 */
const endOf = ({ tokenExpires }: Login): number => tokenExpires + LEEWAY_SECONDS + ASSERTION_SECONDS + LEEWAY_SECONDS;

export class SignIn {
  private readonly keys;
  private readonly logins: Memory<Login>;
  private readonly tickets: Memory<string>;
  private readonly accepted: Memory<true>;

  constructor(private readonly config: Config) {
    // A withdrawn key is accepted until the cached set expires. An unknown key fetches the set at most once per cooldown.
    this.keys = createRemoteJWKSet(new URL(`${config.api}/.well-known/jwks.json`), {
      timeoutDuration: 10_000, cacheMaxAge: config.keysSeconds * 1000, cooldownDuration: config.keysCooldownSeconds * 1000,
    });
    this.logins = new Memory(config.remembered);
    this.tickets = new Memory(config.remembered);
    this.accepted = new Memory(2 * config.remembered);
  }

  /** Call this after the password. Set the result as the browser's cookie, with HttpOnly, Secure and SameSite=Lax. */
  begin(login: Login): string {
    const cookie = randomBytes(32).toString("base64url");
    this.logins.add(cookie, login, endOf(login));
    return cookie;
  }

  /** A request from the Help Center's own page. A request that another site sends has another `Origin`, or `null`. */
  async fromOwnPage(origin: string | undefined, cookie: string | undefined, assertion: string): Promise<Session> {
    if (origin !== this.config.origin) throw new Refused("another site sent the request");
    return this.openSession(cookie, assertion);
  }

  /**
   * The form that a hosted page posts. It comes from another site, so it brings no cookie and `Origin: null`, and decides nothing.
   * Redirect (303) to the page that calls `finish`, with the ticket in the URL.
   */
  async fromHostedPage(assertion: string): Promise<string> {
    await this.verified(assertion);
    const ticket = randomBytes(32).toString("base64url");
    this.tickets.add(ticket, assertion, now() + TICKET_SECONDS);
    return ticket;
  }

  /** The page after that redirect. The request navigates within the Help Center's own site, so it brings the cookie. */
  async finish(cookie: string | undefined, ticket: string): Promise<Session> {
    const assertion = this.tickets.take(ticket);
    if (assertion === undefined) throw new Refused("the ticket was used, or has expired");
    return this.openSession(cookie, assertion);
  }

  /** Give the browser a new cookie with the session. The login's cookie ends here. */
  private async openSession(cookie: string | undefined, assertion: string): Promise<Session> {
    const claims = await this.verified(assertion);
    const login = this.logins.get(cookie);
    if (cookie === undefined || login === undefined) throw new Refused("this browser has no open login");
    const { user } = login;
    if (claims["login"] !== login.id || claims.sub !== user.id || claims["tenant"] !== user.tenant) {
      throw new Refused("it belongs to another login");
    }
    // A login passes once, and so does an assertion. Both are remembered for longer than the login lasts, so each replay is recognized.
    const isFirst = [login.id, String(claims.jti)].every((once) => this.accepted.add(once, true, endOf(login) + LEEWAY_SECONDS));
    if (!isFirst) throw new Refused("it was accepted before");
    this.logins.take(cookie);
    return { user, acr: String(claims["acr"]), authTime: Number(claims["auth_time"]), method: String(claims["method"]) };
  }

  private async verified(assertion: string): Promise<JWTPayload> {
    if (assertion.length > ASSERTION_BYTES) throw new Refused("it is too long");
    try {
      const { payload } = await jwtVerify(assertion, this.keys, {
        algorithms: ["ES256"],
        issuer: this.config.assertionIssuer,
        audience: this.config.assertionAudience,
        clockTolerance: LEEWAY_SECONDS,
        requiredClaims: ["exp", "sub", "tenant", "login", "jti", "acr", "auth_time", "method"],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refused(error.message);
      throw error;
    }
  }
}
