import { describe, expect, test } from "vitest";
import { toldForm } from "./concern-form";
import { postsForm } from "./posts-form";

const errors = (given: Record<string, string | string[]>) => {
  const read = postsForm.safeParse(given);
  return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join("."), message]));
};

describe("Who is away", () => {
  test("is read from both days, and nobody is who wrote none", () => {
    const read = postsForm.parse({ post0: "ruth", "from:ruth": "2026-11-25", "until:ruth": "2026-11-27", "from:theo": "", "until:theo": "" });
    expect([...read.away]).toEqual([["ruth", { from: "2026-11-25", until: "2026-11-27" }]]);
  });

  test.each([
    ["one day without the other", { "from:ruth": "2026-11-25", "until:ruth": "" }, { "until:ruth": "safeguarding:posts.bothDays" }],
    ["the other without the one", { "from:ruth": "", "until:ruth": "2026-11-27" }, { "from:ruth": "safeguarding:posts.bothDays" }],
    ["one that was not sent at all", { "until:ruth": "2026-11-27" }, { "from:ruth": "safeguarding:posts.bothDays" }],
    ["a last day before the first", { "from:ruth": "2026-11-27", "until:ruth": "2026-11-25" }, { "until:ruth": "safeguarding:posts.bothDays" }],
    ["a day that there is not", { "from:ruth": "2026-11-31", "until:ruth": "2026-12-02" }, { "from:ruth": "safeguarding:posts.wrongDay" }],
  ])("is never dropped in silence, so that nobody who is away is alerted as if they were there: %s", (_, given, said) => {
    expect(errors({ post0: "ruth", ...given })).toEqual(said);
  });
});

test("A day by which the police will be told is one that there is", () => {
  const told = (untilOn: string) => toldForm.safeParse({ whom: "notYet", note: "asked to wait", untilOn }).success;
  expect([told("2026-11-30"), told("2026-11-31"), told("30 November")]).toEqual([true, false, false]);
});
