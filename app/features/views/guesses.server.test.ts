import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { anAuthority } from "../../../test/cast/an-authority";
import { sameSource } from "../../../test/support/rank-test";
import { sayIt } from "./cast";
import { comeBack } from "./come-back.server";
import { forgiveTry, secondsToWait, slowSeconds } from "./guesses.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

describe("wrong receipts", () => {
  test("twenty at once, then slowly; nobody behind one address is ever shut out", async () => {
    const waits: (number | null)[] = [];
    for (let n = 0; n < 60; n++) waits.push(await secondsToWait("a home"));
    expect(waits.slice(0, 20).every((seconds) => seconds === 0)).toBe(true);
    expect(waits.slice(20).every((seconds) => seconds === slowSeconds)).toBe(true);
    expect(await secondsToWait("another home")).toBe(0);
  });

  test("a right one, or one with a slip, costs nothing", async () => {
    for (let n = 0; n < 100; n++) {
      expect(await secondsToWait("a third home")).toBe(0);
      await forgiveTry("a third home");
    }
  });

  test("one that never was, one of another authority and one whose view is gone get the same answer in the same time (R28)", async () => {
    const elsewhere = await sayIt(await anAuthority(), { words: "hello" });
    const gone = await sayIt(here, { words: "hello" });
    expect((await comeBack(here.id, gone.receipt)).ok).toBe(true);
    await change({ kind: "system", authorityId: here.id }, "view.erased", gone.viewId, (tx) =>
      tx.view.delete({ where: { authorityId_id: { authorityId: here.id, id: gone.viewId } } }),
    );
    const wrong = { never: "123456789012345678901234", elsewhere: elsewhere.receipt, gone: gone.receipt };
    const kinds = Object.keys(wrong) as (keyof typeof wrong)[];
    const once = async (kind: keyof typeof wrong) => {
      const began = performance.now();
      expect(await comeBack(here.id, wrong[kind])).toEqual({ ok: false, why: "no-such-receipt" });
      return performance.now() - began;
    };
    // What the machine does besides only adds here and there; what the code does is in every round. So the first of eight in which nothing is to be seen.
    let last = { apart: Number.POSITIVE_INFINITY, alike: 0 };
    for (let round = 0; round < 8 && (last.apart >= 0.05 || last.alike <= 0.01); round++) {
      const took = { never: [] as number[], elsewhere: [] as number[], gone: [] as number[] };
      // The order turns: whoever comes second finds another machine than the first.
      for (let n = 0; n < 300; n++)
        for (let turn = 0; turn < 3; turn++) took[kinds[(n + turn) % 3] ?? "never"].push(await once(kinds[(n + turn) % 3] ?? "never"));
      const [never, elsewhereTook, goneTook] = kinds.map((kind) => took[kind].slice(15)) as [number[], number[], number[]];
      const medians = [never, elsewhereTook, goneTook].map(median);
      const alike = Math.min(sameSource(never, elsewhereTook), sameSource(never, goneTook), sameSource(elsewhereTook, goneTook));
      last = { apart: Math.max(...medians) / Math.min(...medians) - 1, alike };
    }
    expect(last.apart, "how far apart the medians are").toBeLessThan(0.05);
    expect(last.alike, "how likely it is that all three are one (rank test)").toBeGreaterThan(0.01);
  });

  test("digits of Arabic and Persian, spaces, dashes and words of a shipped language all open the view", async () => {
    const { receipt } = await sayIt(here, { words: "hello" });
    const forms = [
      receipt.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
      receipt.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
      receipt.replace(/.{3}/g, "$& - "),
      ` ${receipt.replace(/.{6}/g, "$&\u2014\u200f")} `,
    ];
    for (const form of forms) expect((await comeBack(here.id, form)).ok, form).toBe(true);
  });
});

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
