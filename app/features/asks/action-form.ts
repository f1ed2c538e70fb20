import { z } from "zod";
import { isDay, notToPromise } from "~/platform/local-time";
import { actionStates } from "./ask";
import { words } from "./ask-form";

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

/** What an action says now; null for one that is new. */
type Held = { readonly state: string; readonly byOn: string | null } | null;

/**
 * What is done was done by today; what is promised comes from today on, within two years. An action whose day has passed keeps it
 * while something else of it is put right.
 */
const dayFits = (today: string, held: Held) => (form: HonestState, context: z.RefinementCtx) => {
  if (!form.byOn || (held?.state === form.state && held.byOn === form.byOn)) return;
  const wrong = (message: string) => context.addIssue({ code: "custom", path: ["byOn"], message });
  if (form.state === "done" && form.byOn > today) wrong("asks:byOn.ahead");
  const never = form.state === "doingBy" ? notToPromise(form.byOn, today) : null;
  if (never) wrong(never === "past" ? "asks:byOn.past" : "asks:byOn.far");
};

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

export const actionForm = (today: string) =>
  z
    .object({
      what: words("asks:what.empty", 600, "asks:what.long"),
      ...owner,
      ...honestState,
    })
    .superRefine(owes)
    .superRefine(dayFits(today, null))
    .superRefine(isOwned)
    .transform(settled)
    .transform(whose);

/** `saw`: which state of the action its page showed. */
export const stateForm = (today: string, held: Held) =>
  z
    .object({ ...honestState, saw: z.string().max(40).optional() })
    .superRefine(owes)
    .superRefine(dayFits(today, held))
    .transform(settled);
