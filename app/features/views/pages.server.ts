import { dayOf, minutesAfter, now } from "~/platform/clock";
import { writtenIn } from "~/platform/i18n/written-in";
import { filesOfView } from "../files/files-of-view.server";
import { lastDoneOn, waitsFor, whichWait } from "../inbox/pages.server";
import type { Shown } from "../published/published-text";
import { isTakenBack } from "../themes/theme";
import { quoteQuestion } from "./approve-quote.server";
import { chosenLevel, levelsFor } from "./change-sharing.server";
import { helperIn } from "./helper-of.server";
import { clocksOf } from "./inside/author-store.server";
import { namesOf, secondAgreed, viewsOfMember } from "./inside/view-store.server";
import { type Author, type OwnView, ownView } from "./own-view.server";
import { printedOn } from "./printed.server";
import { regardedBy } from "./regarded.server";
import { saidOtherwise } from "./said-otherwise";
import { segmentsOf, shownToOthers } from "./shown-words";
import { stateOf } from "./view";
import { whatNext } from "./what-next";
import { wroteBack } from "./wrote-back";

type Decision = { outcome: "allowed" | "held" | "declined" | "returned"; reason: string | null };

/** Everything its author sees of a view. Null when it is not theirs. */
export async function comeBackPage(actor: Author, viewId: string, provenViewId?: string) {
  const own = await ownView(actor, viewId, provenViewId);
  if (!own) return null;
  const { authorityId } = actor;
  const left = own.readers.filter((reader) => reader.rule === "only" && !reader.byAuthor);
  const wrote = own.replies.flatMap((reply) => (reply.speaker === "youngPerson" ? reply.id : []));
  const subject = { authorityId, subjectKind: "view" as const, subjectId: own.id };
  const [waiting, unread, clocks, advocateToldOn] = await Promise.all([
    waitsFor(subject),
    whichWait(authorityId, "reply", wrote),
    clocksOf(authorityId),
    own.withdrawal ? null : lastDoneOn(subject, "advocate"),
  ]);
  const day = (moment: Date) => dayOf(moment, clocks.timeZone);
  const readers = await namesOf(actor.authorityId, [
    ...own.readings.map((r) => r.personId),
    ...own.answers.map((a) => a.answer.byId),
    ...own.replies.flatMap((r) => r.personId ?? []),
    ...left.map((r) => r.personId),
  ]);
  const person = (id: string | null) => (id ? (readers.get(id) ?? { name: null, job: null }) : null);
  const decision = own.decisions[0] as (OwnView["decisions"][number] & Decision) | undefined;
  const look = own.secondLooks.find((one) => one.decisionId === decision?.id) ?? own.secondLooks.find((one) => !one.settledOn);
  const state = stateOf({
    withdrawn: own.withdrawal !== null,
    readings: own.readings.length,
    latestOutcome: decision?.outcome,
    wroteBack: wroteBack(own, unread, day),
    inAsk: own.sources.length > 0,
    answers: own.answers,
  });
  const isUnread = !own.withdrawal && waiting.some((item) => item.waitingFor === "unread");
  const answerBy = (said: Date) => day(minutesAfter(said, clocks.answerWithinDays * 24 * 60));
  const reply = unread.slice(0, 1).map(({ dueAt }) => ({ waitingFor: "reply", dueOn: day(dueAt) }));
  const waits = waiting.map(({ waitingFor, dueAt }) => ({
    waitingFor,
    dueOn: day(dueAt),
    // Open again from the day on which "not really" was said; answered again in the days that any answer has.
    answerBy: waitingFor === "notAnswered" ? answerBy(dueAt) : undefined,
  }));
  return {
    id: own.id,
    state,
    next: whatNext(own.complainedOn !== null && state !== "takenBack" ? "complaint" : state, [...waits, ...reply], day(now())),
    /** Whole days since it was sent, while nobody has decided on it. */
    waitedDays: isUnread ? daysBetween(own.receivedOn, day(now())) : null,
    topic: own.topic,
    regarded: own.withdrawal ? null : await regardedBy(authorityId, { termId: own.regardsTermId, lineId: own.regardsLineId }),
    isComplaint: own.complainedOn !== null,
    /** The day on which its words went from here: by its author's hand or, of what is no complaint, by the clock. */
    takenBackOn: own.withdrawal ? day(own.withdrawal.at) : null,
    keeping: own.keeping,
    wantsAdvocate: own.wantsAdvocate,
    advocateToldOn,
    /** Whether a second look at the latest decision can be asked for, waits, or was taken. */
    secondLook: own.complainedOn ? null : look ? (look.settledOn ? ("looked" as const) : ("waits" as const)) : decision ? ("may" as const) : null,
    quote: quoteQuestion(own),
    receivedOn: own.receivedOn,
    // Whoever writes English on an Arabic page is heard in English.
    language: writtenIn(own.words, own.language),
    feeling: own.feeling,
    otherwise: own.withdrawal ? null : saidOtherwise(own),
    sharing: own.sharing,
    onlyGroup: own.onlyGroup,
    /** Whom its author chose to read it alone and who has left: it is read by the people who help. */
    readersLeft: left.map((r) => ({ id: r.personId, by: person(r.personId) })),
    isForSomebody: own.readers.some((reader) => reader.byAuthor),
    pickedName: own.pickedName,
    helper: helperIn(own),
    segments: segmentsOf(own.words, own.covers),
    files: own.withdrawal ? [] : await filesOfView(actor.authorityId, own.id),
    decision: decision ? { outcome: decision.outcome, reason: decision.reason, agreed: await secondAgreed(authorityId, decision.id) } : null,
    readings: own.readings.map((r) => ({ id: r.id, on: day(r.at), by: person(r.personId) })),
    // What became a complaint is put with nothing that others said.
    themes: (own.complainedOn ? [] : own.themes).map(({ theme: { id, name, language } }) => ({
      id,
      language,
      name: isTakenBack(name) ? null : name,
      objected: own.objections.some((made) => made.themeId === id),
    })),
    asks: own.sources.map(({ ask }) => ({
      id: ask.id,
      verb: ask.verb,
      asked: ask.asked,
      language: ask.language,
      actions: ask.actions.map(({ id, what, state, byOn, why, nextStep, ownerName }) => ({
        id,
        what,
        state,
        byOn,
        why,
        nextStep,
        ownerName,
      })),
    })),
    answers: own.answers.map(({ answer, verdict }) => ({
      id: answer.id,
      words: answer.words,
      language: answer.language ?? writtenIn(answer.words, null, own.language),
      onDay: answer.onDay,
      by: person(answer.byId),
      verdict,
    })),
    replies: own.replies.map((r) => ({
      id: r.id,
      words: r.words,
      language: r.language ?? (r.speaker === "youngPerson" ? own.language : writtenIn(r.words, null, own.language)),
      onDay: r.onDay,
      speaker: r.speaker,
      by: person(r.personId),
    })),
  };
}

const daysBetween = (from: string, to: string) => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

type Page = NonNullable<Awaited<ReturnType<typeof comeBackPage>>>;

type Ask = Page["asks"][number];
type Action = Ask["actions"][number];
type ShownAction = Omit<Action, "what" | "why" | "nextStep"> & { what: Shown; why: Shown | null; nextStep: Shown | null };

/**
 * The page as it is shown: each text of an Ask in the reader's language where somebody put it there; what it asks may be somebody
 * else's words, and is null when they may not be shown now.
 */
export type ComeBackPage = Omit<Page, "asks"> & { asks: (Omit<Ask, "asked" | "actions"> & { asked: Shown | null; actions: ShownAction[] })[] };

/** What the pages for changing one's mind show: what is chosen now, what each choice would show, and until when it counts. Of a complaint others see nothing: it is taken back, and no more. */
export async function choicesPage(actor: Author, viewId: string, provenViewId?: string) {
  const own = await ownView(actor, viewId, provenViewId);
  if (!own || own.withdrawal) return null;
  const { keeping, pickedName } = own;
  const language = writtenIn(own.words, own.language);
  const sharing = chosenLevel(own);
  const isComplaint = own.complainedOn !== null;
  return {
    isComplaint,
    sharing,
    levels: levelsFor(own),
    keeping,
    pickedName,
    language,
    shown: shownToOthers(own.words, own.covers),
    printedOn: await printedOn(own),
  };
}

/** A member's own views, as a list of states; never the words. */
export async function myViews(authorityId: string, personId: string) {
  const rows = await viewsOfMember(authorityId, personId);
  const [unread, { timeZone }] = await Promise.all([
    whichWait(
      authorityId,
      "reply",
      rows.flatMap((row) => row.replies.map(({ id }) => id)),
    ),
    clocksOf(authorityId),
  ]);
  return rows.map((row) => ({
    id: row.id,
    receivedOn: row.receivedOn,
    feeling: row.feeling,
    sharing: row.sharing,
    keeping: row.keeping,
    state: stateOf({
      withdrawn: row.withdrawal !== null,
      readings: row.readings.length,
      latestOutcome: row.decisions[0]?.outcome,
      wroteBack: wroteBack(row, unread, (moment) => dayOf(moment, timeZone)),
      inAsk: row.sources.length > 0,
      answers: row.answers,
    }),
  }));
}
