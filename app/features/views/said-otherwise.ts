import { aboutMeKeys } from "./view-words";

type Row = { words: string; cards: unknown; wantsToTalk: boolean; helpedAs: string | null; ageBand: string | null; aboutMe: unknown };

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : []);

/** What was sent beside or instead of words. Whoever shows a view shows this with it: there may be no words at all. */
export function saidOtherwise(row: Row) {
  const { wantsToTalk, helpedAs, ageBand } = row;
  const aboutMe = listed(row.aboutMe).filter((key) => (aboutMeKeys as readonly string[]).includes(key));
  return { hasWords: row.words !== "", cards: listed(row.cards), wantsToTalk, helpedAs, ageBand, aboutMe };
}
