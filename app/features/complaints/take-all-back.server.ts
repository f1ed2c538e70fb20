import type { AuthorityFacts } from "~/platform/authority.server";
import type { Author } from "../views/own-view.server";
import { withdrawView } from "../views/withdraw-view.server";
import { type Withdrawn, withdrawComplaint } from "./withdraw-complaint.server";

/**
 * The young person takes back their complaint and the view that it was made of: nothing more is done, and the words of the view
 * are gone. What they wrote in the complaint stays in its record, which is kept as the law says; the page says so before.
 */
export async function takeAllBack(actor: Author, authority: AuthorityFacts, view: { id: string; proven?: string }): Promise<Withdrawn> {
  // why first: should the second half fail, the words are still there and the page offers to take them back.
  const stopped = await withdrawComplaint(actor, authority, view);
  return stopped.ok ? withdrawView(actor, view) : stopped;
}
