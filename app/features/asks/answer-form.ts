import { z } from "zod";
import type { Translation } from "./answer";

/** An answer, its translations by hand (`in-ar`, `in-ar-by`, `in-ar-kind`), and what the writer was shown the check of. */
const text = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]);

export const answerForm = z
  .object({
    words: z
      .string({ error: "asks:answer.empty" })
      .refine((words) => words.trim() !== "", "asks:answer.empty")
      .refine((words) => words.length <= 4000, "asks:answer.long"),
    checked: z.string().max(100).optional(),
  })
  .catchall(text)
  .superRefine((form, context) => {
    for (const { language, words, byName } of translationsIn(form)) {
      if (words.length > 4000) context.addIssue({ code: "custom", path: [`in-${language}`], message: "asks:answer.long" });
      if (!byName) context.addIssue({ code: "custom", path: [`in-${language}-by`], message: "asks:translation.byEmpty" });
    }
  })
  .transform((form) => ({ words: form.words, checked: form.checked ?? null, translations: translationsIn(form) }));

export const translationForm = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/, "asks:translation.languageEmpty"),
  words: z
    .string({ error: "asks:translation.empty" })
    .refine((words) => words.trim() !== "", "asks:translation.empty")
    .refine((words) => words.length <= 4000, "asks:answer.long"),
  byName: z.string({ error: "asks:translation.byEmpty" }).trim().min(1, "asks:translation.byEmpty").max(80, "asks:owner.long"),
  byKind: z.enum(["interpreter", "worker"], { error: "asks:translation.kindEmpty" }),
});

function translationsIn(form: Record<string, unknown>): Translation[] {
  return Object.keys(form).flatMap((key) => {
    const language = /^in-([a-z]{2,3})$/.exec(key)?.[1];
    const words = form[key];
    if (!language || typeof words !== "string" || words.trim() === "") return [];
    const byName = String(form[`${key}-by`] ?? "").trim();
    return [{ language, words, byName, byKind: form[`${key}-kind`] === "interpreter" ? ("interpreter" as const) : ("worker" as const) }];
  });
}
