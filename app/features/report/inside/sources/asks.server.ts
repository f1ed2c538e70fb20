import { isToldAlone } from "~/features/asks/ask";
import type { AskForReport } from "~/features/asks/asks-for-report.server";
import { verbIn } from "~/features/asks/verb-in";
import { all } from "~/features/disclosure/counted-table";
import { protectedCount } from "~/features/disclosure/protected-count";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import type { Quote, ReportAction, ReportAsk, Text } from "../../report-document";
import { type Behind, type Gathered, quotesOfAnAsk, type Scope, sectionOf } from "../../scope.server";

const stateOf = { done: "done", doingBy: "doing", notYet: "waiting", no: "no" } as const;

/** Every Ask of the period in its three parts. One whose words may not be shown now keeps its place without them. */
export async function askedDidDifference(scope: Scope): Promise<Gathered | null> {
  const asks = await scope.asks();
  if (asks.length === 0) return null;
  const { words } = scope;
  const { all, shown, confirmed } = await scope.askCounts();
  const figure = (id: keyof typeof counted, value: number) =>
    scope.figure({
      id: `asks.${id}`,
      value,
      unit: "count",
      period: scope.period,
      base: id === "all" ? { kind: "none" } : { kind: "of", of: all },
      what: words.own(words.t(`asks.figures.${id}`)),
      sourceId: null,
      register: "asks",
      behind: async () => asks.filter(counted[id]).map((ask) => behindAsk(scope, ask)),
    });
  const runs = { all: figure("all", all), shown: figure("shown", shown), open: figure("open", all - shown) };
  const kinds = { confirmed: figure("confirmed", confirmed), told: figure("told", shown - confirmed) };
  const untold = all - asks.length;
  const told = await toldOf(scope, asks);
  const section = sectionOf(scope, "asks", [
    { kind: "paragraph", line: words.line("asks.counted", runs) },
    ...(shown > 0 ? [{ kind: "paragraph" as const, line: words.line("asks.kinds", kinds) }] : []),
    ...asks.map((ask) => ({ kind: "ask" as const, ask: reportAsk(scope, ask, told) })),
    ...(untold > 0 ? [{ kind: "paragraph" as const, line: words.line("asks.untold", {}, { count: untold, untold: words.number(untold) }) }] : []),
    { kind: "figures", caption: words.t("asks.table"), ids: Object.values({ ...runs, ...kinds }).map((run) => run.figure) },
  ]);
  const headline = {
    value: words.t("asks.headline.value", { shown: words.number(shown), all: words.number(all) }),
    what: words.t("asks.headline.what"),
    note: words.t(confirmed < shown ? "asks.headline.noteTold" : "asks.headline.note", {
      count: all - shown,
      open: words.number(all - shown),
      told: words.number(shown - confirmed),
    }),
    figure: "asks.shown",
    tone: shown < all ? ("look" as const) : ("plain" as const),
    section: "asks",
  };
  return { section, headlines: [headline] };
}

/** Which Asks each figure counts. */
const counted = {
  all: () => true,
  shown: (ask) => ask.differenceShown,
  open: (ask) => !ask.differenceShown,
  confirmed: (ask) => ask.differenceShown && !isToldAlone(ask.differences),
  told: (ask) => ask.differenceShown && isToldAlone(ask.differences),
} satisfies Record<string, (ask: AskForReport) => boolean>;

/** One of the Asks that a figure counts; its words only where they may be shown. */
function behindAsk({ words }: Scope, { id, asked, language }: AskForReport): Behind {
  return { text: asked === null ? words.own(words.t("labels.hidden")) : { text: asked, language }, href: paths.staff.ask(id) };
}

type Told = { readonly quotable: ReadonlySet<string>; readonly notReally: (askKey: string) => string };

/** What may be quoted with the Asks, and how many are not satisfied, as it may be printed. */
async function toldOf(scope: Scope, asks: readonly AskForReport[]): Promise<Told> {
  const quotable = await scope.quotable(asks.flatMap((ask) => ask.quotes.map((quote) => quote.viewId)));
  const unsatisfied = asks.filter((ask) => ask.state === "notSatisfied");
  const counts = new Map(unsatisfied.map((ask) => [ask.key, ask.verdicts.notReally] as const));
  if (counts.size === 0) return { quotable, notReally: () => "" };
  const { youngPeople } = await scope.voices();
  const cell = scope.counted({
    key: "asks.notReally",
    period: scope.period,
    rows: [...counts.keys()],
    columns: [],
    count: (row) => (row === all ? youngPeople : (counts.get(row) ?? 0)),
    sensitive: new Set(unsatisfied.filter((ask) => ask.sensitive).map((ask) => ask.key)),
    addsUp: { alongRows: false, alongColumns: false },
    withoutTotals: true,
  });
  return { quotable, notReally: (key) => (counts.has(key) ? cell(key) : "") };
}

/** How it was asked stands in the report of its own language; another one says in its own words that it was asked for. */
function verbOf({ words }: Scope, ask: AskForReport, theirs: string): Text {
  const verb = verbIn(ask, words.t, words.language);
  return verb === theirs ? { text: verb, language: ask.language } : words.own(verb);
}

function reportAsk(scope: Scope, ask: AskForReport, told: Told): ReportAsk {
  const { words } = scope;
  const { t } = words;
  const inTheirs = (text: string): Text => ({ text, language: ask.language });
  const said = ask.said.filter((one) => one.words !== ask.asked);
  const quotes: Quote[] = [
    ...said.filter((one) => one.speaker === "youngPerson").map((one) => ({ parts: [{ words: one.words }], language: ask.language, by: byOf(scope, ask) })),
    ...ask.quotes
      .filter((quote) => told.quotable.has(quote.viewId))
      .slice(0, quotesOfAnAsk)
      .map((quote) => ({
        parts: quote.segments.map((part) => (part.kind === "words" ? { words: part.text } : { cover: t(`covers.${part.reason}`) })),
        language: quote.language,
        by: quote.pickedName,
      })),
  ];
  return {
    key: ask.key,
    by: byOf(scope, ask),
    verb: ask.verb ? verbOf(scope, ask, ask.verb) : null,
    asked: ask.asked === null ? null : inTheirs(ask.asked),
    more: [
      ...(ask.wish ? [{ label: t("ask.wish"), words: inTheirs(ask.wish) }] : []),
      ...(ask.note ? [{ label: t("ask.note"), words: inTheirs(ask.note) }] : []),
      ...said.filter((one) => one.speaker === "staff").map((one) => ({ label: t("ask.staffSay"), words: inTheirs(one.words) })),
    ],
    quotes,
    did: ask.actions.map((action) => reportAction(scope, ask, action)),
    nothingDone: ask.actions.length === 0 ? t(ask.sourceId ? "ask.noActionTold" : "ask.nothingDone") : null,
    difference: {
      shown: ask.differenceShown,
      words: ask.differences.map((one) => inTheirs(one.words)),
      note: differenceNote(scope, ask),
    },
    standing: standingOf(scope, ask, told),
    source: ask.sourceId ? scope.sourceOf(ask.sourceId, ask.sourceLine) : t("source.ask", { on: ask.askedOn ? words.day(ask.askedOn) : "" }),
  };
}

/** The open groups that asked, by their short names; otherwise young people, without a number. That a closed group asked is for its members and its workers. */
function byOf(scope: Scope, ask: AskForReport): string {
  const open = ask.groups.filter((group) => !group.closed);
  const names = open.map((group) => scope.groupNames.get(group.key) ?? group.name).sort();
  return names.length > 0 ? scope.words.list(names) : scope.words.t("labels.youngPeople");
}

function reportAction({ words }: Scope, ask: AskForReport, action: AskForReport["actions"][number]): ReportAction {
  const { t, own } = words;
  const told = (key: string, text: string) => ({ text: t(key, { text }), language: null });
  const on = action.byOn ? words.day(action.byOn) : null;
  const key = action.state === "doingBy" || action.state === "done" ? (on ? `${action.state}On` : action.state) : action.state;
  return {
    what: { text: action.what, language: ask.language },
    state: action.overdue ? "late" : stateOf[action.state],
    stateLabel: t(`states.${key}`, { on }),
    details: [
      ...(action.overdue ? [own(t("states.overdue"))] : []),
      ...(action.why ? [told("states.why", action.why)] : []),
      ...(action.nextStep ? [told("states.nextStep", action.nextStep)] : []),
      ...(action.ownerName ? [told("states.owner", whoWords(words.t, action.ownerName))] : []),
    ],
  };
}

function differenceNote({ words: { t } }: Scope, ask: AskForReport): string {
  if (!ask.differenceShown && ask.differences.length > 0) return t("difference.takenBack");
  if (!ask.differenceShown) return t(ask.actions.some((action) => action.taken) ? "difference.notShownYet" : "difference.nothingYet");
  const how = ask.differences.find((one) => one.confirmedHow !== "source") ?? ask.differences[0];
  return t(`difference.confirmed.${how?.confirmedHow ?? "member"}`);
}

/** What is not answered and what does not satisfy, first. Young people are counted in a protected way. */
function standingOf({ words }: Scope, ask: AskForReport, { notReally }: Told): string[] {
  if (ask.state !== "notSatisfied" && ask.state !== "notAnswered") return [];
  const many = protectedCount(ask.verdicts.notReally, ask.sensitive);
  const about = notReally(ask.key);
  const few = many.shown === "fewer" || about === words.t("count.untold");
  const key = ask.state === "notAnswered" ? "standing.notAnswered" : few ? "standing.notSatisfiedFew" : "standing.notSatisfied";
  return [words.t(key, { about })];
}
