import { z } from "zod";
import { noted, outcomes } from "./complaint";

/** What staff tell the young person: said in full, without what nobody can read. */
const told = (empty: string) => z.string({ error: empty }).trim().min(1, empty).max(4000, "complaints:form.long");

export const handOverForm = z.object({
  note: told("complaints:form.toWhom").max(200, "complaints:form.long"),
  reference: told("complaints:form.reference").max(80, "complaints:form.long"),
});
export const moveForm = z.object({ dueOn: z.iso.date({ error: "complaints:form.day" }), note: told("complaints:form.why") });
export const answerForm = z.object({ outcome: z.enum(outcomes, { error: "complaints:form.outcome" }), note: told("complaints:form.answer") });
export const stepForm = z.object({ kind: z.enum(noted, { error: "complaints:form.kind" }), note: told("complaints:form.note") });
export const passOnForm = z.object({ person: z.string({ error: "complaints:thanks.choose" }).regex(/^[a-z2-7]{26}$/, "complaints:thanks.choose") });
