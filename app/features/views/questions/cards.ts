import { z } from "zod";
import { cards, mostCards } from "../pictures";
import { several } from "./fields";
import type { Question } from "./question";

/** Picture cards: to say it without writing, or beside the words. */
export const cardsQuestion = {
  key: "cards",
  kind: "cards",
  field: "cards",
  choices: cards,
  form: z.object({
    cards: several.transform((chosen) => cards.filter((card) => chosen.includes(card))).refine((chosen) => chosen.length <= mostCards, "say:q.cards.tooMany"),
  }),
  startsAlone: true,
  chosen: (draft) => draft.cards ?? [],
} as const satisfies Question;
