import { factsOf, type Language } from "~/platform/i18n/languages";
import { openAuthorities } from "./inside/report-store.server";
import type { Figure, Period } from "./report-document";

/** The figures that a report of this period holds today, in Arabic for who reads Arabic and else in English: what young editors choose from. */
export async function figuresThere(authorityId: string, period: Period, reader: Language = "en"): Promise<Figure[]> {
  const authority = (await openAuthorities()).find((one) => one.id === authorityId);
  if (!authority) return [];
  // why: what the report is made of is loaded when it is asked for; its texts are not young people's pages' own.
  const [{ buildReport }, { translator }] = await Promise.all([import("./build-report.server"), import("~/platform/i18n/words.server")]);
  const actor = { kind: "system", authorityId } as const;
  const language = languageOfFigures(reader);
  const report = await buildReport({ actor, authority, period, language, direction: factsOf(language).direction, t: translator(language, "report") });
  return Object.values(report.figures);
}

/** In which language somebody reads figures: the report's texts are in English and Arabic. */
export const languageOfFigures = (reader: Language): "ar" | "en" => (reader === "ar" ? "ar" : "en");

type Backings = readonly { kind: string; subjectId: string; order: number }[];

/** For each sentence, what its placed numbers are today. The figures are gathered only where a sentence has one. */
export async function figuresPlaced(authorityId: string, period: Period, sentences: readonly { backings: Backings }[], reader: Language) {
  const isPlaced = sentences.some(({ backings }) => backings.some(({ kind }) => kind === "figure"));
  const there = new Map((isPlaced ? await figuresThere(authorityId, period, reader) : []).map((one) => [one.id, one.shown]));
  return (backings: Backings) =>
    backings.flatMap(({ kind, subjectId, order }) => {
      const shown = kind === "figure" ? there.get(subjectId) : undefined;
      return shown ? [{ number: order, what: shown.what.text, value: shown.value, period: shown.period }] : [];
    });
}
