import type { z } from "zod";
import { nowQuestion } from "../views/questions/now";
import type { Draft } from "../views/view";
import { advocateForm, wantForm, whoForm, wordsForm } from "./complaint-form";

/** The way to a complaint, one question a page, in order. The last part of an address names nothing worrying. */
export const steps = ["words", "who", "want", "now", "advocate"] as const;
export type ComplaintStep = (typeof steps)[number];
export const stepsInAll = steps.length + 1;

export const isStep = (key: string | undefined): key is ComplaintStep => (steps as readonly string[]).includes(key ?? "");

/** What each page may send. */
export const formOf: Readonly<Record<ComplaintStep, z.ZodType<Answer>>> = {
  words: wordsForm,
  who: whoForm,
  want: wantForm,
  now: nowQuestion.form,
  advocate: advocateForm,
};
export type Answer = {
  words?: string;
  about?: string[];
  aboutWords?: string;
  putRight?: string;
  safeNow?: Draft["safeNow"];
  wantsAdvocate?: boolean;
};

/** The draft with one answer more. From the first answer on it is a complaint. */
export function withAnswer(draft: Draft, key: ComplaintStep, answer: Answer): Draft {
  const complaint = draft.complaint ?? {};
  if (key === "who") return { complaint: { ...complaint, about: answer.about, aboutWords: answer.aboutWords } };
  if (key === "want") return { complaint: { ...complaint, putRight: answer.putRight } };
  return { ...answer, complaint };
}

/** The question after and before one; null: the check page, and the page that explains. */
export const after = (key: ComplaintStep): ComplaintStep | null => steps[steps.indexOf(key) + 1] ?? null;
export const before = (key: ComplaintStep): ComplaintStep | null => steps[steps.indexOf(key) - 1] ?? null;
