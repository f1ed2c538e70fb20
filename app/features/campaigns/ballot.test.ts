import { describe, expect, test } from "vitest";
import { dayAfter, momentAt } from "~/platform/local-time";
import { type BallotTimes, isClosed, isOpen, isVoter, resultOf } from "./ballot";
import { campaignKey } from "./campaign";
import { ballotForm } from "./campaign-form";
import { canVote } from "./policy";

const at = (time: string) => new Date(`2018-05-01T${time}:00Z`);
const ballot: BallotTimes = { opensAt: at("10:00"), closesAt: at("20:00"), closedAt: null };
const joined = { joinedAt: at("09:00"), leftAt: null };
const tally = (turnout: number, ...papers: number[]) => ({
  turnout,
  options: papers.map((count, index) => ({ id: `${index}`, words: `idea ${index}`, papers: count })),
});

describe("when a vote is open", () => {
  test("from its opening until its closing time, or until somebody closes it", () => {
    expect([isOpen(ballot, at("09:59")), isOpen(ballot, at("10:00")), isOpen(ballot, at("20:00"))]).toEqual([false, true, false]);
    expect(isClosed({ ...ballot, closedAt: at("12:00") }, at("12:00"))).toBe(true);
  });

  test("who may vote is fixed when it opens: nobody can be let in to turn it", () => {
    expect(isVoter(joined, ballot)).toBe(true);
    expect(isVoter({ joinedAt: at("10:01"), leftAt: null }, ballot)).toBe(false);
    expect(isVoter({ ...joined, leftAt: at("11:00") }, ballot)).toBe(false);
    expect(canVote(ballot, null, false, at("11:00"))).toEqual({ may: false, why: "not-a-member" });
    expect(canVote(ballot, joined, true, at("11:00"))).toEqual({ may: false, why: "voted" });
    expect(canVote(ballot, joined, false, at("21:00"))).toEqual({ may: false, why: "closed" });
  });

  test("it ends with the day where the authority is, also when the clocks change", () => {
    const ends = (day: string) => momentAt(dayAfter(day), 0, "Europe/London").toISOString();
    expect(ends("2018-05-01")).toBe("2018-05-01T23:00:00.000Z");
    expect(ends("2018-01-01")).toBe("2018-01-02T00:00:00.000Z");
    expect(ends("2018-10-27")).toBe("2018-10-27T23:00:00.000Z");
    expect(ends("2018-10-28")).toBe("2018-10-29T00:00:00.000Z");
    expect(ends("2018-03-24")).toBe("2018-03-25T00:00:00.000Z");
    expect(ends("2018-03-25")).toBe("2018-03-25T23:00:00.000Z");
  });
});

describe("what may be told of a result", () => {
  test("with five voters or more, the counts, and that they add up", () => {
    expect(resultOf(tally(7, 2, 5))).toMatchObject({
      addsUp: true,
      outcome: "passed",
      first: [{ id: "1", words: "idea 1" }],
      counts: { turnout: 7, papers: 7 },
    });
  });

  test("with fewer than five, no number at all", () => {
    const result = resultOf(tally(4, 1, 3));
    expect(result).toEqual({ addsUp: true, outcome: "passed", first: [{ id: "1", words: "idea 1" }], counts: null });
    expect(JSON.stringify(result)).not.toMatch(/\d+,|: ?\d/);
  });

  test("a unanimous result says only that it passed", () => {
    expect(resultOf(tally(9, 9, 0)).counts).toBeNull();
  });

  test("the same number for two ideas is a tie, never a winner", () => {
    expect(resultOf(tally(6, 3, 3, 0))).toMatchObject({ outcome: "tied", first: [{ id: "0" }, { id: "1" }] });
  });

  test("papers and voters that differ in number are told, not smoothed over", () => {
    expect(resultOf(tally(6, 3, 2)).addsUp).toBe(false);
    expect(resultOf(tally(1, 0, 0))).toMatchObject({ addsUp: false, outcome: "nobody-voted" });
  });
});

describe("what a worker types", () => {
  const form = (options: string) => ballotForm.safeParse({ question: "What next?", options, closesOn: "2018-05-01" });

  test("ideas stand one on a line; two or more, none twice", () => {
    expect(form("bikes\r\n\r\n curtains ").data?.options).toEqual(["bikes", "curtains"]);
    expect(form("bikes").success).toBe(false);
    expect(form("bikes\nBikes").success).toBe(false);
  });

  test("a campaign's address is readable and its own", () => {
    expect(campaignKey("Périods & us!", "abcdefg")).toBe("periods-us-abcde");
    expect(campaignKey("عربي", "abcdefg")).toBe("abcde");
  });
});
