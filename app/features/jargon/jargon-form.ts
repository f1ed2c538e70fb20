import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { feelings } from "./feelings";

const short = (key: string) => z.string().max(200, key).optional();
const once = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "jargon:once");

/** How a word feels, and, if one likes, what to say instead, why, and where it was heard. Kept exactly as typed. */
export const flagForm = z.object({
  feeling: z.enum(feelings, { error: "jargon:feeling.choose" }),
  instead: short("jargon:tooLong"),
  why: z.string().max(2000, "jargon:tooLong").optional(),
  heardWhere: short("jargon:tooLong"),
  once,
});

/** The word first, as on the page: what is to be put right is told in that order. */
export const newTermForm = z.object({
  term: z
    .string({ error: "jargon:term.empty" })
    .max(80, "jargon:term.tooLong")
    .refine((term) => /\p{L}/u.test(term), "jargon:term.empty"),
  ...flagForm.shape,
});

/** A promise about a word, looked at again from today on: the day in its authority. */
export const commitmentForm = (today: string) =>
  z
    .object({
      kind: z.enum(["stopped", "explainEveryTime", "allowedBecause", "eachChooses"], { error: "jargon:kind.choose" }),
      because: short("jargon:tooLong"),
      byName: z.string({ error: "jargon:byName.empty" }).trim().min(1, "jargon:byName.empty").max(120, "jargon:tooLong"),
      reviewOn: z
        .string()
        .refine((day) => day === "" || isDay(day), "jargon:reviewOn.wrong")
        .refine((day) => !isDay(day) || day >= today, "jargon:reviewOn.past")
        .optional(),
    })
    .refine((form) => form.kind !== "allowedBecause" || Boolean(form.because?.trim()), { error: "jargon:because.empty", path: ["because"] });

export const textForm = z.object({
  text: z
    .string({ error: "jargon:text.empty" })
    .refine((text) => text.trim() !== "", "jargon:text.empty")
    .refine((text) => text.length <= 500_000, "jargon:text.tooLong"),
});
