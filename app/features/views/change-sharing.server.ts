import { change } from "~/platform/change.server";
import { dayStart, momentOf, now } from "~/platform/clock";
import { type Erasable, noteErased } from "~/platform/erased-list.server";
import { newId } from "~/platform/id";
import { markStaleOf } from "../themes/mark-stale.server";
import { changeUnlessTakenBack } from "./change-unless-taken-back.server";
import { everyChoice, sharingOf, writeSharing } from "./inside/view-store.server";
import { type Author, ownView } from "./own-view.server";
import type { Sharing } from "./view";
import { sharings } from "./view-words";

type Chosen = Sharing | "justGroup";

/** What was said for a group was allowed for that group alone: it can be shared less and again with it, never further. */
export function levelsFor(view: { groupId: string | null }): readonly Chosen[] {
  return view.groupId === null ? sharings : ["helpersOnly", "countedOnly", "justGroup"];
}

/** How a view is shared now, as its author chose it. */
export const chosenLevel = (view: { sharing: Sharing; onlyGroup: boolean }): Chosen => (view.onlyGroup ? "justGroup" : view.sharing);

/** Its author chooses anew who may see it. Takes effect at once, everywhere; a report already printed stays as it is. */
export async function changeSharing(
  actor: Author,
  view: { id: string; proven?: string },
  to: { sharing: Chosen; pickedName?: string },
): Promise<{ ok: true } | { ok: false; why: "not-found" | "taken-back" | "not-a-choice" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  if (!levelsFor(own).includes(to.sharing)) return { ok: false, why: "not-a-choice" };
  const pickedName = to.sharing === "wordsWithName" ? (to.pickedName ?? null) : null;
  if (chosenLevel(own) === to.sharing && own.pickedName === pickedName) return { ok: true };
  const onlyGroup = to.sharing === "justGroup";
  const id = newId();
  const changed = await changeUnlessTakenBack(actor, "view.sharing-changed", own.id, async (tx) => {
    await markStaleOf(tx, actor.authorityId, [own.id]);
    await writeSharing(tx, {
      authorityId: actor.authorityId,
      id,
      viewId: own.id,
      from: own.sharing,
      to: to.sharing === "justGroup" ? "wordsNoName" : to.sharing,
      onlyGroup,
      pickedName,
      at: momentOf(actor),
    });
  });
  if (changed.ok) await noteErased("choice", { authorityId: actor.authorityId, id: `${own.id}/${id}` });
  return changed;
}

/**
 * A backup from before somebody chose anew does not know what they chose: until they choose once more nobody but the people who help
 * reads it, whatever it was before.
 */
export const choicesMade: Erasable = {
  kind: "choice",
  async everyErased(authorityId) {
    return (await everyChoice(authorityId)).map(({ viewId, id }) => `${viewId}/${id}`);
  },
  async eraseAgain({ authorityId, id: both }) {
    const [viewId = "", id = ""] = both.split("/");
    const from = await sharingOf(authorityId, viewId);
    if (from === null) return false;
    await change({ kind: "system", authorityId }, "view.sharing-changed", viewId, async (tx) => {
      await markStaleOf(tx, authorityId, [viewId]);
      await writeSharing(tx, { authorityId, id, viewId, from, to: "helpersOnly", onlyGroup: false, pickedName: null, at: dayStart(now()) });
    });
    return true;
  },
};
