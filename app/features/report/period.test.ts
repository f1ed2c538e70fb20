import { expect, test } from "vitest";
import { halfYearOf, periodFrom } from "./period";

test("a period does not end before it begins", () => {
  expect(periodFrom("2020-04-01", "2020-04-01")).toEqual({ from: "2020-04-01", to: "2020-04-01" });
  expect(periodFrom("2020-04-02", "2020-04-01")).toBeNull();
  expect(periodFrom("2020-04-02", undefined)).toBeNull();
  for (const wrong of ["2019-02-29", "2019-13-01", "2019-1-1", "yesterday", ""]) expect(periodFrom(wrong, "2020-04-01"), wrong).toBeNull();
});

test("every day falls in one half-year, and half-years do not overlap", () => {
  expect(halfYearOf("2020-04-01")).toEqual({ from: "2020-04-01", to: "2020-09-30" });
  expect(halfYearOf("2020-12-31")).toEqual({ from: "2020-10-01", to: "2021-03-31" });
  expect(halfYearOf("2021-03-31")).toEqual({ from: "2020-10-01", to: "2021-03-31" });
});
