import { expect, test } from "vitest";
import { checkAnswer, whoReads } from "./check-answer";

test("a plain answer passes", () => {
  const check = checkAnswer("We heard you. Your worker will ring you by Friday. She will ask what you want.", "en");
  expect(check).toMatchObject({ tooHard: false, sentences: 3, tooLongOnMean: false, long: [] });
  expect(check.readingAge).toBeLessThanOrEqual(8);
});

test("office words are found too hard, and the sentence that is too long is shown as it stands", () => {
  const sentence =
    "Following consideration of the aforementioned representations the authority is undertaking a comprehensive evaluation of transportation provision across all establishments.";
  const check = checkAnswer(`Thank you.\n${sentence}`, "en");
  expect(check.tooHard).toBe(true);
  expect(check.long).toEqual([{ text: sentence, words: 19 }]);
});

test("nobody is told that a child of 29 can read it: from eighteen on it is an adult, then only one who reads a lot", () => {
  expect([11, 17, 18, 21, 22, 29].map(whoReads)).toEqual(["age", "age", "adult", "adult", "adultReader", "adultReader"]);
});

test("what a young person said is left out: it is not ours to make easier", () => {
  const quote =
    "“I was unbelievably disappointed that notwithstanding everything everybody promised the transportation never materialised whatsoever on any occasion”";
  expect(checkAnswer(`You told us: ${quote}. We are sorry.`, "en").long).toEqual([]);
  expect(checkAnswer(`You told us: ${quote}. We are sorry.`, "en").tooHard).toBe(false);
});

test("a language other than English has no reading age, but its sentences are measured", () => {
  const check = checkAnswer("سمعنا ما قلت. سنتصل بك يوم الجمعة ونسألك عما تريد.", "ar");
  expect(check).toMatchObject({ readingAge: null, tooHard: false, sentences: 2 });
});

test("nothing to read is nothing to find", () => {
  expect(checkAnswer("", "en")).toEqual({ readingAge: null, tooHard: false, sentences: 0, meanWords: 0, tooLongOnMean: false, leading: [], long: [] });
});
