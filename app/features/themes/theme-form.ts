import { z } from "zod";
import { isDay, notToPromise } from "~/platform/local-time";
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

const optionalDay = z
  .string()
  .refine((on) => on === "" || isDay(on), "themes:route.periodDay")
  .optional();

/** `held`: the day that stands already. One that has passed stays while something else is put right. */
export const routeThemeForm = (today: string, held: string | null) =>
  z
    .object({
      ownerId: z.string().max(40).optional(),
      ownerName: z
        .string()
        .refine((name) => name.length <= 120, "themes:route.ownerTooLong")
        .optional(),
      answerBy: z.string({ error: "themes:route.dayEmpty" }).refine(isDay, "themes:route.dayEmpty"),
      reportFrom: optionalDay,
      reportTo: optionalDay,
    })
    .superRefine((form, context) => {
      const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
      const never = form.answerBy === held ? null : notToPromise(form.answerBy, today);
      if (never) wrong("answerBy", never === "past" ? "themes:route.dayPast" : "themes:route.dayFar");
      if (!form.ownerId && !form.ownerName?.trim()) wrong("ownerId", "themes:route.ownerEmpty");
      if (Boolean(form.reportFrom) !== Boolean(form.reportTo)) wrong("reportFrom", "themes:route.periodBoth");
      if (form.reportFrom && form.reportTo && form.reportFrom > form.reportTo) wrong("reportTo", "themes:route.periodTurned");
    })
    .transform(({ ownerId, ownerName, answerBy, reportFrom, reportTo }) => ({
      ownerId: ownerId || undefined,
      ownerName: ownerName?.trim() || undefined,
      answerBy,
      reportFrom: reportFrom || undefined,
      reportTo: reportTo || undefined,
    }));

const name = (empty: string) =>
  z
    .string({ error: empty })
    .refine((typed) => typed.trim() !== "", empty)
    .refine((typed) => typed.length <= longestName, "themes:give.tooLong");

/** A new name: said in one of its views, or voted in a meeting. */
export const renameForm = z
  .object({
    name: name("themes:rename.empty"),
    from: z.enum(["words", "vote"], { error: "themes:rename.fromEmpty" }),
    meetingId: z.string().max(40).optional(),
  })
  .superRefine((form, context) => {
    if (form.from === "vote" && !form.meetingId) context.addIssue({ code: "custom", path: ["meetingId"], message: "themes:rename.meetingEmpty" });
  })
  .transform((form) => ({ name: form.name, meetingId: form.from === "vote" ? form.meetingId : undefined }));

export const mergeForm = z
  .object({ intoId: z.string().max(40).min(1, "themes:merge.empty"), one: z.string().optional() })
  .transform((form) => ({ intoId: form.intoId, knowsItIsOne: form.one === "yes" }));

const oneOrMany = z.union([z.array(z.string()), z.string().transform((one) => (one === "" ? [] : [one]))]).optional();

export const splitForm = z.object({
  views: oneOrMany.transform((views) => views ?? []).refine((views) => views.length > 0, "themes:split.empty"),
  name: name("themes:rename.empty"),
});

export const roundForm = z.object({
  firstId: z.string().min(1, "themes:coding.coderEmpty").max(40),
  secondId: z.string().min(1, "themes:coding.coderEmpty").max(40),
  size: z.coerce
    .number({ error: "themes:coding.sizeWrong" })
    .int("themes:coding.sizeWrong")
    .min(2, "themes:coding.sizeWrong")
    .max(500, "themes:coding.sizeWrong"),
});

/** Who codes in the place of somebody who cannot go on. */
export const coderForm = z.object({ toId: z.string().min(1, "themes:coding.coderEmpty").max(40) });

/** "none" is a choice: no theme that is there fits. */
export const codeForm = z
  .object({ themeId: z.string({ error: "themes:coding.choiceEmpty" }).min(1, "themes:coding.choiceEmpty").max(40) })
  .transform((form) => ({ themeId: form.themeId === "none" ? null : form.themeId }));
