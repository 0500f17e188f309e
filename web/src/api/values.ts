/**
 * The API's enumerations, in the order in which the pages show them. When the API adds a value, this file doesn't compile until
 * the value has its place here.
 */

import type { components, paths } from "./schema.gen";

type Schemas = components["schemas"];

/** A way to pass the second step. */
export type Method = Schemas["Method"];
/** A method that users can prove themselves with before a change. */
export type ProofMethod = Schemas["ProofMethod"];
/** A method that users set up. */
export type Factor = NonNullable<NonNullable<paths["/v1/users"]["get"]["parameters"]["query"]>["method"]>;
export type Status = Schemas["Status"];

export const METHODS = every<Method>({ passkey: true, totp: true, email: true, recovery_code: true, bypass_code: true });

export const FACTORS = every<Factor>({ passkey: true, totp: true, email: true });

export const STATUSES = every<Status>({ enrolled: true, pending: true, skipped: true, exempt: true, locked: true });

export function isFactor(method: Method): method is Factor {
  return (FACTORS as readonly Method[]).includes(method);
}

/** The members of a union type. The parameter's type requires each of them. */
export function every<T extends string>(members: Record<T, true>): readonly T[] {
  return Object.keys(members) as T[];
}
