import { z } from "zod";
import { oneOrNone } from "./fields";
import type { Question } from "./question";

/** Just listen: someone please talk to me. Whoever comes here asked for it, so "yes" is chosen until they say no. */
export const talkQuestion = {
  key: "talk",
  kind: "oneOf",
  field: "wantsToTalk",
  choices: ["no", "yes"],
  form: z.object({
    wantsToTalk: oneOrNone(["no", "yes"]).transform((answer) => answer === "yes"),
  }),
  startsAlone: true,
  chosen: ({ wantsToTalk }) => [wantsToTalk === false ? "no" : "yes"],
} as const satisfies Question;
