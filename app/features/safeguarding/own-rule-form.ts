import { z } from "zod";

const line = (empty: string) =>
  z
    .string({ error: empty })
    .trim()
    .min(1, empty)
    .max(200, "worries:form.long")
    .refine((text) => !/[\r\n#]/.test(text), "worries:form.oneLine");

/** As which the rules stood when what is typed was tried (`ownAs`). */
const as = z.string().max(200).default("");

const because = z.string({ error: "worries:form.because.empty" }).trim().min(1, "worries:form.because.empty").max(400, "worries:form.long");

/** A rule as a lead writes it. What its phrases mean is read by the reader of the rules that ship. */
export const ownRuleForm = z.object({
  name: line("worries:form.name.empty").refine((text) => /^[a-z0-9-]{2,40}$/.test(text), "worries:form.name.shape"),
  kind: line("worries:form.kind.empty").refine((text) => /^[a-z -]{2,40}$/.test(text), "worries:form.kind.shape"),
  why: line("worries:form.why.empty"),
  say: z.string({ error: "worries:form.say.empty" }).trim().min(1, "worries:form.say.empty").max(4000, "worries:form.long"),
  not: z.string().trim().max(4000, "worries:form.long").default(""),
  because,
  as,
});

/** What a lead changes in a rule that ships: whether it is at work here, and sayings that are no match of it. */
export const shippedChangeForm = z
  .object({
    state: z.enum(["on", "off"], { error: "worries:change.state.empty" }),
    not: z.string().trim().max(4000, "worries:form.long").default(""),
    because,
    as,
  })
  .refine(({ state, not }) => state === "off" || not !== "", { error: "worries:change.nothing", path: ["not"] });

const mostLines = 1_000;
const ofLines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
const lines = z
  .string()
  .max(200_000, "worries:form.long")
  .default("")
  .refine((text) => ofLines(text).length <= mostLines, "worries:form.long")
  .transform(ofLines);

/** Lines that a lead made up, one a line: worries, and others that only look like one. */
export const ownLinesForm = z.object({ worries: lines, harmless: lines, because, as: z.string().max(40).default("") });

/** A line that says in other words what nothing matched in. */
export const missedLineForm = z.object({
  line: z
    .string({ error: "misses:line.empty" })
    .trim()
    .min(1, "misses:line.empty")
    .max(300, "worries:form.long")
    .refine((text) => !/[\r\n]/.test(text), "misses:line.oneLine"),
});

/** Why no line can be made for a miss. */
export const missReasonForm = z.object({ because });

export const tryWordsForm = z.object({ words: z.string({ error: "worries:try.empty" }).min(1, "worries:try.empty").max(10_000, "worries:form.long") });

export const removeRuleForm = z.object({ because });
