import { expect, test } from "vitest";
import { routeThemeForm } from "./theme-form";

test("an owner's day to answer by is not over yet and not years away; one that stands stays while something else is put right", () => {
  const said = (answerBy: string, held: string | null) => {
    const parsed = routeThemeForm("2026-11-27", held).safeParse({ ownerName: "Head of housing", answerBy });
    return parsed.success ? null : parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join();
  };
  expect([said("2026-11-27", null), said("2028-11-27", null)]).toEqual([null, null]);
  expect([said("2026-11-26", null), said("2126-11-27", null)]).toEqual(["answerBy themes:route.dayPast", "answerBy themes:route.dayFar"]);
  expect([said("2026-11-16", "2026-11-16"), said("2026-11-16", "2026-11-17")]).toEqual([null, "answerBy themes:route.dayPast"]);
});
