import type { TFunction } from "i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { type MeetingKindName, meetingKinds, type Period, type Rhythm } from "../group";

/** "Meets every 3 weeks", or that no rhythm is known. */
export function rhythmWords(rhythm: Rhythm | null, t: TFunction): string {
  return rhythm ? t(`forums:rhythm.${rhythm.unit}`, { count: rhythm.every }) : t("forums:rhythm.none");
}

/** "9 regular meetings, 1 visit", each kind apart; kinds with none are left out. */
export function metWords(met: Record<MeetingKindName, number>, t: TFunction): string[] {
  return meetingKinds.filter((kind) => met[kind] > 0).map((kind) => t(`forums:met.${kind}`, { count: met[kind] }));
}

export function periodWords(period: Period, t: TFunction, language: string): string {
  return t("forums:period", { from: dayWords(period.from, language), to: dayWords(period.to, language) });
}
