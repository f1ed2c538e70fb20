import { isToldAlone } from "~/features/asks/ask";
import { all } from "~/features/disclosure/counted-table";
import { groupsAndMeetings } from "~/features/forums/meetings-held.server";
import { whoWords } from "~/platform/i18n/job-words";
import type { Block, Text } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";

type Ask = Awaited<ReturnType<Scope["asks"]>>[number];
const four = ["space", "voice", "audience", "influence"] as const;
type Found = { readonly text: string; readonly gap: boolean };

/**
 * Lundy's four for each Ask: where young people could say it, that it was said and how, who had to listen, and what came of
 * it. Each is read from what is recorded; where nothing is, the gap is said.
 */
export async function lundysFour(scope: Scope): Promise<Gathered | null> {
  const { words, period } = scope;
  const { t } = words;
  const asks = await scope.asks();
  if (asks.length === 0) return null;
  const groups = new Map((await groupsAndMeetings(scope.authorityId, period.from, period.to)).map((group) => [group.key, group]));
  const said = asks.filter((ask) => ask.youngPeople > 0);
  const { youngPeople } = await scope.voices();
  const about = scope.counted({
    key: "asks.youngPeople",
    period,
    rows: said.map((ask) => ask.key),
    columns: [],
    sensitive: new Set(said.filter((ask) => ask.sensitive).map((ask) => ask.key)),
    addsUp: { alongRows: false, alongColumns: false },
    count: (row) => (row === all ? youngPeople : (said.find((ask) => ask.key === row)?.youngPeople ?? 0)),
    withoutTotals: true,
  });
  const found = asks.map((ask) => ({ ask, four: fourOf(scope, ask, groups, about) }));
  const rows = found.map(({ ask, four: own }): Text[] => [
    ask.asked === null ? words.own(t("labels.hidden")) : { text: ask.asked, language: ask.language },
    ...four.map((key) => words.own(own[key].gap ? t("lundy.gap", { what: own[key].text }) : own[key].text)),
  ]);
  const figures = four.map((key) =>
    scope.figure({
      id: `lundy.${key}`,
      value: found.filter((one) => !one.four[key].gap).length,
      unit: "count",
      period,
      base: { kind: "of", of: found.length },
      what: words.own(t(`lundy.figures.${key}`)),
      sourceId: null,
      register: "asks",
    }),
  );
  const blocks: Block[] = [
    { kind: "list", ordered: false, items: four.map((key) => words.line(`lundy.means.${key}`)) },
    { kind: "figures", caption: t("lundy.count"), ids: figures.map((ref) => ref.figure) },
    { kind: "table", caption: t("lundy.caption"), columns: [t("labels.asked"), ...four.map((key) => t(`lundy.columns.${key}`))], rows },
  ];
  return { section: sectionOf(scope, "lundy", blocks, "how") };
}

type Groups = ReadonlyMap<string, { short: string | null; name: string; closed: boolean; held: Record<string, number> }>;

function fourOf({ words }: Scope, ask: Ask, groups: Groups, about: (key: string) => string): Record<(typeof four)[number], Found> {
  const { t } = words;
  const is = (key: string, told: Record<string, unknown> = {}): Found => ({ text: t(`lundy.${key}`, told), gap: false });
  const gap = (key: string): Found => ({ text: t(`lundy.${key}`), gap: true });
  const met = ask.groups.flatMap(({ key }) => groups.get(key) ?? []).filter((group) => Object.values(group.held).some((times) => times > 0));
  // Which closed group it was is for its members and its workers.
  const named = met
    .filter((group) => !group.closed)
    .map((group) => group.short ?? group.name)
    .sort();
  const owners = [...new Set(ask.actions.flatMap((action) => (action.ownerName ? whoWords(t, action.ownerName) : [])))];
  return {
    space:
      named.length > 0
        ? is("space.group", { groups: words.list(named) })
        : met.length > 0
          ? is("space.closedGroup")
          : ask.youngPeople > 0 || ask.saidHere
            ? is("space.here")
            : gap("space.none"),
    voice: voiceOf(ask, about, is, gap),
    audience: ask.answeredOn
      ? is("audience.answered", { on: words.day(ask.answeredOn) })
      : owners.length > 0
        ? is("audience.owner", { who: words.list(owners) })
        : gap("audience.none"),
    influence: influenceOf(ask, words.number, is, gap),
  };
}

type Is = (key: string, told?: Record<string, unknown>) => Found;

/** What came of it: a difference, by whom it is told; else what is done, else what is being done within its day; else the gap. */
function influenceOf(ask: Ask, number: (value: number) => string, is: Is, gap: (key: string) => Found): Found {
  if (ask.differenceShown) return is(isToldAlone(ask.differences) ? "influence.told" : "influence.difference");
  const done = ask.actions.filter((action) => action.state === "done").length;
  const doing = ask.actions.filter((action) => action.taken).length - done;
  if (done > 0) return is("influence.done", { count: done, number: number(done) });
  return doing > 0 ? is("influence.doing", { count: doing, number: number(doing) }) : gap("influence.none");
}

function voiceOf(ask: Ask, about: (key: string) => string, is: Is, gap: (key: string) => Found): Found {
  if (ask.asked === null) return gap("voice.none");
  if (ask.youngPeople > 0) return is("voice.views", { about: about(ask.key) });
  return is(ask.sourceId ? "voice.document" : "voice.group");
}
