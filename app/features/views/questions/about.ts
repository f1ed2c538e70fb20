import { z } from "zod";
import { aboutMeKeys } from "../view-words";
import { several } from "./fields";
import type { Question } from "./question";

/** Optional: what they choose to say about themselves. */
export const aboutQuestion = {
  key: "about",
  kind: "someOf",
  field: "aboutMe",
  choices: aboutMeKeys,
  form: z.object({
    aboutMe: several.transform((chosen) => aboutMeKeys.filter((key) => chosen.includes(key))),
  }),
  chosen: ({ aboutMe }) => aboutMe ?? [],
} as const satisfies Question;
