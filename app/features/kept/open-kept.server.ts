import type { Language } from "~/paths";
import { begunHere } from "../views/begun.server";
import { draftMark } from "../views/draft-mark.server";
import type { Draft } from "../views/view";
import { readVisit, saveDraft, type Visit } from "../views/visit.server";
import { heldIn } from "../views/visit-cookie";

/** What a phone may keep: what is being written, with the key under which it is sent once and the mark that a page which shows it carries. */
export type ToKeep = { readonly stage: Visit["stage"]; readonly once: string | null; readonly draft: Draft; readonly mark?: string };

/** What this phone is writing, as far as it may be kept on it: a drawing stays here until it is sent. */
export async function whatToKeep(authorityId: string, token: string | null): Promise<ToKeep> {
  const visit = await readVisit(authorityId, token);
  if (visit.stage === "writing") {
    const mark = await draftMark(authorityId, visit);
    return { stage: visit.stage, once: visit.token, draft: keepable(visit.draft), mark };
  }
  return { stage: visit.stage, once: visit.stage === "sent" ? visit.token : null, draft: {} };
}

/** Whether something else than what is kept is being written on this phone: opening or sending what is kept would put it out of reach. */
export async function isAnotherBegun(authorityId: string, held: string | null, once: string | undefined): Promise<boolean> {
  const here = await readVisit(authorityId, held);
  return once !== undefined && here.stage === "writing" && here.token !== once && (await begunHere(authorityId, here)) !== null;
}

/**
 * Opens a draft that a phone holds as what is being written: under its own key when it has one, else as part of what this
 * phone writes now. One that was sent meanwhile stays sent.
 */
export async function openKept(authorityId: string, held: string | null, kept: { once?: string; draft: Draft }, language: Language) {
  const here = await readVisit(authorityId, held);
  const visit: Visit = kept.once ? { ...(await withWhatStaysHere(authorityId, kept.once)), opened: here.opened } : here;
  const cookie = await saveDraft(authorityId, visit, { language, ...kept.draft });
  const once = heldIn(cookie).token;
  return { cookie, once, draft: { language, ...(visit.stage === "writing" ? keepable(visit.draft) : {}), ...kept.draft } };
}

/** The visit that a phone's draft belongs to, with what never went to the phone: how far a drawing is. All else is as the phone has it. */
export async function withWhatStaysHere(authorityId: string, once: string) {
  const visit = await readVisit(authorityId, once);
  const drawing = visit.stage === "writing" ? visit.draft.drawing : undefined;
  return { stage: "writing" as const, token: once, draft: drawing ? { drawing } : {} };
}

function keepable(draft: Draft): Draft {
  const { drawing, ...rest } = draft;
  return rest;
}
