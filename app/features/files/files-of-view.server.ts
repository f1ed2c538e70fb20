import type { FileKind, KeptFile } from "./file";
import { viewFile, viewFiles } from "./inside/view-file-store.server";

/** What was sent with a view. Whoever asks has asked `canSee` first. */
export async function filesOfView(authorityId: string, viewId: string): Promise<KeptFile[]> {
  return viewFiles(authorityId, viewId);
}

/** One file of a view with its bytes; null when it is not there. Whoever asks has asked `canSee` first. */
export async function fileOfView(authorityId: string, viewId: string, which: { kind: FileKind } | { id: string }) {
  return viewFile(authorityId, viewId, which);
}
