import { z } from "zod";
import { keepings } from "../view-words";
import type { Question } from "./question";

/** How long it is kept. */
export const keepQuestion = {
  key: "keep",
  kind: "oneOf",
  field: "keeping",
  choices: keepings,
  form: z.object({ keeping: z.enum(keepings).catch("thisWork") }),
  chosen: ({ keeping }) => [keeping ?? "thisWork"],
} as const satisfies Question;
