import { beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { keepOwnLines } from "./own-lines.server";
import type { OwnRule, ShippedChange } from "./own-rules";
import { acceptRule, testRule } from "./own-rules.server";
import { spotterFor } from "./own-spotter.server";
import { acceptChange, testChange } from "./shipped-rules.server";

// Two leads have the rules open at once.
let ruth: StaffActor;
let theo: StaffActor;
beforeEach(async () => {
  const here = await anAuthority();
  [ruth, theo] = [await aStaffActor(here, "ruth"), await aStaffActor(here, "ruth")];
});

const rule = (name: string, say = "the blorvik"): OwnRule => ({ name, kind: "exploitation", why: "A place.", say, not: "" });
const saying: ShippedChange = { rule: "wants-to-die", off: false, not: "want to die of blorvik" };
const meanwhile = { ok: false, why: "changed-meanwhile" };

/** As which the rules stood when this was shown to somebody as tried. */
async function shown(tried: Promise<{ ok: boolean } | { ok: true; as: string }>) {
  const outcome = await tried;
  if (!("as" in outcome)) throw new Error("it could not be tried");
  return outcome.as;
}
const kept = async () => (await db()).read.setting.count({ where: { authorityId: ruth.authorityId } });

describe("A change of the rules that was tried before somebody else changed them", { timeout: 300_000 }, () => {
  test("is refused and keeps nothing, however each is changed; tried anew it is taken", async () => {
    const [first, second] = [await shown(testRule(ruth, rule("blorvik"))), await shown(testChange(theo, saying))];
    expect(await acceptRule(ruth, rule("blorvik"), "Heard.", first)).toEqual({ ok: true });
    const before = await kept();
    expect(await acceptChange(theo, saying, "A drink.", second)).toEqual(meanwhile);
    expect(await kept()).toBe(before);
    expect(await acceptChange(theo, saying, "A drink.", await shown(testChange(theo, saying)))).toEqual({ ok: true });
  });

  test("is refused where it is of the same name: nobody writes over what they have not seen", async () => {
    const [first, second] = [await shown(testRule(ruth, rule("blorvik"))), await shown(testRule(theo, rule("blorvik", "at blorvik")))];
    expect(await acceptRule(ruth, rule("blorvik"), "Heard.", first)).toEqual({ ok: true });
    expect(await acceptRule(theo, rule("blorvik", "at blorvik"), "Heard too.", second)).toEqual(meanwhile);
  });

  test("is refused where a line was added that it was not tried on", async () => {
    const as = await shown(testRule(ruth, rule("blorvik")));
    await keepOwnLines(theo, [{ text: "down the blorvik", worry: false }], "What they say here.", "");
    expect(await acceptRule(ruth, rule("blorvik"), "Heard.", as)).toEqual(meanwhile);
  });

  test("is refused also when both press in the same moment: one of them is taken, and what is kept can be read", async () => {
    const as = await shown(testRule(ruth, rule("blorvik")));
    const outcomes = await Promise.all([
      acceptRule(ruth, rule("blorvik"), "Heard.", as),
      acceptRule(theo, rule("other-place", "the quarry hut"), "Heard too.", as),
      acceptChange(ruth, saying, "A drink.", as),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([meanwhile, meanwhile]);
    expect((await spotterFor(ruth.authorityId))()).toBeTruthy();
  });
});
