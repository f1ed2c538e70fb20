import { asksStanding } from "~/features/asks/asks-for-report.server";
import { halfYearsBefore } from "../../period";
import type { Bar, Block, Chart, Period } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";
import { printedWhole } from "../print-store.server";

const mostPeriods = 4;

/**
 * How half-years compare: each told beside the others, never added. How many were heard in an earlier one stands as it was printed
 * and is never counted anew, or the two numbers would tell of whoever came or went between; one that was not printed has none.
 */
export async function trendAcrossPeriods(scope: Scope): Promise<Gathered | null> {
  const { words, period, today, authorityId } = scope;
  const before = halfYearsBefore(period, mostPeriods - 1);
  if (before.length === 0) return { section: sectionOf(scope, "trend", [{ kind: "paragraph", line: words.line("trend.notFixed") }]) };
  const periods = await Promise.all(
    [...before.toReversed(), period].map(async ({ from, to }) => ({
      period: { from, to },
      heard: await heardIn(scope, { from, to }),
      asks: (await asksStanding(authorityId, from, to, today)).counts,
    })),
  );
  const told = periods.slice(
    Math.max(
      0,
      periods.findIndex((one) => one.heard !== null || one.asks.all > 0),
    ),
  );
  if (told.length < 2) return { section: sectionOf(scope, "trend", [{ kind: "paragraph", line: words.line("trend.first") }]) };
  const heard = told.flatMap((one) => one.heard ?? []);
  const shown = told.map(({ period: of, asks }) => differencesIn(scope, of, asks));
  const blocks: Block[] = heard.length > 1 ? [chart(scope, "heard", heard)] : [];
  if (told.some((one) => one.asks.all > 0)) blocks.push(chart(scope, "shown", shown));
  blocks.push({ kind: "paragraph", line: words.line("trend.beCareful") });
  return { section: sectionOf(scope, "trend", blocks) };
}

function chart(scope: Scope, key: "heard" | "shown", bars: readonly Bar[]): Block {
  const { words } = scope;
  const [last, before] = [bars.at(-1), bars.at(-2)];
  const way = (last?.value ?? 0) === (before?.value ?? 0) ? "same" : (last?.value ?? 0) > (before?.value ?? 0) ? "more" : "fewer";
  const told = { now: last?.shown, before: before?.shown, when: before?.label.text };
  const made: Chart = {
    title: words.t(`trend.${key}.caption`),
    says: words.t(`trend.${key}.${way}`, told),
    columns: [words.t("labels.period"), words.t(`trend.${key}.column`)],
    bars,
  };
  return { kind: "chart", chart: made };
}

async function heardIn(scope: Scope, period: Period): Promise<Bar | null> {
  const { words, authorityId } = scope;
  const ref = period.from === scope.period.from ? { figure: "people.standing.all" } : await printedIn();
  if (!ref || !scope.made(ref.figure)) return null;
  const { value, shown } = scope.shown(ref);
  return { label: words.own(words.period(period)), value, shown: shown.value, figure: ref.figure };

  async function printedIn() {
    const cell = await printedWhole(authorityId, period);
    const what = words.own(words.t("trend.heard.what"));
    return cell && scope.printed({ ...cell, id: `printed.heard.${period.from}`, period, what });
  }
}

function differencesIn(scope: Scope, period: Period, asks: { all: number; shown: number }): Bar {
  const { words } = scope;
  const ref = scope.figure({
    id: `trend.shown.${period.from}`,
    value: asks.shown,
    unit: "count",
    period,
    base: { kind: "of", of: asks.all },
    what: words.own(words.t("trend.shown.what")),
    sourceId: null,
    register: "asks",
  });
  const shown = words.t("asks.headline.value", { shown: words.number(asks.shown), all: words.number(asks.all) });
  return { label: words.own(words.period(period)), value: asks.shown, shown, figure: ref.figure };
}
