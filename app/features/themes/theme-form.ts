import { z } from "zod";
import { longestName } from "./theme";

/** An existing theme, or a new one's name in the young person's words. */
export const giveThemeForm = z
  .object({
    themeId: z.string().max(40).optional(),
    name: z.string().max(longestName, "themes:give.tooLong").optional(),
  })
  .refine((form) => Boolean(form.themeId) || Boolean(form.name?.trim()), {
    error: "themes:give.empty",
    path: ["name"],
  });

const day = /^\d{4}-\d{2}-\d{2}$/;

export const routeThemeForm = z.object({
  ownerName: z
    .string({ error: "themes:route.ownerEmpty" })
    .refine((name) => name.trim() !== "", "themes:route.ownerEmpty")
    .refine((name) => name.length <= 120, "themes:route.ownerTooLong"),
  answerBy: z.string({ error: "themes:route.dayEmpty" }).refine((on) => day.test(on) && !Number.isNaN(Date.parse(on)), "themes:route.dayEmpty"),
});
