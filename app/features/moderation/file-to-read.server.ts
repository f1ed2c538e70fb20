import type { StaffActor } from "~/platform/actor";
import { fileOfView } from "../files/files-of-view.server";
import { factsNow } from "../views/facts-now.server";
import { committed, viewToRead } from "./inside/moderation-store.server";
import { canRead } from "./policy";

/** A file of a view, for those who may read the view in full; null for everyone else. */
export async function fileToRead(actor: StaffActor, viewId: string, fileId: string) {
  const view = await viewToRead(actor.authorityId, viewId);
  if (!view || !canRead(actor, await factsNow(await committed(), view)).may) return null;
  return fileOfView(actor.authorityId, viewId, { id: fileId });
}
