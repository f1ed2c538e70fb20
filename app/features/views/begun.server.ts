import { type Language, paths } from "~/paths";
import { filesKept } from "../files/visit-files.server";
import { type Draft, isBegun } from "./view";
import type { Visit } from "./visit.server";

/** Whether this phone holds something that somebody has begun to say, or to have put right, and not sent; null when nothing is there. */
export async function begunHere(authorityId: string, visit: Visit): Promise<"saying" | "complaint" | null> {
  if (visit.stage !== "writing") return null;
  if (visit.draft.complaint) return "complaint";
  return isBegun(visit.draft, await madeHere(authorityId, visit)) ? "saying" : null;
}

/** How many voice notes, photos and drawings this phone has made for what is being written. */
export async function madeHere(authorityId: string, visit: Visit): Promise<number> {
  return visit.stage === "writing" ? (await filesKept(authorityId, visit.token)).length : 0;
}

/** What leads on from a page where something is made beside words: to write instead, and to the next question. */
export function leadsOn({ complaint }: Draft, language: Language) {
  const to = paths.young(language);
  return complaint ? { words: to.putRightStep("words"), next: to.putRightStep("who") } : { words: to.sayWords, next: to.sayQuestion("sharing") };
}

/** Where it goes on. */
export const goOnHref = (begun: "saying" | "complaint", language: Language) =>
  begun === "complaint" ? paths.young(language).putRightStep("words") : paths.young(language).sayWords;
