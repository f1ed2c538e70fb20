import { factsOf, type Language } from "~/platform/i18n/languages";
import type { WholeReport } from "./inside/life-store.server";
import { openAuthorities } from "./inside/report-store.server";
import type { Figure, Period } from "./report-document";
import { sentencesAt, type Version } from "./sentences";
import { hashOfSentences } from "./sentences-hash.server";
import { shownBehind } from "./shown-behind.server";

/** A report of this period as it is today, in Arabic for who reads Arabic and else in English. Null when the authority is gone. */
async function gatheredToday(authorityId: string, period: Period, reader: Language) {
  const authority = (await openAuthorities()).find((one) => one.id === authorityId);
  if (!authority) return null;
  // why: what the report is made of is loaded when it is asked for; its texts are not young people's pages' own.
  const [{ gatherSafely }, { translator }] = await Promise.all([import("./gather-safely.server"), import("~/platform/i18n/words.server")]);
  const actor = { kind: "system", authorityId } as const;
  const language = languageOfFigures(reader);
  return gatherSafely({ actor, authority, period, language, direction: factsOf(language).direction, t: translator(language, "report") });
}

/** The figures that a report of this period holds today: what young editors choose from. */
export async function figuresThere(authorityId: string, period: Period, reader: Language = "en"): Promise<Figure[]> {
  return Object.values((await gatheredToday(authorityId, period, reader))?.document.figures ?? {});
}

/** In which language somebody reads figures: the report's texts are in English and Arabic. */
export const languageOfFigures = (reader: Language): "ar" | "en" => (reader === "ar" ? "ar" : "en");

type Sentences = readonly Version[];
type Backings = Version["backings"];

/** What stands behind sentences today: what their placed numbers are, for who reads `reader`, and the hash of all as it is shown. */
export type StandsBehind = {
  readonly hash: string;
  /** The ids of the report's figures; empty where no sentence places one. */
  readonly there: ReadonlySet<string>;
  readonly placed: (backings: Backings) => { number: number; what: string; value: string; period: string }[];
};

/** The figures are gathered only where a sentence has one. */
export async function standsBehind(authorityId: string, period: Period, sentences: Sentences, reader: Language = "en"): Promise<StandsBehind> {
  const isPlaced = sentences.some(({ backings }) => backings.some(({ kind }) => kind === "figure"));
  const gathered = isPlaced ? await gatheredToday(authorityId, period, reader) : null;
  const figures = gathered?.document.figures ?? {};
  return {
    hash: hashOfSentences(sentences, await shownBehind(authorityId, sentences, (id) => gathered?.shownAs(id))),
    there: new Set(Object.keys(figures)),
    placed: (backings) =>
      backings.flatMap(({ kind, subjectId, order }) => {
        const shown = kind === "figure" ? figures[subjectId]?.shown : undefined;
        return shown ? [{ number: order, what: shown.what.text, value: shown.value, period: shown.period }] : [];
      }),
  };
}

/** The hash of an opened report's sentences as they are shown at this moment. */
export async function hashNow(report: WholeReport): Promise<string> {
  const period = { from: report.periodFrom, to: report.periodTo };
  return (await standsBehind(report.authorityId, period, sentencesAt(report.sentences))).hash;
}
