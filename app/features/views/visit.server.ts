import { minutesAfter, now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { keyFor, newToken, seal, tokenHash, unseal } from "~/platform/seal.server";
import { endVisitRow, type Opened, openReturnVisit, readVisitRow, renewVisitRow, type SaidKind, writeVisitRow } from "./inside/visit-store.server";
import { deriveReceipt, receiptHash } from "./receipt-code.server";
import type { Draft } from "./view";
import { cookieOf, heldIn } from "./visit-cookie";

/**
 * What one phone holds for a short while without an account: what is being written or was just sent, and beside it what a receipt
 * opened. Neither ends the other. The phone has their random tokens in one cookie that ends with the browser; we store hashes, and
 * what was typed sealed with a key made from its token, so nobody can read a draft here.
 * A draft ends after 24 hours, a receipt on show and what was opened after 30 minutes without a touch, everything at once on leaving.
 */
export type Visit = (
  | { readonly stage: "none" }
  | { readonly stage: "writing"; readonly token: string; readonly draft: Draft }
  | { readonly stage: "sent"; readonly token: string }
) & { readonly opened?: OpenedHere };

/** What a receipt opened on this phone, with the token that shows it. */
export type OpenedHere = { readonly token: string; readonly what: Opened };

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

/** Reads the visit that a cookie names; "none" when nothing is being written or was sent, it has ended or cannot be opened. */
export async function readVisit(authorityId: string, held: string | null): Promise<Visit> {
  if (!held) return { stage: "none" };
  const { token, opened } = heldIn(held);
  const [row, beside] = await Promise.all([rowNow(authorityId, token), opened ? openedBy(authorityId, opened) : null]);
  const and = beside ? { opened: beside } : {};
  if (row?.stage === "sent") return { stage: "sent", token, ...and };
  const text = row?.stage === "writing" && row.sealed ? unseal(row.sealed, draftKey(token), authorityId) : null;
  return text === null ? { stage: "none", ...and } : { stage: "writing", token, draft: JSON.parse(text) as Draft, ...and };
}

async function openedBy(authorityId: string, token: string): Promise<OpenedHere | null> {
  const row = await rowNow(authorityId, token);
  if (row?.stage !== "returned") return null;
  if (row.viewId) return { token, what: { viewId: row.viewId } };
  return row.saidKind && row.saidId ? { token, what: { kind: row.saidKind, id: row.saidId } } : null;
}

/** A row whose time is not over. Somebody is there: what is shown to them goes on for half an hour, not to the middle of reading (R37). */
async function rowNow(authorityId: string, token: string) {
  const id = tokenHash(token);
  const row = await readVisitRow(authorityId, id);
  if (!row || row.expiresAt <= now()) return null;
  const fades = row.stage !== "writing" && row.expiresAt < minutesAfter(now(), shownMinutes - 5);
  if (fades) await renewVisitRow({ authorityId, id, expiresAt: minutesAfter(now(), shownMinutes) });
  return row;
}

/** Keeps what was typed so far. Starts a new draft where there is none, beside what a receipt opened; returns the cookie's value. */
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
  return cookieOf(token, visit.opened);
}

/**
 * Opens what a receipt proved, in place of what was opened before; what is being written stays. A receipt on show stays beside
 * what it opens alone: whoever comes with another may be somebody else. Returns the cookie's value.
 */
export async function returnTo(authorityId: string, what: Opened, held: string | null, proof?: string): Promise<string> {
  const visit = await readVisit(authorityId, held);
  const stays = visit.stage === "writing" || (visit.stage === "sent" && receiptOf(visit.token, authorityId).receiptHash === proof);
  if (visit.opened) await endVisitRow(authorityId, tokenHash(visit.opened.token));
  if (visit.stage === "sent" && !stays) await endVisitRow(authorityId, tokenHash(visit.token));
  const opened = { token: newToken() };
  await openReturnVisit({ authorityId, id: tokenHash(opened.token), opened: what, expiresAt: minutesAfter(now(), shownMinutes) });
  return cookieOf(stays ? visit.token : newToken(), opened);
}

/** Forgets what is being written, and nothing else that this phone holds. Returns the cookie's value; null when nothing is left. */
export async function setAside(authorityId: string, visit: Visit): Promise<string | null> {
  if (visit.stage === "writing") await endVisitRow(authorityId, tokenHash(visit.token));
  return visit.opened ? cookieOf(newToken(), visit.opened) : null;
}

/** Forgets at once whatever a cookie names. */
export async function endVisit(authorityId: string, held: string): Promise<void> {
  const { token, opened } = heldIn(held);
  await Promise.all([token, ...(opened ? [opened] : [])].map((one) => endVisitRow(authorityId, tokenHash(one))));
}
