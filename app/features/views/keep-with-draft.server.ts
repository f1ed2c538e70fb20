import type { FileKind, OwnFile } from "../files/file";
import { filesKept, keepFile } from "../files/visit-files.server";
import type { Draft } from "./view";
import { readVisit, saveDraft } from "./visit.server";
import { heldIn } from "./visit-cookie";

/** Keeps a file with what this phone is writing; starts that where there is nothing yet. Returns the cookie's value. */
export async function keepWithDraft(authorityId: string, held: string | null, kind: FileKind, file: OwnFile, answers: Draft): Promise<string> {
  const cookie = await saveDraft(authorityId, await readVisit(authorityId, held), answers);
  if (!(await keepFile(authorityId, heldIn(cookie).token, kind, file))) throw new Error("The visit ended while a file was being kept.");
  return cookie;
}

/** What this phone has written and made, for the pages that go on with it. */
export async function draftWithFiles(authorityId: string, held: string | null) {
  const visit = await readVisit(authorityId, held);
  if (visit.stage !== "writing") return { draft: {} as Draft, files: [] };
  return { draft: visit.draft, files: await filesKept(authorityId, visit.token) };
}
