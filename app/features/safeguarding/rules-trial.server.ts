import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { OwnLine } from "./own-rules";
import { findsAnything, type Spotter } from "./spot-worries";

const setFiles = ["english.csv", "rounds.csv"].map((name) => `app/features/safeguarding/worry-set/${name}`);

let held: readonly OwnLine[] | undefined;

/** The set that ships: made-up lines, which nobody real wrote. */
export function testSet(): readonly OwnLine[] {
  held ??= setFiles.flatMap((file) =>
    (parse(readFileSync(file, "utf8"), { columns: true, skip_empty_lines: true }) as { text: string; worry: string }[]).map(({ text, worry }) => ({
      text,
      worry: worry === "yes",
    })),
  );
  return held;
}

/** What a change of rules would change: on the set that ships, and on the authority's own lines. */
export type Trial = {
  readonly lines: number;
  readonly worries: number;
  readonly wasFound: number;
  readonly found: number;
  readonly harmless: number;
  readonly wasFlagged: number;
  readonly flagged: number;
  readonly nowFound: readonly string[];
  readonly nowMissed: readonly string[];
  readonly nowFlagged: readonly string[];
  readonly nowQuiet: readonly string[];
  readonly own: readonly (OwnLine & { readonly was: boolean; readonly is: boolean })[];
};

const atOnce = 40;
const said = new WeakMap<Spotter, Map<string, boolean>>();

/** Whether anything matches, looked for once by each spotter. */
async function matches(text: string, spotter: Spotter): Promise<boolean> {
  const known = said.get(spotter) ?? new Map<string, boolean>();
  said.set(spotter, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const fresh = await findsAnything(text, spotter);
  known.set(text, fresh);
  return fresh;
}

/** Both spotters on every line of the set and on the authority's own, in short pieces, so that nobody else waits for it. */
export async function compareOnSet(was: Spotter, is: Spotter, ownLines: readonly OwnLine[]): Promise<Trial> {
  const seen: (OwnLine & { was: boolean; is: boolean })[] = [];
  const set = testSet();
  for (const [at, line] of [...set, ...ownLines].entries()) {
    if (at % atOnce === 0) await new Promise((next) => setImmediate(next));
    seen.push({ ...line, was: await matches(line.text, was), is: await matches(line.text, is) });
  }
  const texts = (which: (one: (typeof seen)[number]) => boolean) => seen.filter(which).map(({ text }) => text);
  const shipped = seen.slice(0, set.length);
  const count = (which: (one: (typeof seen)[number]) => boolean) => shipped.filter(which).length;
  return {
    lines: set.length,
    worries: count(({ worry }) => worry),
    wasFound: count((one) => one.worry && one.was),
    found: count((one) => one.worry && one.is),
    harmless: count(({ worry }) => !worry),
    wasFlagged: count((one) => !one.worry && one.was),
    flagged: count((one) => !one.worry && one.is),
    nowFound: texts((one) => one.worry && one.is && !one.was),
    nowMissed: texts((one) => one.worry && one.was && !one.is),
    nowFlagged: texts((one) => !one.worry && one.is && !one.was),
    nowQuiet: texts((one) => !one.worry && one.was && !one.is),
    own: seen.slice(set.length),
  };
}
