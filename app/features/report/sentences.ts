import { isBlank } from "~/platform/blank";

/** The parts of what young people write, in the order in which they are read. */
export const youngSections = ["telling", "difference", "notYet", "next"] as const;
export type YoungSection = (typeof youngSections)[number];

export type Backing = { readonly kind: string; readonly subjectId: string; readonly order: number };

/** One version of a sentence. Each change is a version of its own; one without words says that it was taken out. */
export type Version = {
  readonly key: string;
  readonly section: string;
  readonly order: number;
  readonly words: string;
  readonly language: string;
  readonly writtenById: string;
  readonly at: Date;
  readonly backings: readonly Backing[];
};

/** The sentences as they stood at a moment (now, when none is given), in reading order. */
export function sentencesAt<One extends Version>(versions: readonly One[], at?: Date): One[] {
  const latest = new Map<string, One>();
  for (const version of versions) {
    if (at && version.at > at) continue;
    const held = latest.get(version.key);
    if (!held || held.at <= version.at) latest.set(version.key, version);
  }
  const place = (one: Version) => youngSections.indexOf(one.section as YoungSection);
  return [...latest.values()].filter((one) => one.words !== "").sort((a, b) => place(a) - place(b) || a.order - b.order || (a.key < b.key ? -1 : 1));
}

export const mostLetters = 600;

/** Where a number is placed: "[1]" stands for the figure with the number one. */
const mark = /\[(\d{1,2})\]/g;

export type Part = { readonly words: string } | { readonly number: number };

/** A sentence in parts: words, and the places where a figure stands. */
export function partsOf(words: string): Part[] {
  return words.split(mark).flatMap((part, index): Part[] => {
    if (index % 2 === 1) return [{ number: Number(part) }];
    return part === "" ? [] : [{ words: part }];
  });
}

/**
 * What keeps a sentence from being kept as it was typed. A number is never typed: it is chosen from the report's figures and
 * placed, so that it always says what the register says.
 */
export function whyNotKept(words: string, numbers: readonly number[]): "empty" | "long" | "typedNumber" | "noSuchNumber" | null {
  if (isBlank(words)) return "empty";
  if (words.length > mostLetters) return "long";
  const parts = partsOf(words);
  if (parts.some((part) => "words" in part && /\p{N}/u.test(part.words))) return "typedNumber";
  if (parts.some((part) => "number" in part && !numbers.includes(part.number))) return "noSuchNumber";
  return null;
}

/**
 * The figures chosen for a sentence with the number that each is placed by: one that was chosen before keeps its number, a new
 * one gets the next that is free.
 */
export function numbered(chosen: readonly string[], before: readonly Backing[]): Backing[] {
  const held = before.filter((one) => one.kind === "figure" && chosen.includes(one.subjectId));
  let next = 1;
  return [...new Set(chosen)].map((subjectId) => {
    const known = held.find((one) => one.subjectId === subjectId);
    if (known) return known;
    while (held.some((one) => one.order === next)) next++;
    const order = next++;
    return { kind: "figure", subjectId, order };
  });
}
