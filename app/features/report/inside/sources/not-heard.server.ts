import { all } from "~/features/disclosure/counted-table";
import { isDescribedOnly } from "~/features/disclosure/protected-count";
import { gapsTogether } from "~/features/feedback/coverage";
import { coverageIn } from "~/features/feedback/pages.server";
import { groupsAndMeetings } from "~/features/forums/meetings-held.server";
import type { Voices } from "~/features/themes/voices";
import { aboutMeKeys, ageBands } from "~/features/views/view-words";
import type { Bar, Block, Headline, Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf, wholeOfVoices } from "../../scope.server";

const everybody = "everybody";
const notSaid = "notSaid";

/** Who we have not heard from: by age, by what they said of themselves, by group, and after what nobody was asked. Always there. */
export async function whoWeHaveNotHeard(scope: Scope): Promise<Gathered> {
  const { words } = scope;
  const { t } = words;
  const voices = await scope.voices();
  const blocks: Block[] = [];
  if (voices.youngPeople === 0) blocks.push({ kind: "paragraph", line: words.line("notHeard.nobody") });
  else {
    blocks.push(byAge(scope, voices));
    blocks.push({ kind: "heading", text: t("notHeard.about.title") }, ...aboutThemselves(scope, voices));
  }
  blocks.push({ kind: "heading", text: t("notHeard.groups.title") }, await byGroup(scope, voices));
  const coverage = await feedbackCoverage(scope);
  blocks.push({ kind: "heading", text: t("notHeard.coverage.title") }, ...coverage.blocks);
  blocks.push({
    kind: "notice",
    tone: "calm",
    title: t("notHeard.unknown.title"),
    lines: (["care", "said", "register"] as const).map((key) => words.line(`notHeard.unknown.${key}`)),
  });
  return { section: sectionOf(scope, "notHeard", blocks, "first"), headlines: coverage.headlines };
}

function byAge(scope: Scope, voices: Voices): Block {
  const { words, period } = scope;
  const { t } = words;
  const said = Object.values(voices.byAgeBand).reduce((sum, n) => sum + n, 0);
  const columns = [...ageBands, notSaid];
  const place = scope.people({
    key: "by-age",
    whole: wholeOfVoices,
    rows: [everybody],
    columns,
    sensitive: new Set(),
    addsUp: { alongRows: true, alongColumns: true },
    withoutTotals: true,
    count: (_, column) => (column === all ? voices.youngPeople : column === notSaid ? voices.youngPeople - said : (voices.byAgeBand[column] ?? 0)),
    what: (_, column) => (column === all ? null : words.own(t(column === notSaid ? "notHeard.age.notSaid" : `say:q.age.${column}`))),
    base: (row) => [row, all],
  });
  const bars = columns.flatMap((column): Bar[] => {
    const ref = place(everybody, column);
    const figure = ref && scope.shown(ref);
    return figure ? [{ label: figure.shown.what, value: figure.value, shown: figure.shown.value, figure: ref.figure }] : [];
  });
  const least = bars.filter((bar) => bar.value === null && !bar.figure.includes(notSaid)).map((bar) => bar.label.text);
  const says = least.length > 0 ? t("notHeard.age.says", { bands: words.list(least) }) : t("notHeard.age.saysAll");
  const title = t("notHeard.age.caption", { period: words.period(period) });
  return { kind: "chart", chart: { title, says, columns: [t("notHeard.age.column"), t("labels.youngPeople")], bars } };
}

/** What young people chose to say of themselves. What they did not say is not recorded, and is no "no". */
function aboutThemselves(scope: Scope, voices: Voices): Block[] {
  const { words } = scope;
  const { t } = words;
  const count = (row: string) =>
    row === all ? voices.youngPeople : row === notSaid ? voices.saidNothingOfThemselves : voices.aboutMe[row as (typeof aboutMeKeys)[number]];
  const rows = [...aboutMeKeys, notSaid];
  const place = scope.people({
    key: "about-themselves",
    whole: wholeOfVoices,
    rows,
    columns: [],
    // Where somebody lives, how they came here and their health are told from ten on.
    sensitive: new Set(aboutMeKeys),
    addsUp: { alongRows: false, alongColumns: false },
    count,
    what: (row) => (row === all ? null : words.own(t(`notHeard.about.${row}`))),
    base: () => [all, all],
  });
  const few = aboutMeKeys.filter((key) => {
    const ref = place(key, all);
    return ref && scope.shown(ref).value === null;
  });
  return [
    {
      kind: "paragraph",
      line: words.line(few.length > 0 ? "notHeard.about.few" : "notHeard.about.lead", {}, { few: words.list(few.map((key) => t(`notHeard.about.${key}`))) }),
    },
    { kind: "figures", caption: t("notHeard.about.caption"), ids: rows.flatMap((row) => place(row, all)?.figure ?? []) },
  ];
}

/** Groups of ten or more are counted; smaller and closed ones are only described, so that nobody can be picked out. */
async function byGroup(scope: Scope, voices: Voices): Promise<Block> {
  const { words, period } = scope;
  const groups = await groupsAndMeetings(scope.authorityId, period.from, period.to);
  if (groups.length === 0) return { kind: "paragraph", line: words.line("notHeard.groups.none") };
  const counted = groups.filter((group) => !group.closed && !isDescribedOnly(group.members));
  const told = (key: string, of: (group: (typeof groups)[number]) => number) =>
    scope.counted({
      key,
      period,
      rows: counted.map((group) => group.groupId),
      columns: [],
      sensitive: new Set(),
      addsUp: { alongRows: false, alongColumns: false },
      withoutTotals: true,
      count: (row) => counted.filter((group) => row === all || group.groupId === row).reduce((sum, group) => sum + of(group), 0),
    });
  const spoke = told("groups.spoke", (group) => voices.byGroup[group.groupId] ?? 0);
  const members = told("groups.members", (group) => group.members);
  const items = groups.map((group): Line => {
    const name = group.short ?? group.name;
    const met = Object.values(group.held).reduce((sum, n) => sum + n, 0);
    const options = { group: name, met: words.number(met), count: met };
    if (!counted.includes(group)) return words.line(met > 0 ? "notHeard.groups.described" : "notHeard.groups.describedNotMet", {}, options);
    return words.line("notHeard.groups.counted", {}, { ...options, about: spoke(group.groupId), members: members(group.groupId) });
  });
  return { kind: "list", ordered: false, items };
}

/** After which reviews, visits and evaluations nobody was asked, or nobody answered. A register of what staff did, not of young people. */
async function feedbackCoverage(scope: Scope): Promise<{ blocks: Block[]; headlines: Headline[] }> {
  const { words, period, authorityId } = scope;
  const { t } = words;
  const { rows, gaps } = await coverageIn(authorityId, period.from, period.to);
  if (rows.length === 0) return { blocks: [{ kind: "paragraph", line: words.line("notHeard.coverage.none") }], headlines: [] };
  const refs = rows.map((row) =>
    scope.figure({
      id: `coverage.${row.kind}.${row.forWhom}`,
      value: row.answered,
      unit: "count",
      period,
      base: { kind: "of", of: row.occasions },
      what: words.own(t("notHeard.coverage.what", { kind: t(`notHeard.coverage.kinds.${row.kind}`), who: t(`notHeard.coverage.people.${row.forWhom}`) })),
      sourceId: null,
      register: "occasions",
      note: t("notHeard.coverage.asked", { asked: words.number(row.asked) }),
    }),
  );
  const lines = gapsTogether(gaps).map((gap) =>
    words.line(
      gap.asked > 0 ? "notHeard.coverage.gap" : "notHeard.coverage.gapNotAsked",
      {},
      {
        team: gap.team ?? t("notHeard.coverage.noTeam"),
        kind: t(`notHeard.coverage.kinds.${gap.kind}`),
        who: words.list(gap.whom.map((who) => t(`notHeard.coverage.people.${who}`))),
      },
    ),
  );
  const blocks: Block[] = [{ kind: "figures", caption: t("notHeard.coverage.caption"), ids: refs.map((ref) => ref.figure) }];
  if (lines.length > 0) blocks.push({ kind: "notice", tone: "look", title: t("notHeard.coverage.gaps"), lines });
  const review = rows.find((row) => row.kind === "review" && row.forWhom === "youngPerson");
  const headline: Headline | null = review
    ? {
        value: t("asks.headline.value", { shown: words.number(review.answered), all: words.number(review.occasions) }),
        what: t("notHeard.headline"),
        note: words.period(period),
        figure: "coverage.review.youngPerson",
        tone: "plain",
        section: "notHeard",
      }
    : null;
  return { blocks, headlines: headline ? [headline] : [] };
}
