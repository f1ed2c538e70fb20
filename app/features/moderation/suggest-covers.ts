import { coversOfNames, type NameLists } from "./inside/covering/names";
import { coversByPattern } from "./inside/covering/patterns";
import { receiptWordRuns } from "./inside/covering/receipt-words";
import { coversOfSchools } from "./inside/covering/schools";

/** What a part of the words may tell about somebody. */
export type SuggestedType = "name" | "phone" | "email" | "handle" | "postcode" | "address" | "nhsNumber" | "niNumber" | "school" | "receipt" | "dateOfBirth";

/** A part that a moderator may want to cover: UTF-16 units, end excluded. Only ever highlighted; a person decides. */
export type SuggestedCover = { readonly start: number; readonly end: number; readonly type: SuggestedType };

export type { NameLists } from "./inside/covering/names";

const mostLetters = 10_000;
/** Which wins where two meet: what is surest first. */
const surest: readonly SuggestedType[] = [
  "email",
  "receipt",
  "niNumber",
  "nhsNumber",
  "phone",
  "dateOfBirth",
  "postcode",
  "address",
  "handle",
  "school",
  "name",
];

/**
 * Parts of a text that may tell who or where somebody is: in order, none meeting another. Written for small letters and
 * misspelling as young people write. Nothing is changed, and what is missed stays for the moderator's eyes.
 */
export function suggestCovers(text: string, lists: NameLists): SuggestedCover[] {
  const looked = inPlainDigits(text.slice(0, mostLetters));
  const found = [...coversByPattern(looked), ...receiptWordRuns(looked), ...coversOfSchools(looked, lists), ...coversOfNames(looked, lists)];
  found.sort((a, b) => surest.indexOf(a.type) - surest.indexOf(b.type) || a.start - b.start || b.end - a.end);
  const taken = new Uint8Array(looked.length);
  const kept = found.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Arabic and Persian digits as 0 to 9, each where it stands: a telephone number is one in any of them. */
function inPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
