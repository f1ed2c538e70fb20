import { describe, expect, test } from "vitest";
import { gradeOf, readingFigures } from "./reading";

const figures = readingFigures();

describe("What young people read in English", () => {
  test("is found at all", () => {
    expect(figures.texts).toBeGreaterThan(400);
    expect(figures.pages.length).toBeGreaterThan(15);
  });

  test("has sentences of twelve words or fewer in the mean, and none over fifteen", () => {
    expect(figures.tooLong).toEqual([]);
    expect(figures.meanFullSentence).toBeLessThanOrEqual(12);
  });

  test("is no harder than grade 6 on any page with a hundred words, and grade 4 in the median", () => {
    expect(figures.tooHard).toEqual([]);
    expect(figures.medianGrade).toBeLessThanOrEqual(4);
  });

  test("has no word that young people asked us not to use", () => {
    expect(figures.banned).toEqual([]);
  });
});

test("A hard text is known from an easy one", () => {
  expect(gradeOf(["The implementation of multidisciplinary safeguarding procedures necessitates considerable organisational coordination."])).toBeGreaterThan(
    15,
  );
  expect(gradeOf(["We keep what you say. You can take it back."])).toBeLessThan(2);
});
