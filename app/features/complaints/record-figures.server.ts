import type { Tx } from "~/platform/db/db.server";
import { type Loaded, type SourceOf, sumLoaded } from "~/platform/keep-in-step";
import { type FigureRow, keepFigures, keepLearning } from "./inside/figures-store.server";

type Line = { line?: number };
export type ToldFigures = {
  complaintsAndCompliments?: Line & {
    period: readonly [string, string];
    complaints: number;
    compliments: number;
    stage1UpheldOrPartlyUpheld?: { percent: number; of: number | null; note?: string };
    stage2?: number;
    ombudsman?: { referred: number; declinedToInvestigate: number; noFaultFound: number };
    learning?: string[];
  };
  feedbackCoverage?: Line & {
    what: string;
    practiceEvaluationsReturned: number;
    withParentViews: number;
    parentsVisited?: number;
    practiceObservationForms?: number;
  };
  populations?: readonly (Line & {
    what: string;
    count: number;
    percent?: number;
    of?: number | null;
    note?: string;
  })[];
};

/** Writes a document's figures as supplied, each with its own period and its own base, in one step of a larger change. */
export async function recordFigures(tx: Tx, source: SourceOf, told: ToldFigures): Promise<Loaded> {
  const rows = [...quarter(told), ...coverage(told), ...populations(told)].map((row, order) => ({
    ...row,
    order,
  }));
  const [periodFrom, periodTo] = told.complaintsAndCompliments?.period ?? [null, null];
  const sourceLine = told.complaintsAndCompliments?.line ?? null;
  const learning = (told.complaintsAndCompliments?.learning ?? []).map((words, order) => ({
    words,
    changed: null,
    told: null,
    order,
    periodFrom,
    periodTo,
    sourceLine,
  }));
  return sumLoaded([await keepFigures(tx, source, rows), await keepLearning(tx, source, learning)]);
}

type Undecided = Omit<FigureRow, "order">;

/** A quarter's complaints and compliments. Their names are keys; the report words them in each language. */
function quarter({ complaintsAndCompliments: told }: ToldFigures): Undecided[] {
  if (!told) return [];
  const [periodFrom, periodTo] = told.period;
  const row = (measure: string, value: number | undefined): Undecided[] =>
    value === undefined
      ? []
      : [
          {
            register: "complaints",
            measure,
            what: measure,
            unit: "count",
            value,
            of: null,
            note: null,
            periodFrom,
            periodTo,
            sourceLine: told.line ?? null,
          },
        ];
  const share = told.stage1UpheldOrPartlyUpheld;
  return [
    ...row("complaints", told.complaints),
    ...row("compliments", told.compliments),
    ...row("stage1UpheldOrPartlyUpheld", share?.percent).map(
      (one): Undecided => ({ ...one, unit: "percent", of: share?.of ?? null, note: share?.note ?? null }),
    ),
    ...row("stage2", told.stage2),
    ...row("ombudsmanReferred", told.ombudsman?.referred),
    ...row("ombudsmanDeclined", told.ombudsman?.declinedToInvestigate),
    ...row("ombudsmanNoFault", told.ombudsman?.noFaultFound),
  ];
}

/** How much feedback was asked for and came. The document names the week in words; no days are made up for it. */
function coverage({ feedbackCoverage: told }: ToldFigures): Undecided[] {
  if (!told) return [];
  const row = (measure: string, value: number | undefined, of: number | null = null): Undecided[] =>
    value === undefined
      ? []
      : [
          {
            register: "coverage",
            measure,
            what: told.what,
            unit: "count",
            value,
            of,
            note: null,
            periodFrom: null,
            periodTo: null,
            sourceLine: told.line ?? null,
          },
        ];
  return [
    ...row("practiceEvaluationsReturned", told.practiceEvaluationsReturned),
    ...row("withParentViews", told.withParentViews, told.practiceEvaluationsReturned),
    ...row("parentsVisited", told.parentsVisited),
    ...row("practiceObservationForms", told.practiceObservationForms),
  ];
}

/** How many young people the document counts, each with the share and the base that it gives or does not give. */
function populations({ populations: told = [] }: ToldFigures): Undecided[] {
  return told.flatMap((one): Undecided[] => {
    const measure = one.what.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const row: Undecided = {
      register: "populations",
      measure,
      what: one.what,
      unit: "count",
      value: one.count,
      of: null,
      note: one.note ?? null,
      periodFrom: null,
      periodTo: null,
      sourceLine: one.line ?? null,
    };
    if (one.percent === undefined) return [row];
    return [row, { ...row, measure: `${measure}.share`, unit: "percent", value: one.percent, of: one.of ?? null }];
  });
}
