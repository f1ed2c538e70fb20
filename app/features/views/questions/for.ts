import { z } from "zod";
import { idOrNone } from "./fields";
import type { Question } from "./question";

/** One worker, by name, who alone may read it. */
export const forQuestion = {
  key: "for",
  kind: "oneOf",
  field: "only",
  choicesFrom: "readers",
  form: z.object({ only: idOrNone }),
  chosen: ({ only }) => [only ?? ""],
} as const satisfies Question;
