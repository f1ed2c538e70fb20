import type { StaffActor } from "~/platform/actor";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { asksToName } from "./inside/waiting-store.server";
import { mayShowAsked } from "./phrase";

/**
 * What these Asks ask, as this reader may read it now: null as soon as whoever said it took it back or shares less. For
 * every page that names an Ask beside something else.
 */
export async function asksShownTo(actor: StaffActor, ids: readonly string[]) {
  const asks = await asksToName(actor.authorityId, ids);
  return asks.map((ask) => {
    const quotable = [...ask.views.filter((view) => canSee(actor, factsOf(view), "quote").may), ...ask.joinedWords];
    const saidByGroup = ask.quotes.some((quote) => quote.speaker === "youngPerson" && quote.words === ask.asked);
    return { id: ask.id, asked: mayShowAsked({ asked: ask.asked, sourceId: ask.sourceId, saidByGroup, quotable }) ? ask.asked : null, language: ask.language };
  });
}

export type AskShown = Awaited<ReturnType<typeof asksShownTo>>[number];
