import { z } from "zod";
import { isBlank } from "~/platform/blank";
import { idOrNone, oneOrNone } from "./fields";
import type { Question } from "./question";

/** Whom a thank-you is for, one of the staff or in words, and whether they may read it. Left out, nobody is given it. */
export const thanksQuestion = {
  key: "thanks",
  kind: "thanks",
  field: "thanksTo",
  choicesFrom: "staff",
  form: z
    .object({
      thanksTo: idOrNone,
      thanksName: z
        .string()
        .max(80, "say:q.helper.tooLong")
        .optional()
        .transform((name) => (isBlank(name) ? undefined : name?.trim())),
      thanksMay: oneOrNone(["yes", "no"]),
    })
    .refine((answers) => answers.thanksMay === undefined || Boolean(answers.thanksTo || answers.thanksName), {
      error: "complaints:thanks.who.empty",
      path: ["thanksTo"],
    })
    .refine((answers) => answers.thanksMay !== undefined || !(answers.thanksTo || answers.thanksName), {
      error: "complaints:thanks.may.empty",
      path: ["thanksMay"],
    }),
  chosen: ({ thanksTo }) => [thanksTo ?? ""],
} as const satisfies Question;
