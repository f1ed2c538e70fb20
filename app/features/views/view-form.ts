import { z } from "zod";
import { longestWords } from "./view";
import { feelings, sharings } from "./view-words";

/** What each page of "say something" may send. Parsing only; the words are kept exactly as typed. */
export const wordsForm = z.object({
  words: z
    .string({ error: "views:words.empty" })
    .refine((words) => words.trim() !== "", "views:words.empty")
    .refine((words) => words.length <= longestWords, "views:words.tooLong"),
  feeling: z.enum(feelings).optional().catch(undefined),
  helpedBy: z.string().max(80, "views:helped.tooLong").optional(),
  topic: z.string().max(40).optional().catch(undefined),
});

export const sharingForm = z
  .object({
    sharing: z.enum(sharings, { error: "views:sharing.choose" }),
    pickedName: z.string().max(40, "views:pickedName.tooLong").optional(),
    asMe: z.literal("yes").optional().catch(undefined),
  })
  .refine((form) => form.sharing !== "wordsWithName" || Boolean(form.pickedName?.trim()), {
    error: "views:pickedName.empty",
    path: ["pickedName"],
  });

export const receiptForm = z.object({ receipt: z.string({ error: "views:receipt.empty" }).max(2000, "views:receipt.tooLong") });

export const replyForm = z.object({
  words: z
    .string({ error: "views:reply.empty" })
    .refine((words) => words.trim() !== "", "views:reply.empty")
    .refine((words) => words.length <= longestWords, "views:words.tooLong"),
  once: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "views:reply.empty"),
});
