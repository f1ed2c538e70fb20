import { all } from "~/features/disclosure/counted-table";
import type { Block, Headline } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";
import { standingOfViews } from "../report-store.server";

/** What leaders see first: what is not answered and what young people said does not answer it. Always there. */
export async function notAnsweredFirst(scope: Scope): Promise<Gathered> {
  const { words, period } = scope;
  const { t } = words;
  const standing = await standingOfViews(scope.authorityId, period.from, period.to);
  const asks = await scope.asks();
  const openAsks = asks.filter((ask) => ask.state === "notSatisfied" || ask.state === "notAnswered");
  const withoutDifference = asks.filter((ask) => !ask.differenceShown);
  const blocks: Block[] = [];
  const told = standing.received === 0 ? () => "" : toldOf(scope, standing);
  if (standing.received === 0) blocks.push({ kind: "paragraph", line: words.line("notAnswered.noViews") });
  else {
    const rows = (["received", "notAnswered", "notReally", "answersIt"] as const).map((key) => [words.own(t(`notAnswered.rows.${key}`)), words.own(told(key))]);
    const columns = [t("notAnswered.columns.what"), t("notAnswered.columns.views")];
    blocks.push({
      kind: "table",
      caption: t("notAnswered.caption", { period: words.period(period) }),
      columns,
      rows,
    });
  }
  for (const ask of openAsks) {
    if (ask.asked === null) continue;
    const runs = { asked: { text: ask.asked, language: ask.language } };
    blocks.push({ kind: "list", ordered: false, items: [words.line(`notAnswered.asks.${ask.state}`, runs)] });
  }
  const still = withoutDifference.flatMap((ask) => (ask.asked === null ? [] : [[{ text: ask.asked, language: ask.language }]]));
  if (still.length > 0) {
    blocks.push({ kind: "notice", tone: "look", title: t("notAnswered.notShownYet.title"), lines: still });
  }
  return {
    section: sectionOf(scope, "notAnswered", blocks),
    headlines: standing.received > 0 ? [headline(scope, told)] : [],
  };
}

/** How many views stand how, as it may be printed. */
function toldOf(scope: Scope, standing: Awaited<ReturnType<typeof standingOfViews>>) {
  const counts: Record<string, number> = { ...standing, notAnswered: standing.received - standing.withAnswer };
  const cell = scope.counted({
    key: "views.standing",
    period: scope.period,
    rows: ["notAnswered", "notReally", "answersIt"],
    columns: [],
    count: (row) => (row === all ? standing.received : (counts[row] ?? 0)),
    sensitive: new Set(),
    addsUp: { alongRows: false, alongColumns: false },
  });
  return (row: string) => cell(row === "received" ? all : row);
}

function headline({ words }: Scope, told: (row: string) => string): Headline {
  return {
    value: told("notAnswered"),
    what: words.t("notAnswered.headline.what"),
    note: words.t("notAnswered.headline.note", {
      notReally: told("notReally"),
      received: told("received"),
    }),
    figure: null,
    tone: "look",
    section: "notAnswered",
  };
}
