import { type Author, ownView } from "../views/own-view.server";
import { committed, complaintOfView } from "./inside/complaint-store.server";

/** The complaint that its author made of a view of theirs, with that view; null for everybody else and when there is none. */
export async function ownComplaint(actor: Author, view: { id: string; proven?: string }) {
  const own = await ownView(actor, view.id, view.proven);
  const complaint = own?.complainedOn ? await complaintOfView(await committed(), actor.authorityId, own.id) : null;
  return own && complaint ? { own, complaint } : null;
}
