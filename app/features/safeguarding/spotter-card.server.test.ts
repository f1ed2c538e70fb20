import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { exampleLines, keptApartLines } from "./example-lines.server";
import { measured } from "./measured.server";
import { readRulesFolder, spotter } from "./read-worry-rules.server";
import { apartFromSentences } from "./reads-like.server";
import { spotWorries } from "./spot-worries";
import { spotterCard, spotterCardForStaff } from "./spotter-card.server";

let [here, elsewhere]: AuthorityFacts[] = [];
let ruth: StaffActor;

beforeAll(async () => {
  [here, elsewhere] = [await anAuthority(), await anAuthority()];
  ruth = await aStaffActor(here as AuthorityFacts, "ruth");
});

/** Concerns that somebody raised, of which the spotter had matched in some. */
async function raised(count: number, seen: number) {
  await change(ruth, "concern.raised", ruth.authorityId, async (tx) => {
    for (let at = 0; at < count; at++) {
      const subject = { authorityId: ruth.authorityId, subjectKind: "view" as const, subjectId: newId() };
      const locked = { lockedWords: "canary words", lockedHash: "x" };
      await tx.concern.create({ data: { ...subject, ...locked, id: newId(), raisedById: ruth.personId, raisedAt: now(), decideBy: now() } });
      if (at < seen) await tx.worryMatch.create({ data: { ...subject, id: newId(), rule: "reads-like", start: 0, end: 1 } });
    }
  });
}

describe("What the pages say of the worry spotter", () => {
  test("are the figures that `worries evaluate` wrote, of the rules and lines as they are now", async () => {
    const { rules, lines, keptApart, writers } = measured();
    const read = readRulesFolder();
    expect(rules).toBe(read.ok ? read.rules.length : 0);
    expect(lines).toBe(exampleLines().length);
    // First sight is told of writers alone from whom the encoder of sentences learned nothing.
    expect(writers.map(({ name }) => name)).toEqual(apartFromSentences());
    for (const { name, worries } of writers) expect(exampleLines().filter(({ from, worry }) => from === name && worry).length, name).toBe(worries.of);
    const apart = keptApartLines().filter(({ worry }) => worry);
    expect(keptApart.worries.of).toBe(apart.length);
    let matched = 0;
    for (const { text } of apart) if (await spotWorries(text, spotter())) matched++;
    expect(keptApart.worries.matched).toBe(matched);
  });

  test("counts nothing in earnest before 20 concerns, and to the nearest five then; elsewhere it stays uncounted", async () => {
    await raised(19, 3);
    expect((await spotterCard(here as AuthorityFacts)).year).toEqual({ of: "few" });
    await raised(3, 3);
    expect((await spotterCard(here as AuthorityFacts)).year).toEqual({ of: 20, seen: 5 });
    expect((await spotterCard(elsewhere as AuthorityFacts)).year).toEqual({ of: "few" });
  });

  test("for staff has each month with its misses, splits by language, age and way, and no words", async () => {
    const card = await spotterCardForStaff(here as AuthorityFacts);
    expect(card.months.reduce((sum, one) => sum + one.missed, 0)).toBe(16);
    expect(card.splits.map(({ by }) => by)).toEqual(["language", "ageBand", "way"]);
    expect(JSON.stringify(card)).not.toContain("canary");
  });
});
