import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { type Submitted, submitView } from "../views/submit-view.server";
import type { Draft } from "../views/view";
import { saveDraft } from "../views/visit.server";
import { withWhatStaysHere } from "./open-kept.server";

/**
 * Sends what a phone kept until there was signal, with the choices that were made, else private. The key is that of the
 * visit it was written in, so that a retry, two tabs, or a sending whose answer never came make one view with one receipt.
 */
export async function sendKept(
  actor: Extract<Actor, { kind: "phone" | "member" }>,
  authority: AuthorityFacts,
  { once, draft }: { once: string; draft: Draft },
): Promise<Submitted | { ok: false; why: "complaint" }> {
  // why: the receipt is shown from the visit that was sent, and a phone kept longer than ours did.
  await saveDraft(authority.id, await withWhatStaysHere(authority.id, once), draft);
  // A complaint has a check page of its own, which its author sees first.
  if (draft.complaint) return { ok: false, why: "complaint" };
  return submitView(actor, authority, once, draft);
}
