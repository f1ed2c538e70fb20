import { z } from "zod";
import { type AnsweredKind, isAnsweredKind } from "./joined";

/** What the outside may send about Asks. Parsing only; the words that young people used are not trimmed. */
const oneOrMany = z.union([z.array(z.string()), z.string().transform((one) => (one === "" ? [] : [one]))]).optional();
export const words = (empty: string, most: number, long: string) =>
  z
    .string({ error: empty })
    .refine((text) => text.trim() !== "", empty)
    .refine((text) => text.length <= most, long);

/** A theme of which every view is meant. */
const wholeTheme = z.string().max(40).optional();

export const askForm = z
  .object({
    asked: words("asks:asked.empty", 600, "asks:asked.long"),
    from: z.enum(["views", "words", "group"], { error: "asks:from.empty" }),
    /** The flag or suggestion that it starts from, such as jargonFlag:ID. */
    words: z
      .string()
      .max(60)
      .transform((text) => wordsFrom(text) ?? undefined)
      .optional(),
    views: oneOrMany,
    wholeTheme,
    groups: oneOrMany,
    verb: z.string().trim().max(80, "asks:verb.long").optional(),
  })
  .superRefine((form, context) => {
    if (form.from === "views" && !form.views?.length && !form.wholeTheme) context.addIssue({ code: "custom", path: ["views"], message: "asks:views.empty" });
    if (form.from === "group" && !form.groups?.length) context.addIssue({ code: "custom", path: ["groups"], message: "asks:groups.empty" });
  })
  .transform((form) => ({ ...form, views: form.views ?? [], groups: form.groups ?? [] }));

/** "jargonFlag:ID" or "suggestion:ID"; null for anything else. */
export function wordsFrom(text: string | null): { kind: AnsweredKind; id: string } | null {
  const [kind, id] = (text ?? "").split(":");
  return id && isAnsweredKind(kind) ? { kind, id } : null;
}

export const viewsForm = z
  .object({ views: oneOrMany, wholeTheme })
  .transform((form) => ({ ...form, views: form.views ?? [] }))
  .refine((form) => form.views.length > 0 || form.wholeTheme, { path: ["views"], message: "asks:views.empty" });

/** Which Ask words are joined into; of a meeting what the group said, kept as it was typed. */
export const joinForm = z.object({
  askId: z.string({ error: "asks:join.empty" }).min(1, "asks:join.empty").max(40),
  words: z.string().max(600, "asks:asked.long").optional(),
});

export const differenceForm = z.object({
  words: words("asks:difference.empty", 1000, "asks:difference.long"),
  evidence: words("asks:evidence.empty", 1000, "asks:evidence.long"),
});

export const verdictForm = z.object({ answerId: z.string().max(40), verdict: z.enum(["answersIt", "notReally"]) });

export const confirmForm = z.object({ difference: z.string().min(1).max(40) });
