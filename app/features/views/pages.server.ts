import { namesOf, viewsOfMember } from "./inside/view-store.server";
import { type Author, type OwnView, ownView } from "./own-view.server";
import { segmentsOf } from "./shown-words";
import { stateOf } from "./view";

type Decision = { outcome: "allowed" | "held" | "declined" | "returned"; reason: string | null };

/** Everything its author sees of a view. Null when it is not theirs. */
export async function comeBackPage(actor: Author, viewId: string, provenViewId?: string) {
  const own = await ownView(actor, viewId, provenViewId);
  if (!own) return null;
  const readers = await namesOf(actor.authorityId, [
    ...own.readings.map((r) => r.personId),
    ...own.answers.map((a) => a.answer.byId),
    ...own.replies.flatMap((r) => r.personId ?? []),
  ]);
  const person = (id: string | null) => (id ? (readers.get(id) ?? { name: null, job: null }) : null);
  const decision = own.decisions[0] as (OwnView["decisions"][number] & Decision) | undefined;
  return {
    id: own.id,
    state: stateOf({
      withdrawn: own.withdrawal !== null,
      readings: own.readings.length,
      latestOutcome: decision?.outcome,
      inAsk: own.sources.length > 0,
      answers: own.answers,
    }),
    receivedOn: own.receivedOn,
    language: own.language,
    feeling: own.feeling,
    sharing: own.sharing,
    pickedName: own.pickedName,
    helpedBy: own.helpedBy,
    segments: segmentsOf(own.words, own.covers),
    decision: decision ? { outcome: decision.outcome, reason: decision.reason } : null,
    readings: own.readings.map((r) => ({ id: r.id, on: r.at.toISOString().slice(0, 10), by: person(r.personId) })),
    themes: own.themes.map(({ theme }) => ({ ...theme, objected: own.objections.some((o) => o.themeId === theme.id) })),
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
      onDay: answer.onDay,
      by: person(answer.byId),
      verdict,
    })),
    replies: own.replies.map((r) => ({ id: r.id, words: r.words, onDay: r.onDay, speaker: r.speaker, by: person(r.personId) })),
  };
}

type Page = NonNullable<Awaited<ReturnType<typeof comeBackPage>>>;

/** The page as it is shown: what an Ask asks may be somebody else's words, and is null when they may not be shown now. */
export type ComeBackPage = Omit<Page, "asks"> & { asks: (Omit<Page["asks"][number], "asked"> & { asked: string | null })[] };

/** A member's own views, as a list of states; never the words. */
export async function myViews(authorityId: string, personId: string) {
  const rows = await viewsOfMember(authorityId, personId);
  return rows.map((row) => ({
    id: row.id,
    receivedOn: row.receivedOn,
    feeling: row.feeling,
    state: stateOf({
      withdrawn: row.withdrawal !== null,
      readings: row.readings.length,
      latestOutcome: row.decisions[0]?.outcome,
      inAsk: row.sources.length > 0,
      answers: row.answers,
    }),
  }));
}
