import type { AuthorityFacts } from "~/platform/authority.server";
import { copyOf, type ViewCopy } from "../views/copy.server";
import type { Author } from "../views/own-view.server";
import { type MyComplaint, myComplaint } from "./pages.server";

export type CopyWithComplaint = ViewCopy & { readonly complaint: MyComplaint | null };

/**
 * Everything that is kept of a view, for its author to take away, with the complaint that they made of it and each of its steps
 * as they read them. Null when the view is not theirs.
 */
export async function copyWithComplaint(actor: Author, authority: AuthorityFacts, viewId: string, proven: string): Promise<CopyWithComplaint | null> {
  const copy = await copyOf(actor, viewId, proven);
  return copy && { ...copy, complaint: await myComplaint(actor, authority, { id: viewId, proven }) };
}
