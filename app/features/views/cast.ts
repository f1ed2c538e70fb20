import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { comeBack } from "./come-back.server";
import { provenView } from "./proof.server";
import { submitView } from "./submit-view.server";
import type { Draft } from "./view";
import { readVisit, receiptOf, saveDraft } from "./visit.server";

/** Writes, sends and comes back, as a phone does; for tests and the demonstration. Returns the receipt and the view's id. */
export async function sayIt(
  authority: AuthorityFacts,
  draft: Draft,
  actor: Extract<Actor, { kind: "phone" | "member" }> = { kind: "phone", authorityId: authority.id },
) {
  const token = await saveDraft(authority.id, { stage: "none" }, { language: "en", ...draft });
  const visit = await readVisit(authority.id, token);
  if (visit.stage !== "writing") throw new Error("The draft was not kept.");
  const sent = await submitView(actor, authority, token, visit.draft);
  if (!sent.ok) throw new Error(`The view was not sent: ${sent.why}`);
  const { receipt } = receiptOf(token, authority.id);
  const back = await comeBack(authority.id, receipt);
  const viewId = back.ok ? await provenView(authority.id, back.token) : null;
  if (!viewId) throw new Error("The receipt did not open the view.");
  return { receipt, viewId, token };
}
