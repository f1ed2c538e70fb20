import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority } from "../../../test/cast/an-authority";
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

  test("one that never was and one of another authority get the same answer in about the same time", async () => {
    const elsewhere = await sayIt(await anAuthority(), { words: "hello" });
    const never = "123456789012345678901234";
    const took = { never: [] as number[], elsewhere: [] as number[] };
    const once = async (kind: keyof typeof took) => {
      const began = performance.now();
      expect(await comeBack(here.id, kind === "never" ? never : elsewhere.receipt)).toEqual({ ok: false, why: "no-such-receipt" });
      return performance.now() - began;
    };
    // The order alternates: whoever comes second in a pair finds another machine than the first.
    for (let n = 0; n < 300; n++) {
      for (const kind of n % 2 === 0 ? (["never", "elsewhere"] as const) : (["elsewhere", "never"] as const)) {
        const time = await once(kind);
        if (n >= 40) took[kind].push(time);
      }
    }
    const z = Math.abs(rankSum(took.never, took.elsewhere));
    expect(z, `told apart by their times: z ${z.toFixed(2)}`).toBeLessThan(2.58);
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

/** How far two sets of times are told apart by their ranks (Mann and Whitney), in standard deviations: 2.58 is p = 0.01 (R28). */
function rankSum(one: readonly number[], other: readonly number[]): number {
  const ranked = [...one.map((time) => ({ time, mine: true })), ...other.map((time) => ({ time, mine: false }))].sort((a, b) => a.time - b.time);
  const sum = ranked.reduce((total, { mine }, rank) => total + (mine ? rank + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  return (sum - (n * (n + m + 1)) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}
