import { z } from "zod";
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
      .refine((name) => name.trim() !== "", "views:pickedName.empty"),
  }),
  chosen: ({ pickedName }) => (pickedName ? [pickedName] : []),
} as const satisfies Question;
