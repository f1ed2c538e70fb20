import { z } from "zod";
import { feelings } from "../view-words";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

export const feelingQuestion = {
  key: "feeling",
  kind: "faces",
  field: "feeling",
  choices: feelings,
  form: z.object({ feeling: oneOrNone(feelings) }),
  startsAlone: true,
  chosen: ({ feeling }) => (feeling ? [feeling] : []),
} as const satisfies Question;
