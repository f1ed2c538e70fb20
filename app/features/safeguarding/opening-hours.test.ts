import { describe, expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { readOpeningHours } from "./opening-hours";
import { openingHoursWords } from "./opening-hours-words";

const said = (text: string, language = "en") => {
  const hours = readOpeningHours(text);
  return hours === null || hours === "always" ? hours : openingHoursWords(hours, language, "all day").replaceAll("\u00a0", " ");
};

describe("opening hours that somebody typed", () => {
  test.each([
    ["Mon-Thu 8:45-17:15, Fri 8:45-16:15", "Monday – Thursday: 8:45 am – 5:15 pm · Friday: 8:45 am – 4:15 pm"],
    ["Monday to Friday, 9 to 5", "Monday – Friday: 9:00 am – 5:00 pm"],
    ["weekdays 9.30am-6pm", "Monday – Friday: 9:30 am – 6:00 pm"],
    ["Sat and Sun 10-4", "Saturday – Sunday: 10:00 am – 4:00 pm"],
    ["Mon and Wed 11-3pm; Tue 1-5pm", "Monday: 11:00 am – 3:00 pm · Tuesday: 1:00 pm – 5:00 pm · Wednesday: 11:00 am – 3:00 pm"],
    ["Mon-Fri 9:00-12:30, 13:00-17:00", "Monday – Friday: 9:00 am – 12:30 pm, 1:00 pm – 5:00 pm"],
    ["Mon-Fri 17:00-9:00, Sat-Sun 0:00-24:00", "Monday – Friday: 5:00 pm – 9:00 am · Saturday – Sunday: all day"],
    ["every day 7pm-11", "Monday – Sunday: 7:00 pm – 11:00 pm"],
    ["24 hours", "always"],
  ])("are read: %s", (text, words) => {
    expect(said(text)).toBe(words);
  });

  test.each([
    "Mon-Fri 6 to 8",
    "Mon-Fri 9-12",
    "Mon-Fri 1:00-5:00",
    "Every night and at weekends",
    "Mon-Fri 9-5 except bank holidays",
    "Monday to Thursday 8.45 to 5.15, Friday until 4.15",
    "10am-2pm",
    "Mon 25:00-26:00",
    "Mon 9:70-11:00",
    "Mon-Fri 9:00-17:00; Mon 16:00-18:00",
    "Mon",
    "",
  ])("are not guessed at where they could be something else: %s", (text) => {
    expect(readOpeningHours(text)).toBeNull();
  });

  test("are said in every language with its own days, and no English word is left in a language that is not English", () => {
    for (const language of languages) {
      const words = said("Mon-Thu 8:45-17:15, Fri 8:45-16:15", language) ?? "";
      expect(/Monday|Friday/.test(words), `${language}: ${words}`).toBe(language === "en" || language === "easy");
    }
    expect(said("Mon-Fri 9:00-17:00", "ar")).toBe("الاثنين – الجمعة: 9:00 ص – 5:00 م");
  });
});
