import { type Language, paths } from "~/paths";
import { filesKept } from "../files/visit-files.server";
import { isBegun } from "./view";
import type { Visit } from "./visit.server";

/** Whether this phone holds something that somebody has begun to say, or to have put right, and not sent; null when nothing is there. */
export async function begunHere(authorityId: string, visit: Visit): Promise<"saying" | "complaint" | null> {
  if (visit.stage !== "writing") return null;
  if (visit.draft.complaint) return "complaint";
  const files = await filesKept(authorityId, visit.token);
  return isBegun(visit.draft, files.length) ? "saying" : null;
}

/** Where it goes on. */
export const goOnHref = (begun: "saying" | "complaint", language: Language) =>
  begun === "complaint" ? paths.young(language).putRightStep("words") : paths.young(language).sayWords;
