import { z } from "zod";
import { isBlank } from "~/platform/blank";

const needed = (key: string, most: number) =>
  z
    .string({ error: `offers:${key}.empty` })
    .refine((text) => !isBlank(text), `offers:${key}.empty`)
    .refine((text) => text.length <= most, "offers:tooLong");

export const suggestionForm = z.object({
  words: needed("words", 2000),
  why: z.string().max(2000, "offers:tooLong").optional(),
  once: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "offers:once"),
});

export const decisionForm = z
  .object({
    outcome: z.enum(["accepted", "acceptedWithChanges", "declined"], { error: "offers:outcome.choose" }),
    reason: z.string().max(1000, "offers:tooLong").optional(),
    finalWords: z.string().max(2000, "offers:tooLong").optional(),
    seen: z.string().max(100).optional(),
  })
  .refine((form) => form.outcome === "accepted" || Boolean(form.reason?.trim()), { error: "offers:reason.empty", path: ["reason"] })
  .refine((form) => form.outcome !== "acceptedWithChanges" || Boolean(form.finalWords?.trim()), {
    error: "offers:finalWords.empty",
    path: ["finalWords"],
  });

export const lineForm = z.object({
  section: needed("section", 120),
  text: needed("text", 2000),
  mustByLaw: z.literal("yes").optional().catch(undefined),
  howToGet: z.string().max(1000, "offers:tooLong").optional(),
});

export const offerForm = z.object({ title: needed("title", 120), forWhom: z.string().max(200, "offers:tooLong").optional() });
