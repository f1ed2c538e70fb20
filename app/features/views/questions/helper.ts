import { z } from "zod";
import { isBlank } from "~/platform/blank";
import { helperKinds } from "../view-words";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Who types or interprets. While somebody does, a banner says so on every page, and it is named on what is sent. */
export const helperQuestion = {
  key: "helper",
  kind: "helper",
  field: "helpedAs",
  choices: helperKinds,
  form: z
    .object({
      helpedAs: oneOrNone(helperKinds),
      helpedBy: z
        .string()
        .max(80, "say:q.helper.tooLong")
        .optional()
        .transform((name) => (isBlank(name) ? undefined : name?.trim())),
    })
    // why: a name without what the person is still says that somebody helped.
    .transform((answers) => ({
      ...answers,
      helpedAs: answers.helpedAs ?? (answers.helpedBy ? ("other" as const) : undefined),
    })),
  chosen: ({ helpedAs }) => [helpedAs ?? ""],
} as const satisfies Question;
