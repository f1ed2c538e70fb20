import type { FileKind } from "../files/file";
import { fileOfView } from "../files/files-of-view.server";
import { type Author, ownView } from "./own-view.server";

/** A file that its author sent, for its author alone; null for everyone else and when the view was taken back. */
export async function fileForAuthor(actor: Author, view: { id: string; proven?: string }, kind: FileKind) {
  const own = await ownView(actor, view.id, view.proven);
  if (!own || own.withdrawal) return null;
  return fileOfView(actor.authorityId, own.id, { kind });
}
