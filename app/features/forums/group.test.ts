import { describe, expect, test } from "vitest";
import { countByKind, halfYearOf, rhythmOf } from "./group";

describe("a group's register", () => {
  test("counts each kind apart, held ones only, both ends of the period included", () => {
    const meeting = (on: string, kind: "regular" | "visit", state = "held") => ({ on, kind, state });
    const meetings = [
      meeting("2018-04-01", "regular"),
      meeting("2018-09-30", "regular"),
      meeting("2018-10-01", "regular"),
      meeting("2018-05-01", "visit"),
      meeting("2018-05-02", "regular", "planned"),
      meeting("2018-05-03", "regular", "cancelled"),
    ];
    expect(countByKind(meetings, { from: "2018-04-01", to: "2018-09-30" })).toEqual({ regular: 2, separate: 0, visit: 1, event: 0 });
  });

  test("half-years run from April to September and from October to March", () => {
    expect(halfYearOf("2018-09-30")).toEqual({ from: "2018-04-01", to: "2018-09-30" });
    expect(halfYearOf("2018-10-01")).toEqual({ from: "2018-10-01", to: "2019-03-31" });
    expect(halfYearOf("2019-03-31")).toEqual({ from: "2018-10-01", to: "2019-03-31" });
  });

  test("a rhythm is read from its duration; anything else is no rhythm", () => {
    expect(rhythmOf("P3W")).toEqual({ unit: "week", every: 3 });
    expect([rhythmOf(null), rhythmOf("often")]).toEqual([null, null]);
  });
});
