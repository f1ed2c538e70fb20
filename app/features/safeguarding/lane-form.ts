import { z } from "zod";
import { isDay } from "~/platform/local-time";
import { isPhone } from "./help-line";
import { readOpeningHours } from "./opening-hours";
import type { Hours } from "./staffed-hours";

const short = (empty: string) => z.string({ error: empty }).trim().min(1, empty).max(200, "safeguarding:form.tooLong");

/** One of the authority's own numbers. */
export const helpLineForm = z.object({
  name: short("safeguarding:lines.noName"),
  phone: z.string().trim().refine(isPhone, "safeguarding:lines.notANumber"),
  hours: z
    .string()
    .max(200, "safeguarding:form.tooLong")
    .refine((text) => text.trim() === "" || readOpeningHours(text) !== null, "safeguarding:lines.notHours")
    .transform((text) => text.trim() || null),
  source: short("safeguarding:lines.noSource"),
  free: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

const span = /^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/;

/** "9:00-12:30, 13:00-17:00" as minutes; null when it is written in another way or ends before it begins. */
export function spansIn(text: string): { fromMinute: number; untilMinute: number }[] | null {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== "");
  const spans = parts.map((part) => {
    const [, h1 = "", m1 = "", h2 = "", m2 = ""] = span.exec(part.trim()) ?? [];
    return { fromMinute: h1 === "" ? Number.NaN : Number(h1) * 60 + Number(m1), untilMinute: Number(h2) * 60 + Number(m2) };
  });
  const right = spans.every(({ fromMinute, untilMinute }) => fromMinute < untilMinute && untilMinute <= 1440);
  const apart = new Set(spans.map((one) => one.fromMinute)).size === spans.length;
  return right && apart ? spans : null;
}

const day = z
  .string()
  .max(200)
  .optional()
  .default("")
  .refine((text) => spansIn(text) !== null, "safeguarding:hours.wrong");
const closedDay = /^(\d{4}-\d{2}-\d{2})(?:\s+(.{1,120}))?$/;

/** The hours of a week, and the days on which nobody is there, one a line: 2026-12-24 the office party. */
export const hoursForm = z
  .object({
    day1: day,
    day2: day,
    day3: day,
    day4: day,
    day5: day,
    day6: day,
    day7: day,
    closed: z
      .string()
      .max(8000)
      .optional()
      .default("")
      .refine((text) => linesOf(text).every((line) => isDay(closedDay.exec(line)?.[1] ?? "")), "safeguarding:hours.wrongDay"),
  })
  .transform(({ closed, ...days }) => ({
    hours: Object.entries(days).flatMap(([key, text]): Hours[] => (spansIn(text) ?? []).map((one) => ({ weekday: Number(key.slice(3)), ...one }))),
    closedDays: [
      ...new Map(
        linesOf(closed)
          .map((line) => closedDay.exec(line) ?? [])
          .map(([, onDay = "", what]) => [onDay, what ?? null]),
      ),
    ].map(([onDay, what]) => ({ onDay, what })),
  }));

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}
