import type { Tx } from "~/platform/db/db.server";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { keepForReader, waitsForAll } from "../inbox/wait.server";
import { writeOnlyAgain, writeOpened } from "./inside/left-readers-store.server";

type Who = { readonly authorityId: string; readonly personId: string };

/**
 * The worker whom authors named has left: what was for them alone is read by the people who help, so that nothing waits unseen.
 * Its author finds that on its page and may choose anew; a member who wants to hear of news is told that there is some.
 */
export async function openToHelpers(tx: Tx, who: Who): Promise<void> {
  const { authorityId } = who;
  const opened = await writeOpened(tx, who);
  await waitsForAll(tx, who);
  for (const { viewId, authorId } of opened) await tellMembers(tx, { authorityId, personIds: [authorId], subjectId: viewId });
}

/** They are back: what nobody else has read since then and whose author has not chosen anew is for them alone again. */
export async function onlyForThemAgain(tx: Tx, who: Who, since: Date | null): Promise<void> {
  for (const subjectId of await writeOnlyAgain(tx, who, since))
    await keepForReader(tx, { authorityId: who.authorityId, subjectKind: "view", subjectId }, who.personId);
}
