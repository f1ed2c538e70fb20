import { type GroupMeetings, groupsAndMeetings as readGroups, talliesTold } from "~/features/forums/meetings-held.server";
import type { Bar, Block, Headline, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";
import { meetingsBehind } from "../report-store.server";

const otherKinds = ["separate", "visit", "event"] as const;

/** Who met how often, from the register alone. Kinds are counted apart; a number without days is told apart from the register. */
export async function groupsAndMeetings(scope: Scope): Promise<Gathered | null> {
  const { words, period, authorityId } = scope;
  const sourceIds = scope.documents.map((one) => one.id);
  const groups = await readGroups(authorityId, period.from, period.to);
  const tallies = await talliesTold(authorityId, sourceIds, period.from, period.to);
  const met = groups.filter((group) => group.held.regular > 0 || otherKinds.some((kind) => group.held[kind] > 0) || (!group.closed && group.rhythm));
  if (met.length === 0 && tallies.length === 0) return null;
  const headlines: Headline[] = [];
  const ids: string[] = [];
  const items = met.map((group): Line => {
    const name = group.short ?? group.name;
    const figure = meetingsFigure(scope, group);
    ids.push(figure.figure);
    if (group.held.regular > 0) headlines.push(headline(scope, name, group, figure.figure));
    return words.line("groups.met", { group: name, met: figure }, { count: group.held.regular, period: words.period(period), rhythm: rhythmOf(scope, group) });
  });
  const blocks: Block[] = items.length > 0 ? [{ kind: "list", ordered: false, items }, chartOf(scope, ids)] : [];
  const charted = ids.length;
  const others = met.flatMap((group) => otherKinds.flatMap((kind) => (group.held[kind] > 0 ? [otherMeetings(scope, group, kind)] : [])));
  const told = tallies.map((tally): Line => {
    const figure =
      tally.count === null
        ? null
        : scope.figure({
            id: `tally.${tally.id}`,
            value: tally.count,
            unit: "count",
            period: tally.periodFrom && tally.periodTo ? { from: tally.periodFrom, to: tally.periodTo } : null,
            base: { kind: "none" },
            what: { text: tally.what, language: "en" },
            sourceId: tally.sourceId,
            sourceLine: tally.sourceLine,
          });
    if (figure) ids.push(figure.figure);
    const what = { text: tally.what, language: "en" };
    const key = figure === null ? "groups.told" : tally.groupId ? "groups.toldMet" : "groups.toldTimes";
    return words.line(key, figure ? { what, times: figure } : { what }, { count: tally.count ?? 0 });
  });
  if (others.length + told.length > 0) {
    blocks.push({ kind: "heading", text: words.t("groups.beside") });
    blocks.push({ kind: "list", ordered: false, items: [...others, ...told] });
  }
  if (met.some((group) => group.illustrative)) blocks.push({ kind: "paragraph", line: words.line("groups.illustrative") });
  if (ids.length > charted) blocks.push({ kind: "figures", caption: words.t("groups.figures"), ids: ids.slice(charted) });
  return { section: sectionOf(scope, "groups", blocks), headlines };
}

function chartOf(scope: Scope, ids: readonly string[]): Block {
  const { words, period } = scope;
  const bars = ids.map((figure, index): Bar => {
    const { value, shown } = scope.shown({ figure });
    return { label: words.own(scope.groupNames.get(figure.replace("meetings.", "")) ?? String(index)), value, shown: shown.value, figure };
  });
  const [most] = bars.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const says = words.t(bars.length > 1 ? "groups.chart.says" : "groups.chart.one", { group: most?.label.text, met: most?.shown, count: most?.value ?? 0 });
  const title = words.t("groups.chart.title", { period: words.period(period) });
  return { kind: "chart", chart: { title, says, columns: [words.t("groups.chart.group"), words.t("groups.chart.meetings")], bars } };
}

function meetingsFigure(scope: Scope, group: GroupMeetings) {
  const { words } = scope;
  return scope.figure({
    id: `meetings.${group.key}`,
    value: group.held.regular,
    unit: "count",
    period: scope.period,
    base: { kind: "none" },
    what: words.own(words.t("groups.figure", { group: group.short ?? group.name })),
    sourceId: group.sourceIds[0] ?? null,
    register: "meetings",
    note: group.illustrative ? words.t("groups.illustrativeNote") : null,
    behind: async () => {
      const days = await meetingsBehind(scope.authorityId, group.groupId, scope.period);
      return days.map((on) => ({ text: words.own(words.day(on)), href: null }));
    },
  });
}

function otherMeetings(scope: Scope, group: GroupMeetings, kind: (typeof otherKinds)[number]): Line {
  const what = { group: group.short ?? group.name };
  return scope.words.line(`groups.kinds.${kind}`, what, {
    count: group.held[kind],
    number: scope.words.number(group.held[kind]),
  });
}

function rhythmOf({ words }: Scope, group: GroupMeetings): string {
  const [, every = "", unit = ""] = /^P(\d+)([DWM])$/.exec(group.rhythm ?? "") ?? [];
  return every ? words.t(`groups.rhythm.${unit}`, { count: Number(every) }) : "";
}

function headline({ words, period }: Scope, name: string, group: GroupMeetings, figure: string): Headline {
  return {
    value: words.number(group.held.regular),
    what: words.t("groups.headline", { group: name, count: group.held.regular }),
    note: words.period(period),
    figure,
    tone: "plain",
    section: "groups",
  };
}
