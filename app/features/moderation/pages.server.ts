import type { StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import { timeLeft } from "~/platform/time-left";
import { may } from "~/platform/who-may";
import { filesOfView } from "../files/files-of-view.server";
import { waitsFor } from "../inbox/pages.server";
import { latestDecisions } from "../inbox/wait.server";
import { concernsIRaised } from "../safeguarding/pages.server";
import { suggestedThemes } from "../themes/learned-themes.server";
import { themesToChoose } from "../themes/themes-of.server";
import { factsNow } from "../views/facts-now.server";
import { canSee, mostAllowed } from "../views/policy";
import { regardedBy } from "../views/regarded.server";
import { saidOtherwise } from "../views/said-otherwise";
import { segmentsOf, shownToOthers } from "../views/shown-words";
import { committed, coversLifted, namesOf, viewToModerate, viewToRead } from "./inside/moderation-store.server";
import { openLooks } from "./inside/second-store.server";
import { canModerate, canRead, canReply, readsWholeInbox } from "./policy";
import { readView } from "./read-view.server";
import { secondOf } from "./second-page.server";
import { subjectForReading, type WaitingKind } from "./subjects.server";
import { suggestedParts } from "./suggestions.server";
import { whyNotQuoted } from "./why-not-quoted";

/**
 * Everything that pages with a view's words show of it; null when it is not theirs to read or was taken back. Whichever of them somebody
 * opens first, that they read it is on record from then on: no page can be given the words without it.
 */
export async function readingPage(actor: StaffActor, viewId: string) {
  const reading = await readView(actor, viewId);
  const view = reading.ok ? await viewToRead(actor.authorityId, viewId) : null;
  if (!view) return null;
  const read = await committed();
  const facts = await factsNow(read, view);
  if (!canRead(actor, facts).may) return null;
  const subject = { authorityId: actor.authorityId, subjectKind: "view" as const, subjectId: viewId };
  const lifted = await coversLifted(read, actor.authorityId, viewId);
  const people = [
    ...lifted.flatMap((cover) => [cover.coveredById, cover.liftedById]),
    ...view.readings.map((r) => r.personId),
    ...view.decisions.map((d) => d.decidedById),
    ...view.replies.map((r) => r.personId),
  ];
  const [names, themes, suggestedThemesNow, waiting, concerns, second, looks] = await Promise.all([
    namesOf(actor.authorityId, [...people, ...view.answers.map((given) => given.answer.byId)]),
    themesToChoose(read, actor.authorityId, viewId),
    suggestedThemes(actor, view),
    waitsFor(subject),
    concernsIRaised(actor, "view", viewId),
    secondOf(read, actor, view.decisions[0], (ids) => namesOf(actor.authorityId, ids)),
    openLooks(read, actor.authorityId, viewId),
  ]);
  const at = now();
  const named = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return {
    id: view.id,
    words: view.words,
    language: view.language,
    segments: segmentsOf(view.words, view.covers),
    files: await filesOfView(actor.authorityId, viewId),
    covers: view.covers.map((cover) => ({
      id: cover.id,
      reason: cover.reason,
      text: view.words.slice(cover.start, cover.end),
    })),
    lifted: lifted.map((cover) => ({
      id: cover.id,
      text: view.words.slice(cover.start, cover.end),
      reason: cover.reason,
      by: named(cover.coveredById),
      at: cover.at.toISOString(),
      liftedBy: named(cover.liftedById),
      liftedAt: cover.liftedAt?.toISOString() ?? "",
    })),
    topic: view.topic,
    regarded: await regardedBy(actor.authorityId, { termId: view.regardsTermId, lineId: view.regardsLineId }),
    feeling: view.feeling,
    otherwise: saidOtherwise(view),
    onlyGroup: view.onlyGroup,
    group: view.groupId ? canSee(actor, facts, "group", { groupIds: [view.groupId] }) : null,
    sharing: view.sharing,
    pickedName: view.pickedName,
    helpedBy: view.helpedBy,
    safeNow: view.safeNow,
    receivedOn: view.receivedOn,
    fromMember: view.authorId !== null,
    most: mostAllowed(view.sharing),
    count: canSee(actor, facts, "count"),
    quote: canSee(actor, facts, "quote"),
    toOthers: shownToOthers(view.words, view.covers),
    waiting: waiting.map((item) => ({
      ...item,
      dueAt: item.dueAt.toISOString(),
      left: timeLeft(item.dueAt, at),
    })),
    decisions: view.decisions.map((d) => ({
      id: d.id,
      outcome: d.outcome,
      mayBeCounted: d.mayBeCounted,
      mayBeQuoted: d.mayBeQuoted,
      reason: d.reason,
      by: named(d.decidedById),
      at: d.at.toISOString(),
    })),
    readings: view.readings.map((r) => ({ id: r.id, by: named(r.personId), at: r.at.toISOString() })),
    themes: { ...themes, suggested: suggestedThemesNow, notNamed: whyNotQuoted(actor, facts) },
    askIds: view.sources.map(({ askId }) => askId),
    answers: view.answers.map(({ answer, verdict }) => ({ ...answer, by: named(answer.byId), verdict })),
    replies: view.replies.map((r) => ({
      id: r.id,
      words: r.words,
      language: r.language ?? (r.speaker === "youngPerson" ? view.language : null),
      onDay: r.onDay,
      speaker: r.speaker,
      by: named(r.personId),
    })),
    concerns,
    second,
    lookAskedFor: looks.length > 0,
    suggested: canModerate(actor, facts).may ? suggestedParts(view.words, view.covers, view.partsLeft) : { open: [], left: [] },
    can: {
      moderate: canModerate(actor, facts).may,
      theme: may(actor.roles, "views.theme"),
      openTheme: may(actor.roles, "themes.read"),
      openInbox: may(actor.roles, "inbox.read"),
      reply: canReply(actor, facts).may,
      answer: may(actor.roles, "views.answer"),
      raise: may(actor.roles, "concerns.raise"),
      ask: may(actor.roles, "asks.write"),
      seeAsks: may(actor.roles, "asks.read"),
    },
  };
}

export type ReadingPage = NonNullable<Awaited<ReturnType<typeof readingPage>>>;

/** What belongs to a view is read by those who may read that view, and by nobody else. */
export async function mayReadView(actor: StaffActor, viewId: string): Promise<boolean> {
  const read = await committed();
  const view = await viewToModerate(read, actor.authorityId, viewId);
  return view !== null && canRead(actor, await factsNow(read, view)).may;
}

/** One idea, flag, suggestion or reply that waits, with what was decided so far. Null when it is not there. */
export async function waitingPage(actor: StaffActor, kind: WaitingKind, id: string) {
  const { authorityId } = actor;
  const read = await committed();
  const there = await subjectForReading(read, actor, kind, id);
  if (!there || (there.viewId && !(await mayReadView(actor, there.viewId)))) return null;
  if (!there.viewId && !readsWholeInbox(actor)) return null;
  const [decisions, waiting, concerns] = await Promise.all([
    latestDecisions(read, authorityId, kind, [id]),
    waitsFor({ authorityId, subjectKind: kind, subjectId: id }),
    concernsIRaised(actor, kind, id),
  ]);
  const latest = decisions.get(id);
  const [names, second] = await Promise.all([
    namesOf(authorityId, [latest?.decidedById ?? null]),
    secondOf(read, actor, latest, (ids) => namesOf(authorityId, ids)),
  ]);
  const at = now();
  return {
    kind,
    id,
    words: there.words,
    more: there.more ?? null,
    heardWhere: there.heardWhere ?? null,
    context: there.context,
    language: there.language ?? null,
    receivedOn: there.receivedOn ?? null,
    viewId: there.viewId ?? null,
    decision: latest
      ? {
          id: latest.id,
          outcome: latest.outcome,
          reason: latest.reason,
          by: names.get(latest.decidedById) ?? null,
          at: latest.at.toISOString(),
        }
      : null,
    waiting: waiting.map((item) => ({
      ...item,
      dueAt: item.dueAt.toISOString(),
      left: timeLeft(item.dueAt, at),
    })),
    concerns,
    second,
    can: {
      decide: kind !== "reply" && may(actor.roles, "views.moderate"),
      raise: may(actor.roles, "concerns.raise"),
      join: may(actor.roles, "asks.write") && latest?.outcome === "allowed",
    },
  };
}

export type WaitingPage = NonNullable<Awaited<ReturnType<typeof waitingPage>>>;
