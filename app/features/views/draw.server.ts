import type { Drawing } from "../files/drawing";
import { paintDrawing } from "../files/paint-drawing.server";
import { keepWithDraft } from "./keep-with-draft.server";
import { readVisit, saveDraft } from "./visit.server";

/** Keeps how far a drawing is, sealed like the words. Returns the token for the cookie; null when there is too much on it. */
export async function saveDrawing(authorityId: string, held: string | null, draw: (before: Drawing | undefined) => Drawing | null, language: string) {
  const visit = await readVisit(authorityId, held);
  const drawing = draw(visit.stage === "writing" ? visit.draft.drawing : undefined);
  return drawing ? saveDraft(authorityId, visit, { drawing, language }) : null;
}

/** Makes the picture that will be sent, and keeps it with what this phone is writing. */
export async function finishDrawing(authorityId: string, held: string | null, draw: (before: Drawing | undefined) => Drawing | null, language: string) {
  const visit = await readVisit(authorityId, held);
  const drawing = draw(visit.stage === "writing" ? visit.draft.drawing : undefined);
  if (!drawing) return { ok: false as const, why: "drawingFull" as const };
  const painted = await paintDrawing(drawing);
  if (!painted.ok) return { ok: false as const, why: "drawingEmpty" as const };
  return { ok: true as const, token: await keepWithDraft(authorityId, held, "drawing", painted, { drawing, language }) };
}
