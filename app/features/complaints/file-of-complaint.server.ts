import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { fileOfView } from "../files/files-of-view.server";
import { complaintPage } from "./pages.server";

/** A file that came with a complaint, for those who may see it; null for everyone else. */
export async function fileOfComplaint(actor: StaffActor, authority: AuthorityFacts, id: string, fileId: string) {
  const page = await complaintPage(actor, authority, id);
  if (!page?.viewId || !page.view?.files.some((file) => file.id === fileId)) return null;
  return fileOfView(actor.authorityId, page.viewId, { id: fileId });
}
