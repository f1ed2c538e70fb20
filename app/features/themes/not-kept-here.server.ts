import { redirect } from "@remix-run/node";
import { paths } from "~/paths";
import type { StaffActor } from "~/platform/actor";
import { notFound } from "~/platform/door.server";
import { themeWithHistory } from "./inside/board-store.server";
import { canKeep } from "./policy";

/** The answer to somebody who keeps themes and wants to change one that is not there to be changed: one that was merged says into which. */
export async function notKeptHere(actor: StaffActor, id: string): Promise<Response> {
  const found = canKeep(actor) ? await themeWithHistory(actor.authorityId, id) : null;
  return found?.theme.mergedIntoId ? redirect(paths.staff.done(paths.staff.theme(id), "merged-before"), 303) : notFound();
}
