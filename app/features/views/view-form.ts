import { z } from "zod";
import { isBlank } from "~/platform/blank";
import { forQuestion } from "./questions/for";
import { notQuestion } from "./questions/not";
import { longestWords } from "./view";
import { sharings } from "./view-words";

/** What the pages for coming back may send; those of "say something" are beside their questions. Parsing only. */
export const sharingForm = z
  .object({
    sharing: z.enum([...sharings, "justGroup"], { error: "views:sharing.choose" }),
    pickedName: z.string().max(40, "views:pickedName.tooLong").optional(),
  })
  .refine((form) => form.sharing !== "wordsWithName" || !isBlank(form.pickedName), {
    error: "views:pickedName.empty",
    path: ["pickedName"],
  });

/** Who alone reads it, and who never does. */
export const readersForm = forQuestion.form.and(notQuestion.form);

export const receiptForm = z.object({
  receipt: z.string({ error: "views:receipt.empty" }).max(2000, "views:receipt.tooLong"),
});

/** Beside words about a view that is no longer open on this phone: how it opens again. */
export const receiptAgain = { receipt: z.string().max(2000, "views:receipt.tooLong").optional() };

/** The mark of the draft that a check page showed. */
export const shownForm = z.object({ shown: z.string().max(60).optional() });

export const replyForm = z.object({
  ...receiptAgain,
  words: z
    .string({ error: "views:reply.empty" })
    .refine((words) => !isBlank(words), "views:reply.empty")
    .refine((words) => words.length <= longestWords, "say:words.tooLong"),
  once: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "views:reply.empty"),
});
