import { inUseSince } from "./inside/unused-store.server";
import type { SubjectKind } from "./subject";

/** Which of these are in use: somebody wrote about them, decided on or answered them since a day, or they wait for somebody. */
export const usedSince = (authorityId: string, kind: SubjectKind, ids: readonly string[], day: string): Promise<Set<string>> =>
  inUseSince(authorityId, kind, ids, day);
