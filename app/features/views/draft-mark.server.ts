import { createHmac } from "node:crypto";
import { readForm } from "~/platform/form.server";
import { keyFor } from "~/platform/seal.server";
import { filesKept } from "../files/visit-files.server";
import type { Draft } from "./view";
import { shownForm } from "./view-form";

/**
 * What the check page carries of the draft that it shows, so that nothing else is sent from it: the same for the same answers and
 * files in whatever language the page is, and telling nothing of them. It is made with the phone's own token, which no page holds.
 */
export async function draftMark(authorityId: string, { token, draft }: { token: string; draft: Draft }): Promise<string> {
  const { language, ...shownAnswers } = draft;
  const files = await filesKept(authorityId, token);
  const answers = Object.entries(shownAnswers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shown = JSON.stringify([answers, files.map(({ id }) => id).toSorted()]);
  return createHmac("sha256", keyFor(token, "draft-mark")).update(shown).digest().subarray(0, 16).toString("base64url");
}

/** Whether a form sends what its page showed. One without a mark showed nothing that we know of. */
export async function isAsShown(request: Request, mark: string): Promise<boolean> {
  const form = await readForm(request, shownForm);
  return form.ok && form.value.shown === mark;
}
