import { minutesAfter, now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { keyFor, newToken, seal, tokenHash, unseal } from "~/platform/seal.server";
import { endVisitRow, type Opened, openReturnVisit, readVisitRow, renewVisitRow, type SaidKind, writeVisitRow } from "./inside/visit-store.server";
import { deriveReceipt, receiptHash } from "./receipt-code.server";
import type { Draft } from "./view";

/**
 * What one phone holds for a short while without an account. The phone has a random token in a cookie that ends with the
 * browser; we store its hash, and what was typed sealed with a key made from the token, so nobody can read a draft here.
 * A draft ends after 24 hours, a receipt on show and a view come back to after 30 minutes without a touch, everything at once on leaving.
 */
export type Visit =
  | { readonly stage: "none" }
  | { readonly stage: "writing"; readonly token: string; readonly draft: Draft }
  | { readonly stage: "sent"; readonly token: string }
  | { readonly stage: "returned"; readonly token: string; readonly viewId: string }
  | { readonly stage: "returnedToWords"; readonly token: string; readonly said: Said };

/** A flag or a suggestion of somebody signed in nowhere. */
export type Said = { readonly kind: SaidKind; readonly id: string };

const draftMinutes = 24 * 60;
export const shownMinutes = 30;

const draftKey = (token: string) => keyFor(token, "draft");

/** The one-time key under which a draft is sent: the same for every tap, tab and retry, so that they make one view. */
export function sendKeyOf(token: string): Buffer {
  return keyFor(token, "send-key");
}

/** The receipt that belongs to a visit's sending, its hash and the hash of its send key. Nothing here is stored but hashes. */
export function receiptOf(token: string, authorityId: string) {
  const sendKey = sendKeyOf(token);
  const receipt = deriveReceipt(sendKey, env().PEPPER);
  return { receipt, receiptHash: receiptHash(receipt, authorityId, env().PEPPER), sendKeyHash: tokenHash(sendKey) };
}

/** Reads the visit that a cookie's token names; "none" when there is none, it has ended or it cannot be opened. */
export async function readVisit(authorityId: string, token: string | null): Promise<Visit> {
  if (!token) return { stage: "none" };
  const row = await readVisitRow(authorityId, tokenHash(token));
  if (!row || row.expiresAt <= now()) return { stage: "none" };
  if (row.stage !== "writing" && row.expiresAt < minutesAfter(now(), shownMinutes - 5)) await staysOpen(authorityId, token);
  if (row.stage === "sent") return { stage: "sent", token };
  if (row.stage === "returned" && row.viewId) return { stage: "returned", token, viewId: row.viewId };
  if (row.stage === "returned" && row.saidKind && row.saidId) return { stage: "returnedToWords", token, said: { kind: row.saidKind, id: row.saidId } };
  const text = row.sealed ? unseal(row.sealed, draftKey(token), authorityId) : null;
  return text === null ? { stage: "none" } : { stage: "writing", token, draft: JSON.parse(text) as Draft };
}

/** Somebody is there: what is shown to them is over after half an hour without a touch, not in the middle of reading (R37). */
async function staysOpen(authorityId: string, token: string) {
  await renewVisitRow({ authorityId, id: tokenHash(token), expiresAt: minutesAfter(now(), shownMinutes) });
}

/** Keeps what was typed so far. Starts a new visit when there is no draft; returns the token for the cookie. */
export async function saveDraft(authorityId: string, visit: Visit, answers: Draft): Promise<string> {
  const token = visit.stage === "writing" ? visit.token : newToken();
  const draft: Draft = visit.stage === "writing" ? { ...visit.draft, ...answers } : answers;
  await writeVisitRow({
    authorityId,
    id: tokenHash(token),
    sealed: seal(JSON.stringify(draft), draftKey(token), authorityId),
    expiresAt: minutesAfter(now(), draftMinutes),
    now: now(),
  });
  return token;
}

/** Opens a visit onto what a receipt proved; returns the token for the cookie. */
export async function returnTo(authorityId: string, opened: Opened): Promise<string> {
  const token = newToken();
  await openReturnVisit({ authorityId, id: tokenHash(token), opened, expiresAt: minutesAfter(now(), shownMinutes) });
  return token;
}

/** Forgets a visit at once, whatever it held. */
export async function endVisit(authorityId: string, token: string): Promise<void> {
  await endVisitRow(authorityId, tokenHash(token));
}
