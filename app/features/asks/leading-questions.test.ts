import { describe, expect, test } from "vitest";
import { checkAnswer } from "./check-answer";

const leading = (words: string, language = "en") => checkAnswer(words, language).leading;

describe("A question that leads, or that looks into what happened, is pointed at before it is sent", () => {
  test.each([
    "Why did you go back there?",
    "Why didn't you tell us?",
    "Did he hit you?",
    "Did your carer shout at you?",
    "Has anyone touched you?",
    "He hurt you, didn't he?",
    "Are you sure that is what happened?",
    "When exactly was this?",
    "And why were you out so late?",
  ])("%s", (question) => expect(leading(`Thank you for telling us. ${question} We will ring you.`)).toEqual([question]));

  test.each(["لماذا لم تخبر أحدا؟", "هل ضربك؟", "هل أنت متأكد؟"])("%s", (question) => {
    expect(leading(`شكرًا لك. ${question}`, "ar")).toEqual([question]);
  });

  test.each([
    "Tell us more if you want to.",
    "What would you like to happen next?",
    "Is there somebody you want with you?",
    "What would help?",
    "We know why you asked.",
    "They did what they said: the lock is mended.",
    "You said “why did you move me?” We are sorry.",
  ])("an open question and a plain sentence are left alone: %s", (words) => expect(leading(words)).toEqual([]));
});
