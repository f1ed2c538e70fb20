import fc from "fast-check";
import { expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerView } from "../asks/answer-ask.server";
import { confirmDifference } from "../asks/confirm-difference.server";
import { giveVerdict } from "../asks/give-verdict.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { showDifference } from "../asks/show-difference.server";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { factsOf } from "../views/own-view.server";
import { canSee, mostAllowed } from "../views/policy";
import { withdrawView } from "../views/withdraw-view.server";
import { always, nobody, type Period, type ThemeCounts } from "./figures";
import { giveTheme } from "./give-theme.server";
import { mergeThemes } from "./merge-themes.server";
import { splitTheme } from "./split-theme.server";
import { takeThemeOff } from "./take-theme-off.server";
import { countsOf } from "./theme-figures.server";
import { undoThemeChange } from "./undo-theme-change.server";

/** The plainest way to count: every view by itself, asked of canSee. */
async function plainCounts(here: AuthorityFacts, themeId: string, { from, to }: Period = always): Promise<ThemeCounts> {
  const { read } = await db();
  const rows = await read.view.findMany({
    where: { authorityId: here.id, withdrawal: null, receivedOn: { gte: from, lte: to }, themes: { some: { themeId, takenOffAt: null } } },
    include: {
      withdrawal: true,
      readers: true,
      decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }] },
      answers: { include: { answer: true } },
      sources: { include: { ask: { include: { differences: true } } } },
    },
  });
  const anybody = { kind: "system", authorityId: here.id } as const;
  const who = (views: typeof rows) => new Set(views.map((view) => view.authorId ?? view.id));
  const counted = rows.filter((view) => canSee(anybody, factsOf(view), "count").may);
  const verdict = (view: (typeof rows)[number]) => {
    const inOrder = view.answers.toSorted(
      (a, b) => b.answer.onDay.localeCompare(a.answer.onDay) || Number(b.answer.at) - Number(a.answer.at) || (b.answerId > a.answerId ? 1 : -1),
    );
    return inOrder[0]?.verdict ?? null;
  };
  const groups = (key: (view: (typeof rows)[number]) => string | null) => {
    const keys = new Set(counted.map(key).filter((found) => found !== null));
    return Object.fromEntries([...keys].map((found) => [found, who(counted.filter((view) => key(view) === found)).size]));
  };
  const no = who(counted.filter((view) => verdict(view) === "notReally"));
  const yes = who(counted.filter((view) => verdict(view) === "answersIt"));
  const asks = rows.flatMap((view) => view.sources).filter(({ ask }) => ask.differences.every((difference) => difference.confirmedAt === null));
  return {
    youngPeople: who(counted).size,
    byAgeBand: groups((view) => view.ageBand),
    byGroup: groups((view) => view.groupId),
    byQuarter: groups((view) => `${view.receivedOn.slice(0, 4)}-Q${Math.ceil(Number(view.receivedOn.slice(5, 7)) / 3)}`),
    satisfied: [...yes].filter((person) => !no.has(person)).length,
    notSatisfied: no.size,
    voices: who(rows).size,
    oldestUnanswered:
      rows
        .filter((view) => view.answers.length === 0)
        .map((view) => view.receivedOn)
        .sort()[0] ?? null,
    notReally: rows.some((view) => verdict(view) === "notReally"),
    openAsks: new Set(asks.map(({ askId }) => askId)).size,
  };
}

/** What waits and its themes, looked up item by item, against what the inbox is narrowed by. */
async function narrowedBy(here: AuthorityFacts) {
  const { read } = await db();
  const authorityId = here.id;
  const [items, given, held] = await Promise.all([
    read.inboxItem.findMany({ where: { authorityId, settledOn: null, subjectKind: "view" } }),
    read.viewTheme.findMany({ where: { authorityId, takenOffAt: null } }),
    read.waitingTheme.findMany({ where: { authorityId } }),
  ]);
  const plain = items.flatMap((item) =>
    given
      .filter((row) => row.viewId === item.subjectId)
      .map(({ themeId }) => `${item.id} ${themeId} ${item.waitingFor} ${item.readFirst} ${item.dueAt.getTime()}`),
  );
  const rows = held.map((row) => `${row.itemId} ${row.themeId} ${row.waitingFor} ${row.readFirst} ${row.dueAt.getTime()}`);
  return { plain: plain.sort(), held: rows.sort() };
}

const names = ["one of these", "two of these", "three of these"];
const words = `I said ${names.join(" and ")}.`;

/** Dee speaks in two months; a period may begin and end within one. */
const spoken = ["2026-01-31", "2026-02-01", "2026-02-27", "2026-03-31", "2026-04-01", "2026-05-10"];
const aPeriod = { from: "2026-02-15", to: "2026-05-10" };

async function aWorld() {
  const here = await anAuthority();
  const [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
  const authors = [undefined, undefined, undefined, await aMemberActor(here, "dee"), await aMemberActor(here, "yusuf")];
  const dee = authors[3];
  const views: { id: string; author: ReturnType<typeof aPhone> | NonNullable<typeof dee> }[] = [];
  for (const [n, author] of [...authors, dee].entries()) {
    setClock(new Date(`${spoken[n]}T12:00:00Z`));
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName", asMe: author !== undefined }, author ?? aPhone(here));
    views.push({ id: viewId, author: author ?? aPhone(here) });
    await readAndDecide(priya, viewId, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null });
  }
  setClock(undefined);
  for (const [n, name] of names.entries()) await giveTheme(priya, views[n]?.id ?? "", { name });
  return { here, priya, sam, views };
}

type World = Awaited<ReturnType<typeof aWorld>>;
type Step = { verb: number; view: number; theme: number; other: number; choice: number };

/** One verb, with whatever it says: what is refused changes nothing, and that must not change a count either. */
async function act({ here, priya, sam, views }: World, step: Step) {
  const { read } = await db();
  const view = views[step.view % views.length];
  const themes = await read.theme.findMany({ where: { authorityId: here.id }, orderBy: [{ name: "asc" }, { createdAt: "asc" }] });
  const themeId = themes[step.theme % themes.length]?.id ?? "";
  const intoId = themes[step.other % themes.length]?.id ?? "";
  if (!view) return;
  const own = { id: view.id, proven: view.id };
  const sharing = (["helpersOnly", "countedOnly", "wordsNoName", "wordsWithName"] as const)[step.choice % 4] ?? "countedOnly";
  if (step.verb === 0) await giveTheme(priya, view.id, { themeId });
  if (step.verb === 1) await takeThemeOff(priya, view.id, themeId);
  if (step.verb === 2) await mergeThemes(priya, themeId, { intoId, knowsItIsOne: true });
  if (step.verb === 3) await splitTheme(priya, themeId, { viewIds: [view.id], name: `${names[step.other % 3]} ${step.choice % 2 ? "and" : ""}`.trim() });
  if (step.verb === 4) {
    const made = await read.themeChange.findFirst({ where: { authorityId: here.id }, orderBy: { at: "desc" } });
    if (made) await undoThemeChange(priya, made.id);
  }
  if (step.verb === 5) await changeSharing(view.author, own, { sharing });
  if (step.verb === 6 && step.choice === 7) await withdrawView(view.author, own);
  if (step.verb === 7) await answerView(sam, here, view.id, "We heard you.");
  if (step.verb === 8) await giveVerdict(view.author, { viewId: view.id, verdict: step.choice % 2 ? "notReally" : "answersIt" });
  if (step.verb === 9) {
    const latest = await read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: view.id }, orderBy: [{ at: "desc" }, { id: "desc" }] });
    const row = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: view.id } } });
    const outcome = step.choice % 3 === 0 ? ("held" as const) : ("allowed" as const);
    const allow = outcome === "allowed" ? mostAllowed(row.sharing) : { mayBeCounted: false, mayBeQuoted: false };
    await readAndDecide(priya, view.id, { outcome, ...allow, reason: outcome === "held" ? "Wait" : null, sawDecisionId: latest?.id ?? null });
  }
  if (step.verb === 10) {
    const raised = await raiseAsk(sam, here, { asked: names[0] ?? "", from: "views", views: [view.id], groups: [], language: "en" });
    if (raised.ok && step.choice % 2) {
      const said = await showDifference(sam, raised.id, { words: "It is", evidence: "We looked" });
      if (said.ok) await confirmDifference(view.author, said.id, view.id);
    }
  }
}

const step = fc.record({ verb: fc.nat(10), view: fc.nat(5), theme: fc.nat(7), other: fc.nat(7), choice: fc.nat(7) });
const histories = Number(process.env.HISTORIES ?? 60);

/** A new world for every forty histories, each going on from where the one before ended. */
test(`after any history of verbs the tally is what a fresh count gives, and the inbox is narrowed by the themes of today (${histories} histories)`, {
  timeout: 900_000,
}, async () => {
  let world = await aWorld();
  for (const [n, history] of fc.sample(fc.array(step, { minLength: 1, maxLength: 5 }), { numRuns: histories, seed: 18 }).entries()) {
    if (n % 40 === 39) world = await aWorld();
    for (const one of history) await act(world, one);
    const { read } = await db();
    const themes = await read.theme.findMany({ where: { authorityId: world.here.id } });
    const ids = themes.map((theme) => theme.id);
    const held = await countsOf(world.here.id, ids, always);
    const between = await countsOf(world.here.id, ids, aPeriod);
    for (const id of ids) {
      expect(held.get(id), JSON.stringify(history)).toEqual(await plainCounts(world.here, id));
      expect(between.get(id), JSON.stringify(history)).toEqual({ ...(await plainCounts(world.here, id, aPeriod)), openAsks: 0 });
    }
    const withNone = await read.view.count({
      where: { authorityId: world.here.id, withdrawal: null, themes: { some: { takenOffAt: null, theme: { mergedIntoId: { not: null } } } } },
    });
    expect(withNone).toBe(0);
    const { plain, held: narrowed } = await narrowedBy(world.here);
    expect(narrowed, JSON.stringify(history)).toEqual(plain);
  }
});

test("what was counted while somebody changed it is shown but not kept", async () => {
  const { here, priya, views } = await aWorld();
  const { read } = await db();
  const theme = await read.theme.findFirstOrThrow({ where: { authorityId: here.id, name: names[0] } });
  const before = countsOf(here.id, [theme.id], always);
  await giveTheme(priya, views[4]?.id ?? "", { themeId: theme.id });
  await before;
  expect((await countsOf(here.id, [theme.id], always)).get(theme.id)?.youngPeople).toBe(2);
  expect((await countsOf(here.id, [theme.id], { from: "2001-01-01", to: "2001-12-31" })).get(theme.id)).toEqual({ ...nobody });
});
