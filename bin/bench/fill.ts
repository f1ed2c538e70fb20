import { type Bulk, openBulk } from "./bulk";
import { blockOf, blockSize } from "./fill-block";
import { beginning, type Filled, filledOf } from "./fill-setting";

/**
 * Fills a migrated database with a fictional authority of any size, for measuring. How to use it:
 *
 *   const filled = await fill(url, { from: 0, to: 10_000 });        // one authority, "measured", with 10,000 views
 *   await fill(url, { from: 10_000, to: 100_000 });                 // later: 90,000 more in the same authority
 *
 * Seeded and repeatable: the same seed gives the same rows and ids, in whatever steps it is filled. `url` is `file:…` or
 * `postgresql:…`. Sizes are in whole blocks of 200 views. In each block, by shares that a busy authority could have:
 * members' and phones' views (1 in 5 is a member's) in eight languages, with age band, topic, group and sharing; inbox
 * items (some 6 in 100 views still wait), readings, covers, decisions, themes (up to two a view, some of 60 much more
 * common than others), an Ask of 60 views with two actions, answers to 140 views with verdicts, and every sixth Ask's
 * confirmed difference. Everything happened within two years before `until` (default 2026-10-31).
 *
 * What was filled is known by its ids: `filled.moderator`, `filled.worker`, `filled.groups`, `filled.themes`, or
 * `idOf(seed, kind, n)` from fill-setting.ts. The application reads it with DATABASE_URL set to the same url.
 */
export async function fill(
  url: string,
  { from = 0, to, seed = 1, until = "2026-10-31" }: { from?: number; to: number; seed?: number; until?: string },
): Promise<Filled> {
  if (from % blockSize !== 0 || to % blockSize !== 0) throw new Error(`Fill in whole blocks of ${blockSize} views.`);
  const bulk = await openBulk(url);
  try {
    if (from === 0) await write(bulk, beginning(seed, until));
    const blocksAtOnce = 10;
    for (let block = from / blockSize; block < to / blockSize; block += blocksAtOnce) {
      const together = new Map<string, ReturnType<typeof blockOf>[number][1]>();
      for (let n = block; n < Math.min(block + blocksAtOnce, to / blockSize); n++) {
        for (const [table, rows] of blockOf(seed, until, n)) together.set(table, [...(together.get(table) ?? []), ...rows]);
      }
      await write(bulk, [...together]);
    }
    await bulk.run("ANALYZE");
  } finally {
    await bulk.close();
  }
  return filledOf(seed);
}

async function write(bulk: Bulk, tables: readonly (readonly [string, Parameters<Bulk["insert"]>[1]])[]) {
  for (const [table, rows] of tables) await bulk.insert(table, rows);
}
