import { describe, expect, test } from "vitest";
import { asked, fieldsOf } from "./asked-of-return";
import { readReturns } from "./read-returns";
import { measures } from "./returns";
import { mergedWith, tableOf } from "./typed-return";

const head = "from,to,measure,raised_by,value,unit,of,words,changed,told";
const period = "2026-04-01,2026-06-30";
const read = (...lines: string[]) => readReturns([head, ...lines].join("\n"), { today: "2026-11-27" });
const problemsOf = (...lines: string[]) => {
  const outcome = read(...lines);
  return outcome.ok ? [] : outcome.problems.map(({ line, column, says }) => `${line} ${column} ${says}`);
};

describe("a quarter return", () => {
  test("keeps each number with its period, its base and who raised it; what is blank was not given", () => {
    const outcome = read(
      `${period},complaints,,87,,,,,`,
      `${period},complaints,child,12,,87,,,`,
      `${period},stage1UpheldOrPartlyUpheld,,32,percent,not given,as told,,`,
    );
    expect(outcome).toEqual({
      ok: true,
      rows: [
        { kind: "figure", from: "2026-04-01", to: "2026-06-30", measure: "complaints", raisedBy: null, value: 87, unit: "count", of: null, note: null },
        { kind: "figure", from: "2026-04-01", to: "2026-06-30", measure: "complaints", raisedBy: "child", value: 12, unit: "count", of: 87, note: null },
        {
          kind: "figure",
          from: "2026-04-01",
          to: "2026-06-30",
          measure: "stage1UpheldOrPartlyUpheld",
          raisedBy: null,
          value: 32,
          unit: "percent",
          of: null,
          note: "as told",
        },
      ],
    });
  });
  test("tells what recurs, with a number or without, and learned, changed, told", () => {
    const outcome = read(`${period},theme,child,,,,Not told about moves,,`, `${period},learning,,,,,"Told late, twice",A card,Letters`);
    expect(outcome.ok && outcome.rows.map((row) => row.kind)).toEqual(["theme", "learning"]);
    expect(outcome.ok && outcome.rows[1]).toMatchObject({ words: "Told late, twice", changed: "A card", told: "Letters" });
  });
  test.each([
    ["a day that is none", `2026-02-30,2026-06-30,complaints,,1,,,,,`, "2 from day"],
    ["a month that is none", `2026-04-01,2026-13-01,complaints,,1,,,,,`, "2 to day"],
    ["a day past the end of any month", `2026-01-32,2026-06-30,complaints,,1,,,,,`, "2 from day"],
    ["a period that ends before it begins", `2026-06-30,2026-04-01,complaints,,1,,,,,`, "2 to order"],
    ["a measure nobody knows", `${period},complaint,,1,,,,,`, "2 measure measure"],
    ["somebody who is neither child nor adult", `${period},complaints,parent,1,,,,,`, "2 raised_by raisedBy"],
    ["a number that is none", `${period},complaints,,many,,,,,`, "2 value value"],
    ["a number below nothing", `${period},complaints,,-1,,,,,`, "2 value value"],
    ["half a complaint", `${period},complaints,,1.5,,,,,`, "2 value value"],
    ["more than 100 per cent", `${period},stage1Upheld,,101,percent,,,,`, "2 value percent"],
    ["a unit nobody knows", `${period},complaints,,1,kg,,,,`, "2 unit unit"],
    ["a base that is no number", `${period},complaints,,1,,some,,,`, "2 of of"],
    ["a part larger than its whole", `${period},stage2,,9,,8,,,`, "2 of ofPart"],
    ["a theme without words", `${period},theme,,3,,,,,`, "2 words words"],
    ["learning with a number", `${period},learning,,3,,,We learned,,`, "2 value noValue"],
  ])("is refused whole for %s, with line and column", (_what, line, problem) => {
    expect(problemsOf(line)).toEqual([problem]);
    expect(problemsOf(`${period},compliments,,4,,,,,`, line)).toEqual([problem.replace("2", "3")]);
  });
  test("is refused when the same is told twice, or child-raised and adult-raised are more than all", () => {
    expect(problemsOf(`${period},complaints,,5,,,,,`, `${period},complaints,,6,,,,,`)).toContain("3 measure twice");
    expect(problemsOf(`${period},complaints,,5,,,,,`, `${period},complaints,child,3,,,,,`, `${period},complaints,adult,3,,,,,`)).toEqual([
      "2 value moreThanAll",
    ]);
    expect(problemsOf(`${period},complaints,,6,,,,,`, `${period},complaints,child,3,,,,,`, `${period},complaints,adult,3,,,,,`)).toEqual([]);
  });
  test("asks first when child-raised and adult-raised are fewer than all, and is refused before its period is over", () => {
    const lines = [`${period},complaints,,30,,,,,`, `${period},complaints,child,9,,,,,`, `${period},complaints,adult,20,,,,,`];
    expect(problemsOf(...lines)).toEqual(["2 value notAddUp"]);
    expect(readReturns([head, ...lines].join("\n"), { today: "2026-11-27", sure: true }).ok).toBe(true);
    expect(problemsOf(lines[0] ?? "", lines[1] ?? ""), "one part alone says nothing of the rest").toEqual([]);
    const on = (today: string) => readReturns([head, lines[0]].join("\n"), { today });
    expect([on("2026-07-01").ok, on("2026-06-30")]).toMatchObject([true, { ok: false, problems: [{ line: 2, column: "to", says: "notOver" }] }]);
    expect(problemsOf(`2027-04-01,2027-06-30,complaints,,1,,,,,`)).toEqual(["2 to notOver"]);
  });
  test("names every problem at once, and a missing or unknown column by its name", () => {
    expect(problemsOf(`x,y,complaints,,1,,,,,`, `${period},nothing,,x,,,,,`)).toEqual(["2 from day", "2 to day", "3 measure measure", "3 value value"]);
    const missing = readReturns("from,to,measure\n2026-04-01,2026-06-30,complaints", { today: "2026-11-27" });
    expect(missing).toMatchObject({ ok: false, problems: [{ line: 1, column: "value", says: "noColumn" }] });
    expect(readReturns("from,to,measures,value\na,b,c,d", { today: "2026-11-27" })).toMatchObject({
      ok: false,
      problems: [{ column: "measure" }, { says: "unknownColumn", meant: "measure" }],
    });
    expect(readReturns("", { today: "2026-11-27" })).toMatchObject({ ok: false, problems: [{ says: "noRows" }] });
    expect(readReturns('from,to\n"open', { today: "2026-11-27" })).toMatchObject({ ok: false, problems: [{ says: "notCsv" }] });
  });
  test("the page asks for every number once, and a part that is left blank is told apart from a nought", () => {
    expect([...asked].sort()).toEqual([...measures].sort());
    expect(fieldsOf("stage1UpheldOrPartlyUpheld")).toEqual(["all", "child", "adult", "of"].map((who) => `stage1UpheldOrPartlyUpheld-${who}`));
    const { fields } = tableOf({ from: "2018-04-01", to: "2018-06-30", "complaints-all": "0", "compliments-all": "", "stage1-child": " " });
    expect(fields).toEqual(["complaints-all"]);
  });

  test("typed on the page goes through the same reader, and a blank leaves what was told before", () => {
    const typed = {
      from: "2026-04-01",
      to: "2026-06-30",
      "complaints-all": "9",
      "complaints-child": " 4 ",
      themes: "Late\n\nMoves",
      learned: "L",
      changed: "C",
      told: "T",
    };
    const { text, fields } = tableOf(typed);
    const outcome = readReturns(text, { today: "2026-11-27" });
    expect(fields).toEqual(["complaints-all", "complaints-child", "themes", "themes", "learned"]);
    const rows = outcome.ok ? outcome.rows : [];
    expect(rows).toHaveLength(5);
    const before = read(`${period},complaints,,7,,,,,`, `${period},stage2,,2,,,,,`);
    const merged = mergedWith(before.ok ? before.rows : [], rows);
    expect(merged.filter((row) => row.kind === "figure").map((row) => `${row.measure} ${row.raisedBy} ${row.value}`)).toEqual([
      "stage2 null 2",
      "complaints null 9",
      "complaints child 4",
    ]);
  });
});
