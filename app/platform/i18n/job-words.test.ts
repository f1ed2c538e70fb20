import { expect, test } from "vitest";
import { jobWords, nameAndJobWords, whoWords } from "./job-words";
import { translator } from "./words.server";

const [en, ar] = [translator("en", "jobs"), translator("ar", "jobs")];

test("somebody written down as name and job is read with the job in the reader's language, and the name as it is", () => {
  expect(whoWords(ar, "Helen Marsh, Director")).toBe(`Helen Marsh، ${jobWords(ar, "Director")}`);
  expect(whoWords(en, "Helen Marsh, Director")).toBe("Helen Marsh, Director");
  expect(jobWords(ar, "Director")).not.toBe("Director");
});

test("a job alone, also one with a comma in it, is read in the reader's language", () => {
  expect(whoWords(ar, "Director")).toBe(jobWords(ar, "Director"));
  expect(whoWords(ar, "Deputy, customer relations")).not.toContain("customer");
});

test("a job that few have, and a name alone, stay letter for letter", () => {
  expect(["Head of Lanterns", "Kim Lee, Head of Lanterns", "Kim Lee", "Lee, Kim"].map((who) => whoWords(ar, who))).toEqual([
    "Head of Lanterns",
    "Kim Lee, Head of Lanterns",
    "Kim Lee",
    "Lee, Kim",
  ]);
  expect(nameAndJobWords(ar, { name: "Kim Lee", job: null })).toBe("Kim Lee");
});
