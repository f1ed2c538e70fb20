import type { Reader } from "~/platform/db/db.server";
import { isLateForReading } from "../inbox/named-reader.server";
import { committed } from "./inside/view-store.server";
import { factsOf } from "./own-view.server";
import type { ViewFacts } from "./policy";

/**
 * What `canSee` needs of a view now, within a change or (null) as it is committed. One for a named worker opens to the others
 * who help when nobody read it in time.
 */
export async function factsNow(read: Reader | null, view: Parameters<typeof factsOf>[0]): Promise<ViewFacts> {
  const isNamed = view.readers.some((reader) => reader.rule === "only");
  if (!isNamed) return factsOf(view);
  return factsOf(view, await isLateForReading(read ?? (await committed()), { authorityId: view.authorityId, subjectKind: "view", subjectId: view.id }));
}
