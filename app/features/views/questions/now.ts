import { z } from "zod";
import { safeAnswers } from "../view-words";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** "Are you safe right now?" Whatever the answer, it can be sent; no or not sure shows help at once. */
export const nowQuestion = {
  key: "now",
  kind: "oneOf",
  field: "safeNow",
  choices: safeAnswers,
  form: z.object({ safeNow: oneOrNone(safeAnswers) }),
  chosen: ({ safeNow }) => (safeNow ? [safeNow] : []),
} as const satisfies Question;
