import type { Reader } from "~/platform/db/db.server";
import { inUseByNow, inUseSince } from "./inside/unused-store.server";
import type { SubjectKind } from "./subject";

/** Which of these are in use: somebody wrote about them, decided on or answered them since a day, or they wait for somebody. */
export const usedSince = (authorityId: string, kind: SubjectKind, ids: readonly string[], day: string): Promise<Set<string>> =>
  inUseByNow(authorityId, kind, ids, day);

/** Whether one of them is in use, asked in the change that would delete it: somebody may have come back to it a moment before. */
export const usedAfterAll = async (tx: Reader, authorityId: string, kind: SubjectKind, ids: readonly string[], day: string): Promise<boolean> =>
  (await inUseSince(tx, authorityId, kind, ids, day)).size > 0;
