import { inTime } from "./in-time";
import { partlyElsewhere } from "./inside/spotting/other-words";
import { lookFor, mostLetters, type Spotted, type Spotter } from "./spot-worries";

/** Why a person should read something before what else waits; null when it waits in its turn. Nothing is ever put back. */
export type ReadFirst = "not-safe" | "worry" | "too-long" | "not-words" | "nothing-left" | "language" | "unsure" | "broken";

type Given = {
  readonly words: string;
  /** The language that the page was in; the words may be in any. */
  readonly language: string;
  /** A photo, a drawing or a voice note came with it. */
  readonly hasFiles?: boolean;
  /** What was answered to "Are you safe right now?" */
  readonly safeNow?: string | null;
};
export type Looked = { readonly readFirst: ReadFirst | null; readonly spotted: Spotted };

/** Languages whose words the spotter knows well. What is in any other is read first, whatever it finds. */
const knownWell = ["en"];

/** Longer than the encoder is waited for (reads-like.ts): whatever else should hang, nobody who sends waits longer. */
const mostWait = 12_000;

/**
 * Looks at what a young person sent. What it cannot read (a file, a language it does not know, nothing but signs, more than
 * it takes), an answer other than "yes" to "Are you safe right now?", and its own failing all mean: a person reads it first (R65, R66). Where
 * it takes too long the rules decide alone, which takes no time, and a person reads it first as well.
 */
export async function lookAt(given: Given, spotter: () => Spotter, most: number = mostWait): Promise<Looked> {
  try {
    const known = spotter();
    const looked = await inTime(lookFor(given.words, known), most);
    if (looked === null) {
      const { spotted } = await lookFor(given.words, { ...known, readsLike: null });
      return { spotted, readFirst: reason(given, spotted, known) ?? "broken" };
    }
    const { spotted, unsure } = looked;
    return { spotted, readFirst: reason(given, spotted, known) ?? (unsure ? "unsure" : null) };
  } catch {
    // The answer needs no rule: it alerts the lane also where nothing can look at words.
    return { spotted: null, readFirst: answersNotSafe(given) ? "not-safe" : "broken" };
  }
}

const answersNotSafe = ({ safeNow }: Given) => safeNow !== undefined && safeNow !== null && safeNow !== "yes";

function reason(given: Given, spotted: Spotted, spotter: Spotter): ReadFirst | null {
  const { words, language, hasFiles } = given;
  if (answersNotSafe(given)) return "not-safe";
  if (spotted) return "worry";
  if (words.length > mostLetters) return "too-long";
  if (hasFiles) return "not-words";
  if (words.trim() === "") return null;
  if (!/\p{L}/u.test(words)) return "nothing-left";
  return knownWell.includes(language) && readsAsEnglish(words, spotter) ? null : "language";
}

/** Whether the words are English ones, all but a few. What is in part in another language is not well known. */
export function readsAsEnglish(words: string, { vocabulary, smallWords }: Spotter): boolean {
  return !partlyElsewhere(words, vocabulary, smallWords);
}
