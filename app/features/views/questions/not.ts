import { z } from "zod";
import { several } from "./fields";
import type { Question } from "./question";

/** Staff, by name, who must never see it. */
export const notQuestion = {
  key: "not",
  kind: "someOf",
  field: "never",
  choicesFrom: "staff",
  form: z.object({
    never: several.transform((ids) => ids.filter((id) => /^[a-z2-7]{26}$/.test(id)).slice(0, 20)),
  }),
  chosen: ({ never }) => never ?? [],
} as const satisfies Question;
