import { z } from "zod";
import { longestWords } from "../views/view";
import { noted, outcomes } from "./complaint";

/** What the pages of the room may send. Parsing only; young people's words stay as typed. */
const kept = z
  .string()
  .refine((words) => words.length <= longestWords, "say:words.tooLong")
  .refine((words) => !words.includes("\u0000"), "say:words.notKept");
const ids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()).filter((id) => /^[a-z2-7]{26}$/.test(id)));
const wanted = z.enum(["no", "yes"]).optional().catch(undefined);

export const wordsForm = z.object({ words: kept.refine((words) => words.trim() !== "", "complaints:words.empty") });
export const whoForm = z.object({ about: ids, aboutWords: kept.optional() });
export const wantForm = z.object({ putRight: kept.optional() });
export const advocateForm = z.object({ wantsAdvocate: wanted.transform((answer) => answer === "yes") });
/** A view becomes a complaint: everything beside its words may be left out. */
export const makeForm = z.object({ ...whoForm.shape, ...wantForm.shape, ...advocateForm.shape });

/** What staff tell the young person: said in full, without what nobody can read. */
const told = (empty: string) => z.string({ error: empty }).trim().min(1, empty).max(4000, "complaints:form.long");

export const handOverForm = z.object({
  note: told("complaints:form.toWhom").max(200, "complaints:form.long"),
  reference: told("complaints:form.reference").max(80, "complaints:form.long"),
});
export const moveForm = z.object({ dueOn: z.iso.date({ error: "complaints:form.day" }), note: told("complaints:form.why") });
export const answerForm = z.object({ outcome: z.enum(outcomes, { error: "complaints:form.outcome" }), note: told("complaints:form.answer") });
export const stepForm = z.object({ kind: z.enum(noted, { error: "complaints:form.kind" }), note: told("complaints:form.note") });
export const furtherForm = z.object({ from: z.coerce.number().int().min(1).max(2) });
export const passOnForm = z.object({ person: z.string({ error: "complaints:thanks.choose" }).regex(/^[a-z2-7]{26}$/, "complaints:thanks.choose") });
export const thanksForm = z
  .object({ person: z.string().optional(), forName: kept.optional(), mayPassOn: wanted })
  .refine((form) => Boolean(form.person || form.forName?.trim()), { error: "complaints:thanks.who.empty", path: ["person"] })
  .refine((form) => form.mayPassOn !== undefined, { error: "complaints:thanks.may.empty", path: ["mayPassOn"] });
