import { z } from "zod";
import { longestWords } from "../view";
import type { Question } from "./question";

/**
 * In their own words, kept exactly as typed. They may stay empty: cards, a feeling or "please talk to me" say something too.
 * A NUL sign is the one thing that a database cannot hold.
 */
export const wordsQuestion = {
  key: "words",
  kind: "words",
  field: "words",
  form: z.object({
    words: z
      .string({ error: "say:words.empty" })
      .refine((words) => words.length <= longestWords, "say:words.tooLong")
      .refine((words) => !words.includes("\u0000"), "say:words.notKept"),
  }),
  chosen: ({ words }) => (words ? [words] : []),
} as const satisfies Question;
