import { z } from "zod";
import { aYearBefore } from "~/platform/clock";
import { askedPeople, choices, longestAnswer, occasionKinds, ways } from "./feedback";

/** What the pages of the room may send. Parsing only. */
/** An occasion of the last year: `today` is the day in its authority. */
export const occasionForm = (today: string) =>
  z.object({
    kind: z.enum(occasionKinds, { error: "feedback:kind.empty" }),
    onDay: z.iso
      .date({ error: "feedback:onDay.shape" })
      .refine((day) => day >= aYearBefore(today), "feedback:onDay.old")
      .refine((day) => day <= today, "feedback:onDay.ahead"),
    team: z.string().trim().max(80, "feedback:team.long").optional(),
  });

export const requestForm = z.object({
  forWhom: z.enum(askedPeople, { error: "feedback:forWhom.empty" }),
  way: z.enum(ways, { error: "feedback:way.empty" }),
});

const choice = z.enum(choices).optional().catch(undefined);

export const answerForm = z.object({
  listened: choice,
  happened: choice,
  words: z
    .string()
    .refine((words) => words.length <= longestAnswer, "feedback:answer.tooLong")
    .optional(),
});
