import { z } from "zod";
import type { Question } from "./question";

/** Members only: which of their groups alone sees it. Whether they are in it is asked again when it is sent. */
export const groupQuestion = {
  key: "group",
  kind: "oneOf",
  field: "groupId",
  choicesFrom: "groups",
  form: z.object({
    groupId: z.string({ error: "say:q.group.choose" }).regex(/^[a-z2-7]{26}$/, "say:q.group.choose"),
  }),
  membersOnly: true,
  chosen: ({ groupId }) => (groupId ? [groupId] : []),
} as const satisfies Question;
