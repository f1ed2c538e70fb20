import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { actionStates } from "./ask";
import { type AnsweredKind, isAnsweredKind } from "./joined";

/** What the outside may send about Asks. Parsing only; the words that young people used are not trimmed. */
const oneOrMany = z.union([z.array(z.string()), z.string().transform((one) => (one === "" ? [] : [one]))]).optional();
const words = (empty: string, most: number, long: string) =>
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

/** The four honest states, each with what it owes: a day, a reason, a next step. */
const honestState = {
  state: z.enum(actionStates, { error: "asks:state.empty" }),
  byOn: z.string().refine(isDay, "asks:byOn.shape").or(z.literal("")).optional(),
  why: z.string().max(1000, "asks:why.long").optional(),
  nextStep: z.string().max(1000, "asks:nextStep.long").optional(),
};

type HonestState = { state: (typeof actionStates)[number]; byOn?: string; why?: string; nextStep?: string };

function owes(form: HonestState, context: z.RefinementCtx) {
  const missing = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if ((form.state === "doingBy" || form.state === "done") && !form.byOn) missing("byOn", form.state === "done" ? "asks:byOn.done" : "asks:byOn.doingBy");
  if ((form.state === "notYet" || form.state === "no") && !form.why?.trim()) missing("why", "asks:why.empty");
  if (form.state === "no" && !form.nextStep?.trim()) missing("nextStep", "asks:nextStep.empty");
}

/** What was sent for another state than the one chosen is left out. */
function settled<F extends HonestState>(form: F) {
  const dated = form.state === "doingBy" || form.state === "done";
  return {
    ...form,
    byOn: dated ? form.byOn || null : null,
    why: dated ? null : (form.why ?? null),
    nextStep: form.state === "no" ? (form.nextStep ?? null) : null,
  };
}

/** Who does it: somebody who signs in here, or somebody by name and job. */
const owner = { ownerName: z.string().max(80, "asks:owner.long").optional(), ownerId: z.string().max(40).optional() };
type Owner = { ownerName?: string; ownerId?: string };

function isOwned(form: Owner, context: z.RefinementCtx) {
  if (!form.ownerId && !form.ownerName?.trim()) context.addIssue({ code: "custom", path: ["ownerName"], message: "asks:owner.empty" });
}

const whose = <F extends Owner>(form: F) => ({ ...form, ownerId: form.ownerId || undefined, ownerName: form.ownerName?.trim() ?? "" });

export const ownerForm = z.object(owner).superRefine(isOwned).transform(whose);

export const actionForm = z
  .object({
    what: words("asks:what.empty", 600, "asks:what.long"),
    ...owner,
    ...honestState,
  })
  .superRefine(owes)
  .superRefine(isOwned)
  .transform(settled)
  .transform(whose);

export const stateForm = z.object(honestState).superRefine(owes).transform(settled);

export const differenceForm = z.object({
  words: words("asks:difference.empty", 1000, "asks:difference.long"),
  evidence: words("asks:evidence.empty", 1000, "asks:evidence.long"),
});

export const verdictForm = z.object({ answerId: z.string().max(40), verdict: z.enum(["answersIt", "notReally"]) });

export const confirmForm = z.object({ difference: z.string().min(1).max(40) });
