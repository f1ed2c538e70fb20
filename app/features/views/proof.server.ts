import { readVisit, type Said } from "./visit.server";

/** The view that a receipt opened on this phone, if one did and its time is not over. */
export async function provenView(authorityId: string, token: string | null): Promise<string | null> {
  const visit = await readVisit(authorityId, token);
  return visit.opened && "viewId" in visit.opened.what ? visit.opened.what.viewId : null;
}

/** The flag or suggestion that a receipt opened on this phone. */
export async function provenWords(authorityId: string, token: string | null): Promise<Said | null> {
  const visit = await readVisit(authorityId, token);
  return visit.opened && "kind" in visit.opened.what ? visit.opened.what : null;
}
