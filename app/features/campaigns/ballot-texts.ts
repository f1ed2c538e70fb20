import { writtenIn } from "~/platform/i18n/written-in";
import type { PublishedText } from "../published/published-text";

type Option = { readonly id: string; readonly words: string };
type Told = { readonly id: string; readonly question: string };

const ballotText = ({ id }: Pick<Told, "id">, part: string, words: string): PublishedText => ({ kind: "ballot", id, part, words, language: writtenIn(words) });

/** What a vote asks. */
export const questionText = (ballot: Told) => ballotText(ballot, "question", ballot.question);

/** What can be chosen. A vote is counted by the options' ids, whatever language somebody read them in. */
export const optionText = (ballot: Pick<Told, "id">, option: Option) => ballotText(ballot, `option-${option.id}-words`, option.words);

/** The id of the option that a part belongs to; null for the question. */
export const optionOfPart = (part: string) => /^option-(.+)-words$/.exec(part)?.[1] ?? null;

/** A vote's question, with these options of it. */
export const textsOfBallot = (ballot: Told, options: readonly Option[]): PublishedText[] => [
  questionText(ballot),
  ...options.map((option) => optionText(ballot, option)),
];
