import type { StaffActor } from "~/platform/actor";
import { fileOfView } from "../files/files-of-view.server";
import { readView } from "./read-view.server";

/** A file of a view, for those who may read the view in full, which is on record from then on; null for everyone else. */
export async function fileToRead(actor: StaffActor, viewId: string, fileId: string) {
  const reading = await readView(actor, viewId);
  if (!reading.ok) return null;
  return fileOfView(actor.authorityId, viewId, { id: fileId });
}
