import type { Reader } from "~/platform/db/db.server";
import { isLateForReading } from "../inbox/named-reader.server";
import { factsOf } from "../views/own-view.server";
import type { ViewFacts } from "../views/policy";

/** What `canSee` needs of a view now. One for a named worker opens to the others who help when nobody read it in time. */
export async function factsNow(read: Reader, view: Parameters<typeof factsOf>[0]): Promise<ViewFacts> {
  const isNamed = view.readers.some((reader) => reader.rule === "only");
  return factsOf(view, isNamed && (await isLateForReading(read, { authorityId: view.authorityId, subjectKind: "view", subjectId: view.id })));
}
