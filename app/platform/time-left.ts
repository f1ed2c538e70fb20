import type { TFunction } from "i18next";
import { datesTag } from "./i18n/languages";

/** How much of a clock is left, as its chip shows it: "soon" is the last six hours. */
export type TimeLeft = {
  readonly level: "calm" | "soon" | "late";
  readonly unit: "minutes" | "hours" | "days";
  readonly count: number;
};

const hour = 3_600_000;
const day = 24 * hour;

/** The time until something is due, or since it was, rounded down to what a person would say. */
export function timeLeft(dueAt: Date, at: Date): TimeLeft {
  const left = dueAt.getTime() - at.getTime();
  const far = Math.abs(left);
  const level = left < 0 ? "late" : left <= 6 * hour ? "soon" : "calm";
  if (far >= 2 * day) return { level, unit: "days", count: Math.floor(far / day) };
  if (far >= 2 * hour) return { level, unit: "hours", count: Math.floor(far / hour) };
  return { level, unit: "minutes", count: Math.floor(far / 60_000) };
}

/** The same in words: "3 hours left", "2 days late". */
export function timeLeftWords(t: TFunction, left: TimeLeft): string {
  return t(`common:clock.${left.level === "late" ? "late" : "left"}.${left.unit}`, { count: left.count });
}

/** A moment as the reader's language writes it, in the authority's time zone. */
export function momentWords(language: string, timeZone: string, moment: string): string {
  return new Intl.DateTimeFormat(datesTag(language), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  }).format(new Date(moment));
}
