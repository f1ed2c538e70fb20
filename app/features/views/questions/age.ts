import { z } from "zod";
import { ageBands } from "../view-words";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Optional. It unlocks nothing and locks nothing. */
export const ageQuestion = {
  key: "age",
  kind: "oneOf",
  field: "ageBand",
  choices: ["", ...ageBands],
  form: z.object({ ageBand: oneOrNone(ageBands) }),
  chosen: ({ ageBand }) => [ageBand ?? ""],
} as const satisfies Question;
