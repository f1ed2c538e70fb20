import type { StaffActor } from "~/platform/actor";
import { sayOpened } from "../views/say-opened.server";
import { readingPage } from "./pages.server";

/**
 * A view on a page with all that was sent, words and files: that this person has opened it in full is on record from then on (R52), and
 * they may end what it waits for. Null when it is not theirs to read.
 */
export async function openedPage(actor: StaffActor, viewId: string) {
  const page = await readingPage(actor, viewId);
  if (!page) return null;
  await sayOpened(actor, viewId);
  return page;
}
