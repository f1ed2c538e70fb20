import { z } from "zod";
import { isBlank } from "~/platform/blank";
import type { Question } from "./question";

/** The name that goes with their words. It may be made up. */
export const nameQuestion = {
  key: "name",
  kind: "line",
  field: "pickedName",
  form: z.object({
    pickedName: z
      .string({ error: "views:pickedName.empty" })
      .max(40, "views:pickedName.tooLong")
      .refine((name) => !isBlank(name), "views:pickedName.empty"),
  }),
  chosen: ({ pickedName }) => (pickedName ? [pickedName] : []),
} as const satisfies Question;
