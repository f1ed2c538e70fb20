import { z } from "zod";

const line = (empty: string) =>
  z
    .string({ error: empty })
    .trim()
    .min(1, empty)
    .max(200, "worries:form.long")
    .refine((text) => !/[\r\n#]/.test(text), "worries:form.oneLine");

/** A rule as a lead writes it. What its phrases mean is read by the reader of the rules that ship. */
export const ownRuleForm = z.object({
  name: line("worries:form.name.empty").refine((text) => /^[a-z0-9-]{2,40}$/.test(text), "worries:form.name.shape"),
  kind: line("worries:form.kind.empty").refine((text) => /^[a-z -]{2,40}$/.test(text), "worries:form.kind.shape"),
  why: line("worries:form.why.empty"),
  say: z.string({ error: "worries:form.say.empty" }).trim().min(1, "worries:form.say.empty").max(4000, "worries:form.long"),
  not: z.string().trim().max(4000, "worries:form.long").default(""),
  because: z.string({ error: "worries:form.because.empty" }).trim().min(1, "worries:form.because.empty").max(400, "worries:form.long"),
});

export const tryWordsForm = z.object({ words: z.string({ error: "worries:try.empty" }).min(1, "worries:try.empty").max(10_000, "worries:form.long") });

export const removeRuleForm = z.object({
  because: z.string({ error: "worries:form.because.empty" }).trim().min(1, "worries:form.because.empty").max(400, "worries:form.long"),
});
