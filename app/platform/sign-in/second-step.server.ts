import { randomBytes } from "node:crypto";
import { generateHOTP, verifyHOTP } from "@oslojs/otp";
import { now } from "../clock";
import { env } from "../env.server";
import { keyFor, seal, unseal } from "../seal.server";

const seconds = 30;
const digits = 6;
const stepAt = (moment: Date) => Math.floor(moment.getTime() / 1000 / seconds);
const key = () => keyFor(env().SEALING_KEY, "second-step");

/** A new secret for a person's authenticator, sealed for the database. */
export function newSecondStep(personId: string): { sealed: string; secret: Buffer } {
  const secret = randomBytes(20);
  return { secret, sealed: sealSecret(secret, personId) };
}

export function sealSecret(secret: Buffer, personId: string): string {
  return seal(secret.toString("base64url"), key(), `second-step/${personId}`);
}

export function openSecret(sealed: string, personId: string): Buffer | null {
  const text = unseal(sealed, key(), `second-step/${personId}`);
  return text === null ? null : Buffer.from(text, "base64url");
}

/**
 * The time step that a code belongs to, one step early or late allowed; null when the code is wrong or that step was used
 * before. The caller stores the step, so that a code works once.
 */
export function stepOfCode(secret: Buffer, code: string, lastStep: number): number | null {
  const typed = code.replace(/\D/g, "");
  const today = stepAt(now());
  for (const step of [today, today - 1, today + 1]) {
    if (step > lastStep && verifyHOTP(secret, BigInt(step), digits, typed)) return step;
  }
  return null;
}

/** The code of this moment: for demonstrations and tests. */
export function codeNow(secret: Buffer): string {
  return generateHOTP(secret, BigInt(stepAt(now())), digits);
}
