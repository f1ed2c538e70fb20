import { z } from "zod";
import { needsReason, outcomes } from "../inbox/decision";
import { longestWords } from "../views/view";
import { coverReasons } from "./cover";

const onPage = z.enum(["sheet", "cover"]).optional().catch(undefined);

/** A part of the words to cover and why. `start` is where it was selected; it counts with `only`, else every place is covered. */
export const coverForm = z.object({
  part: z
    .string({ error: "moderation:cover.empty" })
    .refine((part) => part.trim() !== "", "moderation:cover.empty")
    .refine((part) => part.length <= longestWords, "moderation:cover.empty"),
  start: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  only: z.literal("yes").optional().catch(undefined),
  reason: z.enum(coverReasons, { error: "moderation:cover.reasonEmpty" }),
  /** The page that a suggestion was taken on. */
  on: onPage,
});

/** The places of a suggestion, such as "12-16 40-44". */
export const partForm = z.object({
  places: z
    .string()
    .regex(/^\d{1,6}-\d{1,6}( \d{1,6}-\d{1,6}){0,199}$/)
    .transform((text) =>
      text.split(" ").map((place) => {
        const [start = 0, end = 0] = place.split("-").map(Number);
        return { start, end };
      }),
    ),
  on: onPage,
});

const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((values) => new Set([values ?? []].flat()));

/** A decision, and the latest one its maker saw. Everything but "allowed" says why. */
export const decisionForm = z
  .object({
    outcome: z.enum(outcomes, { error: "moderation:decide.outcomeEmpty" }),
    allow: ticked,
    reason: z.string().max(2000, "moderation:decide.reasonTooLong").optional(),
    saw: z.string().max(40).optional(),
    covers: z.string().max(100_000).optional(),
    pointed: z.literal("leave").optional().catch(undefined),
    go: z.literal("next").optional().catch(undefined),
  })
  .refine((form) => !needsReason(form.outcome) || Boolean(form.reason?.trim()), {
    error: "moderation:decide.reasonEmpty",
    path: ["reason"],
  })
  .transform((form) => ({
    outcome: form.outcome,
    mayBeCounted: form.outcome === "allowed" && form.allow.has("counted"),
    mayBeQuoted: form.outcome === "allowed" && form.allow.has("quoted"),
    reason: form.reason?.trim() ? form.reason : null,
    sawDecisionId: form.saw || null,
    sawCovers: form.covers ?? "",
    leavesPointed: form.pointed === "leave",
    goesOn: form.go === "next",
  }));

/** Words to the young person; `once` makes a double tap one reply. */
export const replyForm = z.object({
  words: z
    .string({ error: "moderation:reply.empty" })
    .refine((words) => words.trim() !== "", "moderation:reply.empty")
    .refine((words) => words.length <= longestWords, "moderation:reply.tooLong"),
  once: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "moderation:reply.empty"),
});

/** A second person's yes or no to one decision. */
export const secondForm = z.object({ decision: z.string().max(40), agrees: z.enum(["yes", "no"]) });

/** The decision that its maker takes back. */
export const undoForm = z.object({ decision: z.string().max(40) });

/** Choices of the inbox under a name of the worker's own. */
export const savedFilterForm = z.object({
  name: z.string().trim().min(1, "moderation:saved.nameless").max(60, "moderation:saved.long"),
  query: z.string().max(500),
  replace: z
    .literal("yes")
    .optional()
    .transform((asked) => asked === "yes"),
});
