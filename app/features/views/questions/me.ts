import { z } from "zod";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Members only: whether it is known to be from them. */
export const meQuestion = {
  key: "me",
  kind: "oneOf",
  field: "asMe",
  choices: ["no", "yes"],
  form: z.object({
    asMe: oneOrNone(["no", "yes"]).transform((answer) => answer === "yes"),
  }),
  membersOnly: true,
  chosen: ({ asMe }) => [asMe ? "yes" : "no"],
} as const satisfies Question;
