import { createHmac, randomInt } from "node:crypto";
import { keyFor } from "~/platform/seal.server";
import { words } from "../views/receipt-words/en";
import { makeJoinCode, plainJoinCode } from "./join-code";

/**
 * How a join code is stored: keyed with the pepper, which is not in the database, and bound to its authority. A code has
 * about 30 random bits, lives for a week and works a few times; guesses are slowed down (tries.server.ts).
 */
export function joinCodeHash(code: string, authorityId: string, pepper: string): string {
  return createHmac("sha256", keyFor(pepper, "join-code"))
    .update(`${authorityId}/${plainJoinCode(code)}`)
    .digest("base64url");
}

/** A fresh code, in words that were screened for receipts. */
export function freshJoinCode(): string {
  return makeJoinCode(words, (below) => randomInt(below));
}
