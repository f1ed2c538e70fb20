import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { afterAClash } from "~/platform/after-a-clash";

type Asked = Parameters<typeof afterAClash>[0];

test("A page of staff whose action says that somebody else was quicker is read anew, so that theirs stands on it and the next press works", () => {
  const files = readdirSync("app/routes/staff", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const clashing = files.map((file) => ({ file, source: readFileSync(`app/routes/staff/${file}`, "utf8") })).filter(({ source }) => /\b409\b/.test(source));
  expect(clashing.length).toBeGreaterThan(10);
  expect(clashing.filter(({ source }) => !source.includes("export const shouldRevalidate = afterAClash;")).map(({ file }) => file)).toEqual([]);
});

test("After any other mistake what was read stays", () => {
  const answered = (actionStatus: number) => afterAClash({ actionStatus, defaultShouldRevalidate: false } as Asked);
  expect([409, 422, 404].map(answered)).toEqual([true, false, false]);
});
