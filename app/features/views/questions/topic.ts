import { z } from "zod";
import type { Question } from "./question";

/** What is on their mind: the place they start from. It may be skipped. */
export const topicQuestion = {
  key: "topic",
  kind: "pictures",
  field: "topic",
  choicesFrom: "topics",
  form: z.object({ topic: z.string().max(40).optional().catch(undefined) }),
  chosen: ({ topic }) => (topic ? [topic] : []),
} as const satisfies Question;
