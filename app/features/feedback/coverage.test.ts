import { describe, expect, test } from "vitest";
import { coverageOf, type OccasionFacts } from "./coverage";

const evaluation = (team: string | null, ...requests: OccasionFacts["requests"]): OccasionFacts => ({ kind: "practiceEvaluation", team, requests });
const parent = (answered: boolean, cancelled = false) => ({ forWhom: "parent" as const, answered, cancelled });

describe("coverage", () => {
  test("3 of 33: every occasion is in the base, also those after which nobody was asked", () => {
    const occasions = [...Array(3)].map(() => evaluation("East", parent(true))).concat([...Array(30)].map(() => evaluation("East")));
    const row = coverageOf(occasions).rows.find((one) => one.forWhom === "parent");
    expect(row).toEqual({ kind: "practiceEvaluation", forWhom: "parent", occasions: 33, asked: 3, answered: 3 });
  });

  test("two parents who answer after one occasion are one occasion with an answer", () => {
    const row = coverageOf([evaluation("East", parent(true), parent(true))]).rows.find((one) => one.forWhom === "parent");
    expect([row?.occasions, row?.asked, row?.answered]).toEqual([1, 1, 1]);
  });

  test("a cancelled request is not asked", () => {
    const row = coverageOf([evaluation("East", parent(false, true))]).rows.find((one) => one.forWhom === "parent");
    expect([row?.asked, row?.answered]).toEqual([0, 0]);
  });

  test("gaps name the team and the kind with no answer, and whether anybody was asked", () => {
    const { gaps } = coverageOf([evaluation("East", parent(true)), evaluation("West", parent(false)), evaluation(null)]);
    const parents = gaps.filter((gap) => gap.forWhom === "parent");
    expect(parents).toEqual([
      { team: null, kind: "practiceEvaluation", forWhom: "parent", occasions: 1, asked: 0 },
      { team: "West", kind: "practiceEvaluation", forWhom: "parent", occasions: 1, asked: 1 },
    ]);
  });

  test("a kind with no occasions has no row: nothing is out of nothing", () => {
    expect(coverageOf([]).rows).toEqual([]);
  });
});
