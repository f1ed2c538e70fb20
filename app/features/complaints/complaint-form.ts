import { z } from "zod";
import { isBlank } from "~/platform/blank";
import { longestWords } from "../views/view";
import { receiptAgain } from "../views/view-form";

/** What young people's pages of the room may send. Parsing only; their words stay as typed. */
const kept = z
  .string()
  .refine((words) => words.length <= longestWords, "say:words.tooLong")
  .refine((words) => !words.includes("\u0000"), "say:words.notKept");
const ids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()).filter((id) => /^[a-z2-7]{26}$/.test(id)));
const wanted = z.enum(["no", "yes"]).optional().catch(undefined);

export const moreForm = z.object({ ...receiptAgain, words: kept.refine((words) => !isBlank(words), "complaints:words.empty") });
/** It may be empty where something else was made: whether it may is asked by the page. */
export const wordsForm = z.object({ words: kept });
export const whoForm = z.object({ about: ids, aboutWords: kept.optional() });
export const wantForm = z.object({ putRight: kept.optional() });
export const advocateForm = z.object({ wantsAdvocate: wanted.transform((answer) => answer === "yes") });
/** A view becomes a complaint: everything beside its words may be left out. */
export const makeForm = z.object({ ...receiptAgain, ...whoForm.shape, ...wantForm.shape, ...advocateForm.shape });

export const furtherForm = z.object({ from: z.coerce.number().int().min(1).max(2) });
export const thanksForm = z
  .object({ person: z.string().optional(), forName: kept.optional(), mayPassOn: wanted })
  .refine((form) => Boolean(form.person) || !isBlank(form.forName), { error: "complaints:thanks.who.empty", path: ["person"] })
  .refine((form) => form.mayPassOn !== undefined, { error: "complaints:thanks.may.empty", path: ["mayPassOn"] });
