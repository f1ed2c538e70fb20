import { dayOf } from "~/platform/clock";
import { isTakenBack } from "../themes/theme";
import { type WholeView, wholeView, zoneOf } from "./inside/author-store.server";
import { namesOf } from "./inside/view-store.server";
import { type Author, ownView } from "./own-view.server";
import { regardedBy } from "./regarded.server";
import { shownToOthers } from "./shown-words";

const fileIn = (file: WholeView["files"][number]) => ({
  kind: file.kind,
  type: file.type,
  seconds: file.seconds,
  base64: Buffer.from(file.bytes).toString("base64"),
});

/**
 * Everything that is kept of a view, for its author to take away: all of its rows, and nothing of anybody else's. Staff are
 * named as they are on the page. What an Ask asks may be another young person's words, so only that the view is part of one
 * is told here. Not in it: what safeguarding leads wrote to keep somebody safe, which is asked for from a person. Null when
 * the view is not theirs.
 */
export async function copyOf(actor: Author, viewId: string, provenViewId?: string) {
  if (!(await ownView(actor, viewId, provenViewId))) return null;
  const view = await wholeView(actor.authorityId, viewId);
  if (!view) return null;
  const ids = [
    ...view.readings.map((r) => r.personId),
    ...view.decisions.map((d) => d.decidedById),
    ...view.answers.map((a) => a.answer.byId),
    ...view.replies.flatMap((r) => r.personId ?? []),
    ...view.readers.map((r) => r.personId),
  ];
  const regarded = await regardedBy(actor.authorityId, { termId: view.regardsTermId, lineId: view.regardsLineId });
  const people = await namesOf(actor.authorityId, ids);
  const zone = await zoneOf(actor.authorityId);
  const dayIn = (at: Date | null) => at && dayOf(at, zone);
  const by = (id: string | null) => (id ? (people.get(id) ?? { name: null, job: null }) : null);
  const { words, language, receivedOn, topic, feeling, cards, wantsToTalk, sharing, pickedName, keeping, onlyGroup, helpedBy, helpedAs } = view;
  return {
    said: { words, language, receivedOn, topic, regards: regarded && `“${regarded.words}”`, feeling, cards, wantsToTalk, helpedBy, helpedAs },
    aboutMe: { ageBand: view.ageBand, aboutMe: view.aboutMe, safeNow: view.safeNow, signedIn: view.authorId !== null },
    choices: { sharing, pickedName, keeping, onlyGroup, wantsAdvocate: view.wantsAdvocate },
    earlierChoices: view.sharingChanges.map(({ from, to, at }) => ({ from, to, on: dayIn(at) })),
    whoMayRead: view.readers.filter(({ byAuthor }) => byAuthor).map(({ rule, personId }) => ({ rule, person: by(personId) })),
    takenBackOn: dayIn(view.withdrawal?.at ?? null),
    asOthersSee: shownToOthers(
      words,
      view.covers.filter((cover) => cover.liftedAt === null),
    ),
    covers: view.covers.map(({ start, end, reason, at, liftedAt }) => ({ part: words.slice(start, end), reason, on: dayIn(at), liftedOn: dayIn(liftedAt) })),
    readBy: view.readings.map(({ personId, at }) => ({ by: by(personId), on: dayIn(at) })),
    decisions: view.decisions.map(({ id, outcome, mayBeCounted, mayBeQuoted, reason, decidedById, at }) => ({
      outcome,
      mayBeCounted,
      mayBeQuoted,
      reason,
      by: by(decidedById),
      on: dayIn(at),
      secondLook: view.secondLooks.filter((look) => look.decisionId === id).map(({ askedOn, settledOn }) => ({ askedOn, settledOn }))[0] ?? null,
    })),
    themes: view.themes.map(({ theme, themeId, at, takenOffAt }) => ({
      name: isTakenBack(theme.name) ? null : theme.name,
      language: theme.language,
      on: dayIn(at),
      takenOffOn: dayIn(takenOffAt),
      notWhatIMeantOn: dayIn(view.objections.find((one) => one.themeId === themeId)?.at ?? null),
    })),
    partOfAsks: view.sources.length,
    conversation: view.replies.map(({ speaker, words: said, language: saidIn, onDay, personId }) => ({
      from: speaker,
      by: by(personId),
      on: onDay,
      words: said,
      language: saidIn,
    })),
    answers: view.answers.map(({ answer, verdict, verdictOn, seenOn }) => ({
      words: answer.words,
      language: answer.language,
      on: answer.onDay,
      by: by(answer.byId),
      translations: answer.translations.map((one) => ({ language: one.language, words: one.words, by: one.byName })),
      verdict,
      verdictOn,
      seenOn,
    })),
    translations: view.translations.map((one) => ({ language: one.language, words: one.words, by: one.byName, kind: one.byKind, on: dayIn(one.at) })),
    mayBeQuoted: view.approvals.flatMap(({ speaker, outcome, at }) => (outcome === "fine" ? [{ saidBy: speaker, on: dayIn(at) }] : [])),
    thanks: view.compliment ? { forName: view.compliment.forName, mayPassOn: view.compliment.mayPassOn, passedOnOn: dayIn(view.compliment.passedOnAt) } : null,
    files: view.withdrawal ? [] : view.files.map(fileIn),
  };
}

export type ViewCopy = NonNullable<Awaited<ReturnType<typeof copyOf>>>;
