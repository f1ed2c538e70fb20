import type { StaffActor } from "~/platform/actor";
import { fileWith } from "./inside/concern-files-store.server";
import { concernPage } from "./pages.server";

/**
 * A voice note, a photo or a drawing that came with the words of a concern, for the leads who may know of it: also when its
 * author has taken the view back, until the concern is closed. Null for everyone else.
 */
export async function fileOfConcern(actor: StaffActor, concernId: string, fileId: string) {
  const concern = await concernPage(actor, concernId);
  if (!concern?.viewId || !concern.files.some((file) => file.id === fileId)) return null;
  return fileWith(actor.authorityId, concern.viewId, fileId);
}
