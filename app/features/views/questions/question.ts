import type { z } from "zod";
import type { Draft } from "../view";

/** The last part of a question's address: plain words that name nothing worrying. */
export type QuestionKey =
  | "topic"
  | "words"
  | "sharing"
  | "now"
  | "feeling"
  | "cards"
  | "talk"
  | "name"
  | "group"
  | "for"
  | "not"
  | "helper"
  | "age"
  | "about"
  | "keep"
  | "advocate"
  | "thanks"
  | "me";

/** One question of "say something": one page, one thing to answer. Everything but something to send may be left out. */
export type Question = {
  readonly key: QuestionKey;
  /** How it is answered: a picture, writing, one choice, several, a face, picture cards, a name with what that person is. */
  readonly kind: "pictures" | "words" | "oneOf" | "someOf" | "faces" | "cards" | "helper" | "thanks" | "line";
  /** The name of the field on the page. */
  readonly field: string;
  /** What the page may send, as part of a draft. Parsing only. */
  readonly form: z.ZodType<Draft>;
  readonly choices?: readonly string[];
  /** Choices that an authority or a member has of their own. */
  readonly choicesFrom?: "topics" | "readers" | "staff" | "groups";
  /** May be answered before anything is written: it says something by itself. */
  readonly startsAlone?: boolean;
  readonly membersOnly?: boolean;
  /** What is chosen now, as values of the field. */
  readonly chosen: (draft: Draft) => readonly string[];
};
