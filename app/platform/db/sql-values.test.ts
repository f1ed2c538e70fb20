import fc from "fast-check";
import { expect, test } from "vitest";
import { sqlTime, toNumbered } from "./sql-values";

test("placeholders are numbered in order, those within quotes are left alone", () => {
  expect(toNumbered(`INSERT INTO "A?" VALUES (?, 'why?''?', ?) ON CONFLICT ("b") DO UPDATE SET "b" = ?`)).toBe(
    `INSERT INTO "A?" VALUES ($1, 'why?''?', $2) ON CONFLICT ("b") DO UPDATE SET "b" = $3`,
  );
});

test("a time keeps its moment and sorts as text like as a time", () => {
  const moments = fc.date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      expect(new Date(sqlTime(one)).getTime()).toBe(one.getTime());
      expect(Math.sign(one.getTime() - other.getTime())).toBe(sqlTime(one) < sqlTime(other) ? -1 : sqlTime(one) > sqlTime(other) ? 1 : 0);
    }),
  );
});
