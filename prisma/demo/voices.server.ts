import { answerAsk } from "~/features/asks/answer-ask.server";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { readView } from "~/features/moderation/read-view.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { routeTheme } from "~/features/themes/route-theme.server";
import { sayIt } from "~/features/views/cast";
import { mostAllowed } from "~/features/views/policy";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { type DemoView, demoAsks, demoViews } from "./views";

type Staff = { sam: StaffActor; priya: StaffActor };
const aDay = 24 * 60;

/** Says everything, reads, covers, decides and themes as far as each view got, at the times it would have happened. */
export async function loadVoices(authority: AuthorityFacts, staff: Staff, today: Date): Promise<Map<string, string[]>> {
  const byTheme = new Map<string, string[]>();
  const themeIds = new Map<string, string>();
  // why a namer first: a theme is named by a phrase from a view's own words, so that view must come before the others.
  const there = await alreadySaid(authority);
  const inOrder = [...demoViews].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const view of inOrder) {
    const saidAt = minutesAfter(today, -view.daysAgo * aDay - 95);
    const id = there.get(view.words) ?? (await say(authority, view, saidAt));
    if (view.worry) await worry(staff.priya, id, minutesAfter(saidAt, 30));
    if (view.reached === "waiting") continue;
    await look(staff.priya, id, view, minutesAfter(saidAt, 40));
    for (const name of view.themes ?? []) {
      const known = themeIds.get(name);
      const given = await must(await giveTheme(staff.priya, id, known ? { themeId: known } : { name }), `theme ${name}`);
      themeIds.set(name, given.themeId);
      byTheme.set(name, [...(byTheme.get(name) ?? []), id]);
    }
  }
  setClock(undefined);
  for (const [n, themeId] of [...themeIds.values()].entries()) {
    const answerBy = dayOf(minutesAfter(today, (7 + n * 5) * aDay), authority.timeZone);
    await must(
      await routeTheme(staff.sam, themeId, {
        ownerName: ["Head of fostering", "Assistant Director", "Residential manager"][n % 3] ?? "",
        answerBy,
      }),
      "route",
    );
  }
  return byTheme;
}

/** Makes the demonstration's Asks out of what was said, with an action, an answer and what young people say of it. */
export async function loadAsks(authority: AuthorityFacts, staff: Staff, byTheme: Map<string, string[]>, today: Date): Promise<void> {
  const { read } = await db();
  for (const ask of demoAsks) {
    if ((await read.ask.count({ where: { authorityId: authority.id, asked: ask.asked } })) > 0) continue;
    const views = byTheme.get(ask.theme) ?? [];
    setClock(minutesAfter(today, -5 * aDay));
    const raised = await must(
      await raiseAsk(staff.sam, authority, { asked: ask.asked, from: "views", views, groups: [], verb: ask.verb, language: "en" }),
      ask.asked,
    );
    const { what, owner, state } = ask.action;
    const due = "dueInDays" in ask.action ? dayOf(minutesAfter(today, ask.action.dueInDays * aDay), authority.timeZone) : undefined;
    const byOn = state === "done" ? dayOf(minutesAfter(today, -3 * aDay), authority.timeZone) : (due ?? null);
    const why = "why" in ask.action ? ask.action.why : null;
    await must(await recordAction(staff.sam, raised.id, { what, ownerName: owner, state, byOn, why, nextStep: null }), what);
    setClock(minutesAfter(today, -2 * aDay));
    await must(await answerAsk(staff.sam, authority, raised.id, ask.answer), "answer");
    setClock(minutesAfter(today, -aDay));
    await hearBack(authority, views);
    if ("difference" in ask) {
      await must(await showDifference(staff.sam, raised.id, ask.difference), "difference");
      const written = await read.difference.findFirst({ where: { authorityId: authority.id, askId: raised.id } });
      const [proven] = views;
      if (written && proven) await confirmDifference({ kind: "phone", authorityId: authority.id }, written.id, proven);
    }
  }
  setClock(undefined);
}

/** Two say that answers it, one says not really, the others have not said. */
async function hearBack(authority: AuthorityFacts, views: readonly string[]) {
  for (const [n, viewId] of views.slice(0, 3).entries()) {
    const verdict = n === 2 ? ("notReally" as const) : ("answersIt" as const);
    await giveVerdict({ kind: "phone", authorityId: authority.id }, { viewId, verdict });
  }
}

async function say(authority: AuthorityFacts, view: DemoView, at: Date) {
  setClock(at);
  const { words, language, feeling, sharing, pickedName, helpedBy } = view;
  const { viewId } = await sayIt(authority, { words, language: language ?? "en", feeling, sharing, pickedName, helpedBy });
  return viewId;
}

async function worry(priya: StaffActor, id: string, at: Date) {
  setClock(at);
  await readView(priya, id);
  await raiseConcern(priya, { kind: "view", id });
}

async function look(priya: StaffActor, id: string, view: DemoView, at: Date) {
  setClock(at);
  await must(await readView(priya, id), "reading");
  if (view.reached !== "decided") return;
  const { read } = await db();
  if ((await read.moderationDecision.count({ where: { authorityId: priya.authorityId, viewId: id } })) > 0) return;
  for (const { part, reason } of view.cover ?? []) await must(await coverDetail(priya, id, { part, reason }), `cover ${part}`);
  const decision = { outcome: "allowed" as const, ...mostAllowed(view.sharing), reason: null, sawDecisionId: null };
  await must(await readAndDecide(priya, id, decision), "decision");
}

/** What was said before, by its words: they are sealed, so the database cannot be asked for them. */
async function alreadySaid(authority: AuthorityFacts): Promise<Map<string, string>> {
  const { read } = await db();
  const views = await read.view.findMany({ where: { authorityId: authority.id }, select: { id: true, words: true } });
  return new Map(views.map(({ id, words }) => [words, id]));
}

/** The demonstration is our own data: a refusal is a bug in it. */
async function must<R extends { ok: boolean }>(outcome: R, what: string): Promise<Extract<R, { ok: true }>> {
  if (!outcome.ok) throw new Error(`The demonstration could not be loaded: ${what} was refused (${JSON.stringify("why" in outcome ? outcome.why : "")}).`);
  return outcome as Extract<R, { ok: true }>;
}
