import { createHmac, randomBytes } from "node:crypto";
import { isReceipt } from "./receipt";

/**
 * Receipts are derived, not stored: the same one-time send key always gives the same receipt, so sending twice is safe,
 * and the database keeps only a hash keyed with a pepper that lives outside it (docs/decisions/0003-receipt.md).
 */
const receiptLabel = "in-our-words/receipt/v1";
const hashLabel = "in-our-words/receipt-hash/v1";

const sendKeyBytes = 32;
const receipts = 10n ** 24n;
/** 80 bits, the fewest bytes that hold 24 digits: 83 draws in 100 are below 10^24, the others are thrown away. */
const drawHex = 20;

/** A fresh one-time send key: 32 random bytes. */
export function newSendKey(): Buffer {
  return randomBytes(sendKeyBytes);
}

/**
 * The receipt of a send key: 24 digits, every number equally likely (rejection, no modulo), always the same for the
 * same key and pepper. HMAC-SHA-512 (RFC 2104) with a label of its own. Throws a RangeError when the key is not 32 bytes.
 */
export function deriveReceipt(sendKey: Uint8Array, pepper: string): string {
  if (sendKey.length !== sendKeyBytes) throw new RangeError("a send key has 32 bytes");
  for (let block = 0; ; block++) {
    const hex = createHmac("sha512", pepper).update(`${receiptLabel}/${block}/`).update(sendKey).digest("hex");
    for (let start = 0; start + drawHex <= hex.length; start += drawHex) {
      const drawn = BigInt(`0x${hex.slice(start, start + drawHex)}`);
      if (drawn < receipts) return drawn.toString().padStart(24, "0");
    }
  }
}

/**
 * How a receipt is stored and looked up: 32 bytes of HMAC-SHA-512 as 43 letters of base64url, bound to its authority.
 * Without the pepper it cannot be tested against a guess. Throws a RangeError unless the receipt is 24 digits.
 */
export function receiptHash(receipt: string, authorityId: string, pepper: string): string {
  if (!isReceipt(receipt)) throw new RangeError("a receipt has 24 digits");
  const hash = createHmac("sha512", pepper).update(`${hashLabel}/${authorityId}/${receipt}`).digest();
  return hash.subarray(0, 32).toString("base64url");
}
