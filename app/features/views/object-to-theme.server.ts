import { momentOf, now } from "~/platform/clock";
import { waitForReading } from "../inbox/wait.server";
import { changeWhileHelped } from "./change-while-helped.server";
import { writeObjection } from "./inside/view-store.server";
import { type Author, ownView } from "./own-view.server";

/** The author says "that's not what I meant" of a theme. The theme stays until a person looks; the view goes back to the inbox. */
export async function objectToTheme(
  actor: Author,
  view: { id: string; proven?: string },
  themeId: string,
): Promise<{ ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" }> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own?.themes.some((given) => given.themeId === themeId)) return { ok: false, why: "not-found" };
  if (own.objections.some((made) => made.themeId === themeId)) return { ok: true };
  const at = now();
  return changeWhileHelped(actor, "theme.objected", own.id, async (tx) => {
    await writeObjection(tx, actor.authorityId, own.id, themeId, momentOf(actor));
    await waitForReading(tx, {
      authorityId: actor.authorityId,
      subjectKind: "view",
      subjectId: own.id,
      waitingFor: "meaning",
      dueAt: at,
      language: own.language,
    });
  });
}
