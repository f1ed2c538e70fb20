import { z } from "zod";

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
export const toldForm = z.object({
  toldWhom: written("safeguarding:told.empty"),
  reference: orNothing,
  note: orNothing,
});
export const decisionForm = z.object({ note: written("safeguarding:decision.empty") });
export const closingForm = z.object({ note: written("safeguarding:closing.empty") });
export const closedForm = z.object({ note: orNothing });
