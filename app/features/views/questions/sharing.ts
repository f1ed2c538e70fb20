import { z } from "zod";
import type { Draft } from "../view";
import { sharings } from "../view-words";
import type { Question } from "./question";

const choices = [...sharings, "justGroup"] as const;

/** Who may see it, and in what form. "Just my group" is for members of one. */
export const sharingQuestion = {
  key: "sharing",
  kind: "oneOf",
  field: "sharing",
  choices,
  form: z
    .object({ sharing: z.enum(choices, { error: "say:sharing.choose" }) })
    .transform(
      ({ sharing }): Draft => (sharing === "justGroup" ? { sharing: "wordsNoName", onlyGroup: true } : { sharing, onlyGroup: undefined, groupId: undefined }),
    ),
  chosen: ({ sharing, onlyGroup }) => [onlyGroup ? "justGroup" : (sharing ?? "helpersOnly")],
} as const satisfies Question;
