import { z } from "zod";
import { isLanguage } from "~/platform/i18n/languages";
import { cards, mostCards } from "../views/pictures";
import { type Draft, longestWords } from "../views/view";
import { aboutMeKeys, ageBands, feelings, helperKinds, keepings, safeAnswers, sharings } from "../views/view-words";

const id = z.string().regex(/^[a-z2-7]{26}$/);

/**
 * A draft as a phone kept it. What it kept from somebody or for somebody alone must be read right, else it is refused and
 * its author looks at it first; anything that is not part of a draft is left out.
 */
const draft = z.object({
  words: z
    .string()
    .max(longestWords)
    .refine((words) => !words.includes("\u0000"))
    .optional(),
  feeling: z.enum(feelings).optional(),
  cards: z
    .array(z.string())
    .transform((chosen) => cards.filter((card) => chosen.includes(card)).slice(0, mostCards))
    .optional(),
  wantsToTalk: z.boolean().optional(),
  // A key of the list, never words of somebody's own: it is not sealed, and it is shown where no words are.
  topic: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  regards: z.object({ termId: id.optional(), lineId: id.optional() }).optional(),
  // One that there is: what stands there is named on the pages of whoever reads it.
  language: z
    .string()
    .optional()
    .transform((code) => (isLanguage(code) ? code : undefined)),
  sharing: z.enum(sharings).optional(),
  pickedName: z.string().max(40).optional(),
  groupId: id.optional(),
  onlyGroup: z.boolean().optional(),
  only: id.optional(),
  never: z.array(id).max(20).optional(),
  keeping: z.enum(keepings).optional(),
  helpedBy: z.string().max(80).optional(),
  helpedAs: z.enum(helperKinds).optional(),
  ageBand: z.enum(ageBands).optional(),
  aboutMe: z.array(z.enum(aboutMeKeys)).optional(),
  wantsAdvocate: z.boolean().optional(),
  safeNow: z.enum(safeAnswers).optional(),
  thanksTo: id.optional(),
  thanksName: z.string().max(80).optional(),
  thanksMay: z.enum(["yes", "no"]).optional(),
  asMe: z.boolean().optional(),
  complaint: z
    .object({
      about: z.array(id).max(20).optional(),
      aboutWords: z.string().max(longestWords).optional(),
      putRight: z.string().max(longestWords).optional(),
    })
    .optional(),
} satisfies { [Answer in Exclude<keyof Draft, "drawing">]-?: z.ZodType });

/** The key under which a draft is sent once, as a visit's token. */
const once = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const draftAsText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue("not a draft");
      return z.NEVER;
    }
  })
  .pipe(draft);

/** What a phone sends when there is signal. */
export const keptForm = z.object({ once, draft: draftAsText });

/** What a phone wants opened as what is being written; without a key it is what this phone writes now. */
export const keptDraftForm = z.object({ once: once.optional(), draft: draftAsText });
