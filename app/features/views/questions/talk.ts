import { z } from "zod";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Just listen: someone please talk to me. */
export const talkQuestion = {
  key: "talk",
  kind: "oneOf",
  field: "wantsToTalk",
  choices: ["no", "yes"],
  form: z.object({
    wantsToTalk: oneOrNone(["no", "yes"]).transform((answer) => answer === "yes"),
  }),
  startsAlone: true,
  chosen: ({ wantsToTalk }) => [wantsToTalk ? "yes" : "no"],
} as const satisfies Question;
