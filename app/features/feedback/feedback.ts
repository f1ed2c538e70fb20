import { isBlank, unlessBlank } from "~/platform/blank";

/** Occasions, requests and answers of the one-minute forms. Pure; days are YYYY-MM-DD. */
export const occasionKinds = ["review", "visit", "practiceEvaluation"] as const;
export type OccasionKind = (typeof occasionKinds)[number];
export const askedPeople = ["youngPerson", "parent", "carer"] as const;
export type AskedPerson = (typeof askedPeople)[number];
export const ways = ["link", "phone", "paper"] as const;
export type Way = (typeof ways)[number];
export const choices = ["yes", "bit", "no"] as const;
export type Choice = (typeof choices)[number];

/** Three questions at most: were you listened to, did what you wanted happen, anything in your own words. */
export const questions = ["listened", "happened", "words"] as const;
export type Question = (typeof questions)[number];

/** A link can be used for so many days. */
export const linkDays = 21;
export const longestAnswer = 10_000;

export type Given = { readonly listened?: Choice; readonly happened?: Choice; readonly words?: string };

/** What a request is worth now. Only an open one can be answered, and once. */
export type RequestState = "open" | "answered" | "cancelled" | "expired";

export function requestState(request: { answeredOn: string | null; cancelledOn: string | null; expiresOn: string }, today: string): RequestState {
  if (request.answeredOn) return "answered";
  if (request.cancelledOn) return "cancelled";
  return request.expiresOn < today ? "expired" : "open";
}

/** An answer says something: a choice, or words. */
export function saysSomething(given: Given): boolean {
  return Boolean(given.listened || given.happened || !isBlank(given.words));
}

export type AnswerRow = { question: Question; choice: Choice | null; words: string | null };

/** The rows that an answer is kept as; what was left out is no row. */
export function rowsOf(given: Given): AnswerRow[] {
  return questions.flatMap((question): AnswerRow[] => {
    const words = unlessBlank(given.words);
    if (question === "words") return words === null ? [] : [{ question, choice: null, words }];
    const choice = given[question];
    return choice ? [{ question, choice, words: null }] : [];
  });
}
