import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { whom } from "./concern";

const written = (empty: string) =>
  z
    .string({ error: empty })
    .refine((text) => text.trim() !== "", empty)
    .refine((text) => text.length <= 4000, "safeguarding:form.tooLong");

const orNothing = z
  .string()
  .max(4000, "safeguarding:form.tooLong")
  .optional()
  .transform((text) => (text?.trim() ? text : undefined));

/** What each step's page may send. */
export const whyForm = z.object({ why: written("safeguarding:why.empty") });
export const toldForm = z
  .object({
    whom: z.enum(whom, { error: "safeguarding:told.empty" }),
    toldWhom: orNothing,
    reference: orNothing,
    note: orNothing,
    untilOn: orNothing,
    toldOn: orNothing,
    toldTime: orNothing,
  })
  .superRefine((told, context) => {
    const wanting = (path: keyof typeof told, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (told.whom === "other" && !told.toldWhom) wanting("toldWhom", "safeguarding:told.empty");
    if (told.whom === "notYet" && !told.note) wanting("note", "safeguarding:told.noReason");
    if (told.whom === "notYet" && !isDay(told.untilOn ?? "")) wanting("untilOn", "safeguarding:refused.wrong-day");
  });
const chosen = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => [given ?? []].flat().filter((one) => one !== ""));
/** What a lead may tick of what turned out. */
export const factsToTick = ["aboutAdult", "positionOfTrust"] as const;
/** What turned out about a concern. Whether a child may have been sexually harmed is answered, yes or no, not left out. */
export const factsForm = z
  .object({ offence: z.enum(["yes", "no"], { error: "safeguarding:facts.offenceEmpty" }), facts: chosen, about: chosen, sure: z.string().optional() })
  .transform(({ offence, facts, about, sure }) => ({
    possibleOffence: offence === "yes",
    aboutAdult: facts.includes("aboutAdult"),
    positionOfTrust: facts.includes("positionOfTrust"),
    about,
    /** Whether it was asked about these very people, who are named for good. */
    sure: sure === [...about].sort().join(" "),
  }));
/** The staff whom a concern is about. */
export const aboutForm = z.object({ about: chosen });
/** A concern from a meeting, in the worker's words. */
export const meetingConcernForm = z.object({ words: written("safeguarding:meeting.empty"), about: chosen });
export const decisionForm = z.object({ note: written("safeguarding:decision.empty"), refers: chosen }).transform(({ note, refers }) => ({
  note,
  /** Whether the authority's front door or the police are told of it. */
  toRefer: refers.includes("yes"),
}));
export const closingForm = z.object({ note: written("safeguarding:closing.empty") });
export const closedForm = z.object({ note: orNothing });
