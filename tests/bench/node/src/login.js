// A login by the code of an authenticator app: the token checked, one read, the code checked once and forwards only, one
// conditional write, an assertion signed. Only what the comparison needs: no other method, no trusted browser, no audit.
import { randomBytes, randomUUID } from "node:crypto";

import { BatchGetItemCommand, ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { createLocalJWKSet, jwtVerify, SignJWT } from "jose";
import { verify } from "otplib";

import { loadKeys, open } from "./keys.js";

const table = process.env.TABLE_NAME;
const dynamodb = new DynamoDBClient();
const helpdesk = createLocalJWKSet(JSON.parse(process.env.TOKEN_JWKS));
const keys = await loadKeys(dynamodb, table);

export async function handler(event) {
  const now = Math.floor(Date.now() / 1000);
  const claims = await loginClaims(event.headers.authorization);
  if (!claims) return problem(401, "invalid-token");
  const code = JSON.parse(event.body).code.replaceAll(/[\s-]/g, "");
  const { record, policy } = await load(claims);
  const state = record.d.M;
  if (state.spent?.L.some((spent) => spent.M.j.S === claims.jti)) return problem(409, "login-already-completed");
  if (state.budget?.M.u && Number(state.budget.M.u.N) > now) return problem(429, "too-many-attempts");
  if (!policy.totp_enabled.BOOL) return problem(403, "method-off");
  if (!(await accept(state, claims, code, now))) return problem(400, "invalid-code");
  delete state.budget;
  const spent = (state.spent?.L ?? []).filter((spent) => Number(spent.M.x.N) > now);
  state.spent = { L: [...spent, { M: { j: { S: claims.jti }, x: { N: String(claims.exp + 60) } } }] };
  if (!(await commit(record))) return problem(409, "try-again");
  return answer(200, { assertion: await assertion(claims, now), recovery_codes_left: state.recovery.M.m.B.length / 16 });
}

async function loginClaims(authorization) {
  try {
    const { payload } = await jwtVerify(authorization.slice("Bearer ".length), helpdesk, {
      algorithms: ["ES256"],
      issuer: process.env.TOKEN_ISSUER,
      audience: process.env.TOKEN_AUDIENCE,
      clockTolerance: 60,
    });
    return payload.token_use === "login" ? payload : undefined;
  } catch {
    return undefined;
  }
}

async function load({ tenant, sub }) {
  const key = (pk, sk) => ({ PK: { S: pk }, SK: { S: sk } });
  const Keys = [key(`T#${tenant}#U#${sub}`, "2FA"), key(`T#${tenant}`, "POLICY"), key(`T#${tenant}`, "TENANT")];
  const { Responses } = await dynamodb.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys } } }));
  const item = (sk) => Responses[table].find((item) => item.SK.S === sk);
  return { record: item("2FA"), policy: item("POLICY").d.M.policy.M };
}

// Looks for a step of the window above the last one that was accepted, and moves it on.
async function accept(state, { tenant, sub }, code, now) {
  for (const { M: authenticator } of state.totp.L) {
    const secret = open(keys.sealing, [tenant, sub, "totp", authenticator.id.S], authenticator.s.M.c.B);
    const afterTimeStep = Number(authenticator.t.N);
    const found = await verify({ secret, token: code, epochTolerance: 30, afterTimeStep });
    if (found.valid) {
      authenticator.t = { N: String(found.timeStep) };
      authenticator.u = { N: String(now) };
      return true;
    }
  }
  return false;
}

async function commit(record) {
  const version = record.v.N;
  const Item = { ...record, v: { N: String(Number(version) + 1) }, w: { S: randomBytes(16).toString("base64") } };
  try {
    await dynamodb.send(
      new PutItemCommand({
        TableName: table,
        Item,
        ConditionExpression: "v = :version",
        ExpressionAttributeValues: { ":version": { N: version } },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function assertion(claims, now) {
  const { sub, tenant, jti } = claims;
  return new SignJWT({ sub, tenant, login: jti, acr: "aal2", amr: [...claims.amr, "otp", "mfa"], auth_time: now, method: "totp" })
    .setProtectedHeader({ alg: "ES256", typ: "JWT" })
    .setIssuer(process.env.ASSERTION_ISSUER)
    .setAudience(process.env.ASSERTION_AUDIENCE)
    .setIssuedAt(now)
    .setExpirationTime(now + 120)
    .setJti(randomUUID())
    .sign(keys.signing);
}

const answer = (statusCode, body, type = "application/json") => ({
  statusCode,
  headers: { "content-type": type, "cache-control": "no-store" },
  body: JSON.stringify(body),
  isBase64Encoded: false,
});

const problem = (status, slug) => answer(status, { type: `/problems/${slug}`, status }, "application/problem+json");
