// cspell:ignore diference (written wrong on purpose)
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFacts } from "./read-facts";

const demo = readFileSync("prisma/demo/section-6-facts.json", "utf8");

/** The demonstration file with one thing changed; and the line that was changed. */
function broken(from: string, to: string) {
  const at = demo.indexOf(from);
  if (at < 0) throw new Error(`The file does not hold ${from}.`);
  return {
    text: demo.slice(0, at) + to + demo.slice(at + from.length),
    line: demo.slice(0, at).split("\n").length,
  };
}

function problemsOf(text: string) {
  const read = readFacts(text);
  return read.ok ? [] : read.problems;
}

test("the demonstration's facts are in order", () => {
  expect(problemsOf(demo)).toEqual([]);
});

test("a day that is none is told with its place", () => {
  const { text, line } = broken('"documentDate": "2018-11-19"', '"documentDate": "2018-11-31"');
  expect(problemsOf(text)).toEqual([
    {
      where: "authority.documentDate",
      line,
      column: expect.any(Number),
      what: '"documentDate" is not a day written as YYYY-MM-DD (here: "2018-11-31").',
    },
  ]);
});

test("an unknown key is an error that offers the nearest known one", () => {
  const { text, line } = broken('"difference": null', '"diference": null');
  const problems = problemsOf(text);
  expect(problems.map((one) => one.what)).toContain('The key "diference" is not known here. Did you mean "difference"?');
  expect(problems.every((one) => one.line === line && one.where.startsWith("asks["))).toBe(true);
});

test("a missing name is told where it is missed", () => {
  const { text, line } = broken('"name": "Children in Care Council", ', "");
  expect(problemsOf(text)).toEqual([{ where: "groups[0].name", line, column: 5, what: '"name" is missing.' }]);
});

test("a group that nobody described is told, with the one that may be meant", () => {
  const { text, line } = broken('"by": ["young-women"]', '"by": ["young-woman"]');
  expect(problemsOf(text)).toMatchObject([{ line, what: 'No group in this file has the key "young-woman". Did you mean "young-women"?' }]);
});

test("a number of meetings that is not the number of days listed is told", () => {
  const { text, line } = broken('"2018-04-04",', "");
  expect(problemsOf(text)).toMatchObject([{ where: "groups[0].meetings.count", line }]);
});

test("every problem is told at once, in the order of the file", () => {
  const one = broken('"documentDate": "2018-11-19"', '"documentDate": "soon"').text;
  const problems = problemsOf(one.replace('"every": "P3W"', '"every": "often"'));
  expect(problems.map((each) => each.where)).toEqual(["authority.documentDate", "groups[0].every"]);
});

test("what is not JSON is told with its place", () => {
  expect(problemsOf(demo.slice(0, -3))).toMatchObject([{ what: "This is not JSON: it ends too early." }]);
});
