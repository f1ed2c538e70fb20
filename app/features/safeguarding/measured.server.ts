import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const share = z.object({ of: z.number().int(), matched: z.number().int(), first: z.number().int() });
const figures = z.object({ worries: share, harmless: share, ordinary: share });
const measuredShape = z.object({
  /** The day on which `worries evaluate` wrote it. */
  on: z.string(),
  lines: z.number().int(),
  rules: z.number().int(),
  /** Lines that were learned from or written for. */
  known: figures,
  /** No rule was written for these, and nothing was learned from them. */
  keptApart: figures,
  /** Lines of writers whom nothing was learned from, each by what all others taught: what it is like at first sight. */
  writers: z.array(figures.extend({ name: z.string() })),
});

/** How many lines were looked at, how many matched, and how many a person would read first (those that matched too). */
export type Share = z.infer<typeof share>;
export type Figures = z.infer<typeof figures>;
export type Measured = z.infer<typeof measuredShape>;

export const measuredFile = () => path.resolve("app/features/safeguarding/worry-set/measured.json");

/** The figures that `worries evaluate` wrote last. Throws when there are none: no page has figures of its own. */
export const measured = (): Measured => measuredShape.parse(JSON.parse(readFileSync(measuredFile(), "utf8")));

/** The figures of some writers, added up. */
export function together(all: readonly Figures[]): Figures {
  const sum = (group: keyof Figures): Share =>
    all.reduce<Share>((so, one) => ({ of: so.of + one[group].of, matched: so.matched + one[group].matched, first: so.first + one[group].first }), {
      of: 0,
      matched: 0,
      first: 0,
    });
  return { worries: sum("worries"), harmless: sum("harmless"), ordinary: sum("ordinary") };
}
