import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { datesTag, factsOf, hourCycleOf, languages } from "~/platform/i18n/languages";
import { textsIn } from "./locale-files";
import { root } from "./source";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const shape = z.strictObject({
  order: z.number().int(),
  name: z.string().min(2),
  englishName: z.string().min(2),
  direction: z.enum(["ltr", "rtl"]),
  tag: z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
  dates: z.string().refine((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1 && Intl.getCanonicalLocales(tag)[0] === tag),
  script: z.string().regex(/^[A-Z][a-z]{3}$/),
  hours: z.enum(["h12", "h23"]).optional(),
  receiptWords: z.enum(["en", "ar"]).nullable(),
  staff: z.boolean().optional(),
  original: z.boolean().optional(),
  easyRead: z.boolean().optional(),
  alsoAsked: z.array(z.string()).optional(),
  checked: z.strictObject({ by: z.string().min(2), on: day }).nullable(),
  note: z.string().optional(),
});

const folders = readdirSync(join(root, "locales")).sort();

describe("Every language", () => {
  test("is a folder, and every folder is a language", () => {
    expect([...languages].sort()).toEqual(folders);
  });

  test.each(folders)("says of itself what a page needs to know (%s)", (code) => {
    const facts = shape.safeParse(JSON.parse(readFileSync(join(root, "locales", code, "language.json"), "utf8")));
    expect(facts.error?.issues ?? []).toEqual([]);
    expect(facts.data?.dates).toMatch(/^en-GB$|^[a-z]{2,3}(-u-ca-gregory(-nu-latn)?)?$/);
  });

  test.each(folders)("writes days and times in the digits of its other numbers, with no English in them (%s)", (code) => {
    const day = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
    const time = { hour: "numeric", minute: "2-digit", hourCycle: hourCycleOf(code), timeZone: "UTC" } as const;
    const text = new Intl.DateTimeFormat(datesTag(code), { ...day, ...time }).format(new Date("2026-11-27T17:05:00Z"));
    expect(text.replace(/[0-9]/g, "")).not.toMatch(/\p{Nd}/u);
    expect(text).toContain("2026");
    if (!datesTag(code).startsWith("en")) expect(text).not.toMatch(/[AP]M|November|Friday/);
  });

  test.each(languages.filter((language) => factsOf(language).receiptWords === null))(
    "that shows receipts as numbers alone speaks of numbers alone (%s)",
    (language) => {
      const texts = textsIn(language);
      const said = [...texts].filter(([key]) => /^(views:sent\.how|complaints:sent\.how|views:receipt\.)/.test(key)).map(([, text]) => text);
      expect(said.length).toBeGreaterThan(9);
      expect(said.filter((text) => /وشە|ټک[يو]|کلم|ቃል|ቃላት/.test(text))).toEqual([]);
    },
  );

  test("that nobody at home in it has checked says so, unless the texts were first written in it", () => {
    const silent = languages.filter((code) => {
      const facts = JSON.parse(readFileSync(join(root, "locales", code, "language.json"), "utf8"));
      return !facts.checked && !facts.original && !facts.note;
    });
    expect(silent).toEqual([]);
  });
});
