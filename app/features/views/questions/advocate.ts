import { z } from "zod";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Somebody who is on their side may be told. */
export const advocateQuestion = {
  key: "advocate",
  kind: "oneOf",
  field: "wantsAdvocate",
  choices: ["no", "yes"],
  form: z.object({
    wantsAdvocate: oneOrNone(["no", "yes"]).transform((answer) => answer === "yes"),
  }),
  chosen: ({ wantsAdvocate }) => [wantsAdvocate ? "yes" : "no"],
} as const satisfies Question;
