import { describe, expect, test } from "vitest";
import { endOfDay, proposedBy, stateOf } from "./concern";

describe("a decision is due the same day", () => {
  test.each([
    ["in winter", "2026-11-22T10:00:00Z", "2026-11-22T23:59:59.999Z"],
    ["in summer", "2026-07-01T10:00:00Z", "2026-07-01T22:59:59.999Z"],
    ["late in the evening", "2026-07-01T22:59:00Z", "2026-07-01T22:59:59.999Z"],
    ["after midnight by our clock", "2026-07-01T23:30:00Z", "2026-07-02T22:59:59.999Z"],
    ["on the long day when clocks go back", "2026-10-25T00:30:00Z", "2026-10-25T23:59:59.999Z"],
    ["on the short day when clocks go forward", "2026-03-29T00:30:00Z", "2026-03-29T22:59:59.999Z"],
  ])("%s", (_, raised, due) => {
    expect(endOfDay(new Date(raised), "Europe/London").toISOString()).toBe(due);
  });
});

describe("where a concern stands", () => {
  test("follows from its steps", () => {
    expect(stateOf([])).toBe("raised");
    expect(stateOf([{ kind: "alerted" }])).toBe("raised");
    expect(stateOf([{ kind: "acknowledged" }, { kind: "told" }])).toBe("acknowledged");
    expect(stateOf([{ kind: "acknowledged" }, { kind: "decided" }, { kind: "acknowledged" }])).toBe("decided");
    expect(stateOf([{ kind: "decided" }, { kind: "closeProposed" }, { kind: "decided" }])).toBe("decided");
    expect(stateOf([{ kind: "closed" }, { kind: "decided" }])).toBe("closed");
  });

  test("the latest proposal counts, and none once it is set aside", () => {
    const step = (kind: "decided" | "closeProposed", personId: string) => ({ kind, personId });
    expect(proposedBy([step("closeProposed", "a"), step("decided", "b"), step("closeProposed", "c")])).toBe("c");
    expect(proposedBy([step("closeProposed", "a"), step("decided", "b")])).toBeNull();
  });
});
