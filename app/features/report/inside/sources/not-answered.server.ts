import { all } from "~/features/disclosure/counted-table";
import type { Voices } from "~/features/themes/voices";
import type { Bar, Block, Headline, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf, wholeOfVoices } from "../../scope.server";

const rows = ["notAnswered", "notReally", "answersIt"] as const;

/** What leaders see first: what is not answered and what young people said does not answer it. Always there. */
export async function notAnsweredFirst(scope: Scope): Promise<Gathered> {
  const { words } = scope;
  const { t } = words;
  const voices = await scope.voices();
  const asks = await scope.asks();
  const blocks: Block[] = [];
  const headlines: Headline[] = [];
  if (voices.youngPeople === 0) blocks.push({ kind: "paragraph", line: words.line("notAnswered.noViews") });
  else {
    const { chart, headline } = standing(scope, voices);
    blocks.push(chart);
    headlines.push(headline);
  }
  const open = asks.filter((ask) => ask.state === "notSatisfied" || ask.state === "notAnswered");
  const openLines = open.flatMap((ask) =>
    ask.asked === null ? [] : [words.line(`notAnswered.asks.${ask.state}`, { asked: { text: ask.asked, language: ask.language } })],
  );
  openLines.push(...unnamedLines(scope, open));
  if (openLines.length > 0) blocks.push({ kind: "notice", tone: "look", title: t("notAnswered.open"), lines: openLines });
  const still = asks.filter((ask) => !ask.differenceShown && !open.includes(ask));
  const stillLines: Line[] = still.flatMap((ask) => (ask.asked === null ? [] : [[{ text: ask.asked, language: ask.language }]]));
  stillLines.push(...unnamedLines(scope, still));
  if (stillLines.length > 0) blocks.push({ kind: "notice", tone: "look", title: t("notAnswered.notShownYet.title"), lines: stillLines });
  const { byState } = await scope.askCounts();
  const untold = byState.notSatisfied + byState.notAnswered - open.length;
  if (untold > 0) blocks.push({ kind: "paragraph", line: words.line("notAnswered.more", {}, { more: words.number(untold) }) });
  if (blocks.length === 1 && voices.youngPeople === 0) return { section: sectionOf(scope, "notAnswered", blocks, "first") };
  if (openLines.length + stillLines.length === 0) blocks.push({ kind: "paragraph", line: words.line("notAnswered.nothingOpen") });
  return { section: sectionOf(scope, "notAnswered", blocks, "first"), headlines };
}

/** How many of these Asks are not named, since their words may not be shown: they are counted above, so it is said. */
function unnamedLines({ words }: Scope, asks: readonly { readonly asked: string | null }[]): Line[] {
  const unnamed = asks.filter((ask) => ask.asked === null).length;
  return unnamed > 0 ? [words.line("notAnswered.unnamed", {}, { count: unnamed, unnamed: words.number(unnamed) })] : [];
}

function standing(scope: Scope, voices: Voices): { chart: Block; headline: Headline } {
  const { words, period } = scope;
  const { t } = words;
  const place = scope.people({
    key: "standing",
    whole: wholeOfVoices,
    rows,
    columns: [],
    sensitive: new Set(),
    addsUp: { alongRows: false, alongColumns: false },
    count: (row) => (row === all ? voices.youngPeople : voices[row as (typeof rows)[number]]),
    what: (row) => words.own(t(`notAnswered.rows.${row === all ? "heard" : row}`)),
    base: (row) => (row === all ? null : [all, all]),
  });
  const refs = [all, ...rows].flatMap((row) => place(row, all) ?? []);
  const bars = refs.map((ref): Bar => {
    const { value, shown } = scope.shown(ref);
    return { label: shown.what, value, shown: shown.value, figure: ref.figure };
  });
  const told = (row: string) => {
    const ref = place(row, all);
    return ref ? scope.shown(ref).shown.value : t("count.untold");
  };
  const says = t("notAnswered.says", { heard: told(all), notAnswered: told("notAnswered"), notReally: told("notReally"), answersIt: told("answersIt") });
  const columns = [t("notAnswered.columns.what"), t("labels.youngPeople")] as const;
  return {
    chart: { kind: "chart", chart: { title: t("notAnswered.caption", { period: words.period(period) }), says, columns, bars } },
    headline: {
      value: told("notAnswered"),
      what: t("notAnswered.headline.what"),
      note: t("notAnswered.headline.note", { notReally: told("notReally"), heard: told(all) }),
      figure: place("notAnswered", all)?.figure ?? null,
      tone: "look",
      section: "notAnswered",
    },
  };
}
