import type { Actor } from "~/platform/actor";
import { receiptOf } from "./visit.server";

/**
 * The receipt of a flag or a suggestion, for somebody signed in nowhere: made as a view's, from the form's one-time key, so
 * that sending twice gives the same one. A member needs none: it stands on their own page.
 */
export function receiptOfWords(actor: Actor, kind: "flag" | "suggestion", once: string): { receipt: string; receiptHash: string } | null {
  if (actor.kind !== "phone") return null;
  const { receipt, receiptHash } = receiptOf(`${kind}/${once}`, actor.authorityId);
  return { receipt, receiptHash };
}
