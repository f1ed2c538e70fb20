import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { comeBack } from "../views/come-back.server";
import { provenView } from "../views/proof.server";
import type { Draft } from "../views/view";
import { readVisit, receiptOf, saveDraft } from "../views/visit.server";
import { answerComplaint } from "./answer-complaint.server";
import { readComplaint } from "./read-complaint.server";
import { sendComplaint } from "./send-complaint.server";

/** Writes and sends a complaint as a phone does, and comes back; for tests and the demonstration. */
export async function complain(authority: AuthorityFacts, draft: Draft) {
  const token = await saveDraft(authority.id, { stage: "none" }, { language: "en", complaint: {}, ...draft });
  const visit = await readVisit(authority.id, token);
  if (visit.stage !== "writing") throw new Error("The draft was not kept.");
  const phone = { kind: "phone", authorityId: authority.id } as const;
  const again = () => sendComplaint(phone, authority, token, visit.draft);
  const sent = await again();
  if (!sent.ok) throw new Error(`The complaint was not sent: ${sent.why}`);
  const { receipt } = receiptOf(token, authority.id);
  const back = await comeBack(authority.id, receipt);
  const viewId = back.ok ? await provenView(authority.id, back.token) : null;
  if (!viewId) throw new Error("The receipt did not open the complaint.");
  return { receipt, viewId, again };
}

/** Opens a complaint in full and answers it, as an officer does. */
export async function readAndAnswer(actor: StaffActor, authority: AuthorityFacts, id: string, answer: Parameters<typeof answerComplaint>[3]) {
  await readComplaint(actor, authority, id);
  return answerComplaint(actor, authority, id, answer);
}
