import { z } from "zod";
import { isDay } from "~/platform/local-time";

const words = (empty: string) => z.string({ error: empty }).trim().min(1, empty).max(2000, "reportlife:making.answer.long");
const day = (empty: string) => z.string({ error: empty }).refine(isDay, empty);
const hash = z.string().regex(/^[0-9a-f]{64}$/, "reportlife:why.changed");

/** What staff send while a report is made. */
export const openForm = z.object({ answerBy: day("reportlife:making.open.empty") });
export const editorForm = z.object({ chosen: z.enum(["yes", "no"]) });
export const answerForm = z.object({ words: words("reportlife:making.answer.empty") });
export const voteForm = z.object({
  group: z.string({ error: "reportlife:making.sign.noGroup" }).min(1, "reportlife:making.sign.noGroup"),
  closesOn: day("reportlife:making.sign.noDay"),
});
export const signatureForm = z.object({ ballot: z.string().max(40).optional(), meeting: z.string().max(40).optional(), saw: hash });
export const sawForm = z.object({ saw: hash });
export const findingForm = z
  .object({
    outcome: z.enum(["fine", "cut", "notThis"], { error: "reportchecks:quote.choose" }),
    note: z.string().trim().max(1000, "reportchecks:quote.long").optional(),
    saw: hash,
  })
  .refine((form) => form.outcome === "fine" || Boolean(form.note), { error: "reportchecks:quote.why", path: ["note"] });
const number = (least: number, most: number, wrong: string) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^\d{1,5}$/, wrong)
    .transform(Number)
    .refine((count) => count >= least && count <= most, wrong);
export const attemptForm = z.object({
  onDay: day("reportchecks:attempt.noDay"),
  people: number(2, 50, "reportchecks:attempt.twoPeople"),
  minutes: number(1, 10_000, "reportchecks:attempt.noMinutes"),
  named: number(0, 1000, "reportchecks:attempt.noNumber"),
  saw: hash,
});
export const correctionForm = z.object({ words: words("reportlife:making.correct.empty") });
export const registersForm = z.object({
  printed: z.enum(["asTheyAre", "leftOut"], { error: "reportlife:making.registers.empty" }),
  because: words("reportlife:making.registers.empty"),
});
