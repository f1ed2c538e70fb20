import { env } from "~/platform/env.server";
import { findByReceipt } from "./inside/view-store.server";
import type { Opened } from "./inside/visit-store.server";
import { markOf } from "./mark.server";
import { readReceipt } from "./receipt";
import { receiptHash } from "./receipt-code.server";
import { returnTo } from "./visit.server";

export type CameBack =
  | { ok: true; token: string; opened: "view" | "words"; of: string }
  | { ok: false; why: "empty" | "too-short" | "too-long" | "unknown-word" | "no-such-receipt" | "other"; at?: number };

/**
 * Opens what a receipt belongs to, on any phone: a view, a flag or a suggestion. `held` is what the phone holds; what is not meant stays shut. A wrong receipt, one of another authority and one whose view
 * was never there get the same answer. Whoever asks slows down wrong guesses first (see the door).
 */
export async function comeBack(
  authorityId: string,
  typed: string,
  held: string | null = null,
  isMeant: (opened: Opened) => boolean = () => true,
): Promise<CameBack> {
  const read = readReceipt(typed);
  if (!read.ok) return { ok: false, why: read.reason, at: read.at };
  const proof = receiptHash(read.receipt, authorityId, env().PEPPER);
  const opened = await findByReceipt(authorityId, proof);
  if (!opened) return { ok: false, why: "no-such-receipt" };
  if (!isMeant(opened)) return { ok: false, why: "other" };
  return { ok: true, token: await returnTo(authorityId, opened, held, proof), opened: "viewId" in opened ? "view" : "words", of: markOf(authorityId, opened) };
}
