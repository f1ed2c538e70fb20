import { z } from "zod";
import { isDay } from "~/platform/local-time";

/** What staff may send to start a campaign and to open a vote, and what a member may send as their vote. */
const words = (empty: string, most: number, long: string) => z.string({ error: empty }).trim().min(1, empty).max(most, long);

export const campaignForm = z.object({
  title: words("campaigns:title.empty", 120, "campaigns:title.long"),
  why: z.string().trim().max(1000, "campaigns:why.long").optional(),
  group: words("campaigns:group.empty", 80, "campaigns:group.empty"),
  ask: z.string().optional(),
});

export const mostOptions = 12;

export const ballotForm = z.object({
  question: words("campaigns:question.empty", 200, "campaigns:question.long"),
  options: z
    .string({ error: "campaigns:options.few" })
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length >= 2, "campaigns:options.few")
    .refine((lines) => lines.length <= mostOptions, "campaigns:options.many")
    .refine((lines) => lines.every((line) => line.length <= 200), "campaigns:options.long")
    .refine((lines) => new Set(lines.map((line) => line.toLowerCase())).size === lines.length, "campaigns:options.twice"),
  closesOn: z.string({ error: "campaigns:closesOn.empty" }).refine(isDay, "campaigns:closesOn.empty"),
});

export const voteForm = z.object({
  option: z.string({ error: "campaigns:vote.choose" }).min(1, "campaigns:vote.choose").max(40, "campaigns:vote.choose"),
});
