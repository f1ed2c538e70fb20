import { aboutQuestion } from "./questions/about";
import { advocateQuestion } from "./questions/advocate";
import { ageQuestion } from "./questions/age";
import { cardsQuestion } from "./questions/cards";
import { feelingQuestion } from "./questions/feeling";
import { forQuestion } from "./questions/for";
import { groupQuestion } from "./questions/group";
import { helperQuestion } from "./questions/helper";
import { keepQuestion } from "./questions/keep";
import { meQuestion } from "./questions/me";
import { nameQuestion } from "./questions/name";
import { notQuestion } from "./questions/not";
import { nowQuestion } from "./questions/now";
import type { Question, QuestionKey } from "./questions/question";
import { sharingQuestion } from "./questions/sharing";
import { talkQuestion } from "./questions/talk";
import { thanksQuestion } from "./questions/thanks";
import { topicQuestion } from "./questions/topic";
import { wordsQuestion } from "./questions/words";
import { type Draft, isComplete, lacksName } from "./view";

/** The way from the first page to the check page, in order. The check page is the last of the five. */
export const path = [topicQuestion, wordsQuestion, sharingQuestion, nowQuestion] as const satisfies readonly Question[];
export const stepsOfPath = path.length + 1;

/** Other ways of saying it: reached from "say it in your own way". */
export const ways = [feelingQuestion, cardsQuestion, talkQuestion] as const satisfies readonly Question[];

/** What follows from how it is shared. */
const afterSharing = [nameQuestion, groupQuestion] as const satisfies readonly Question[];

/** What may be added on the check page; never in the way. */
export const extras = [
  forQuestion,
  notQuestion,
  keepQuestion,
  helperQuestion,
  ageQuestion,
  aboutQuestion,
  advocateQuestion,
  meQuestion,
] as const satisfies readonly Question[];

const all: readonly Question[] = [...path, ...ways, thanksQuestion, ...afterSharing, ...extras];

/** The question at an address, if it has the page that all questions share: the first two have pages of their own. */
export function questionAt(key: string | undefined): Question | undefined {
  return all.find((question) => question.key === key && question !== topicQuestion && question !== wordsQuestion);
}

/** Whether this reader is asked a question at all. */
export function mayBeAsked(question: Question, isMember: boolean): boolean {
  return isMember || !question.membersOnly;
}

/** "Question 2 of 5": the place of a question on the path; null beside it. */
export function stepOf(key: QuestionKey): number | null {
  const place = path.findIndex((question) => question.key === key);
  return place < 0 ? null : place + 1;
}

/** Whether it thanks somebody: then whom is asked for on the way. */
export const isThanks = ({ topic }: Draft) => topic === "thanks";

/** Where a page leads: to a question, to the other ways of saying it, or to the check page. */
export type Stop = QuestionKey | "ways" | "check";

/** What comes after a question. `fromCheck`: it was opened to change an answer, so that is where it leads back to. */
export function nextAfter(key: QuestionKey, draft: Draft, fromCheck: boolean): Stop {
  if (key === "topic") return fromCheck ? "check" : "words";
  if (key === "sharing" && draft.onlyGroup && !draft.groupId) return "group";
  if (key === "sharing" && lacksName(draft)) return "name";
  if (fromCheck || key === "now") return "check";
  if (key === "thanks") return "sharing";
  if (key === "sharing" || key === "name" || key === "group") return "now";
  return ways.some((way) => way.key === key) ? "ways" : "check";
}

/** What comes after writing. Null: nothing is written and nothing else said, so writing is asked for again. */
export function afterWords(draft: Draft, how: { fromCheck: boolean; anotherWay: boolean }): Stop | null {
  if (how.anotherWay) return "ways";
  if (!isComplete(draft)) return null;
  if (how.fromCheck) return "check";
  return isThanks(draft) ? "thanks" : "sharing";
}

/** What "Back" leads to. Null: the home page. */
export function backFrom(key: QuestionKey, draft: Draft, fromCheck: boolean): Stop | null {
  if (fromCheck) return "check";
  if (key === "topic") return null;
  if (key === "words") return "topic";
  if (key === "thanks") return "words";
  if (key === "sharing" && isThanks(draft)) return "thanks";
  if (key === "sharing") return isComplete({ words: draft.words }) ? "words" : "ways";
  if (key === "name" || key === "group" || key === "now") return "sharing";
  return ways.some((way) => way.key === key) ? "ways" : "check";
}
