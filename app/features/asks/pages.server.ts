import type { Actor, MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { factsOf } from "../views/own-view.server";
import { canSee, mostAllowed } from "../views/policy";
import { shownToOthers } from "../views/shown-words";
import { inOrderOfNeed, verdictCounts } from "./ask";
import { differencesOpenTo, differencesOpenToView } from "./inside/answer-store.server";
import { actionById, allAsks, askById, groupNames, type ViewForAsk, viewsByIds, viewsByTheme } from "./inside/ask-store.server";
import { joinedOf } from "./joined-pages.server";
import { canActOn } from "./policy";
import { publicAsk } from "./public-asks.server";
import { askedOf, askFactsOf, quotesOf, threePartsOf } from "./shown-ask.server";

const todayOf = (authority: AuthorityFacts) => dayOf(now(), authority.timeZone);

/** Numbers of young people are for those who work with their views; leaders read them, protected, in the report. */
const mayCount = (actor: StaffActor) => may(actor.roles, "views.read");

/** Every Ask: not satisfied and not answered first, then what is overdue. */
export async function asksPage(actor: StaffActor, authority: AuthorityFacts) {
  const today = todayOf(authority);
  const rows = (await allAsks(authority.id)).map((row) => ({ ...askFactsOf(row), row }));
  return inOrderOfNeed(rows, today).map(({ row, views }) => {
    const { id, asked, verb, language, groups, state, actions, askedOn } = threePartsOf(actor, row, today);
    const overdue = actions.filter((action) => action.overdue).length;
    return {
      id,
      asked,
      verb,
      language,
      groups,
      state,
      askedOn,
      overdue,
      actions: actions.length,
      views: mayCount(actor) ? views.length : null,
    };
  });
}

/** One Ask for staff: its three parts, the quotes within consent, every earlier state, and how its answers were taken. */
export async function askPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const row = await askById(authority.id, id);
  if (!row) return null;
  const facts = askFactsOf(row);
  const parts = threePartsOf(actor, row, todayOf(authority));
  return {
    ...parts,
    quotes: quotesOf(actor, row),
    joined: await joinedOf(authority.id, row),
    readsInbox: may(actor.roles, "inbox.read"),
    said: row.quotes
      .filter((quote) => quote.words !== row.asked && quote.fromKind === null)
      .map(({ id: quoteId, speaker, words }) => ({ id: quoteId, speaker, words })),
    views: mayCount(actor) ? facts.views.length : null,
    verdicts: mayCount(actor) ? verdictCounts(facts.answered) : null,
    answers: row.answers.map(({ id: answerId, words, onDay, translations }) => ({
      id: answerId,
      words,
      onDay,
      translations: translations.map(({ language, words: translated, byKind, byName }) => ({ language, words: translated, byKind, byName })),
    })),
    earlier: row.actions.flatMap((action) =>
      action.updates.map((update) => ({
        id: update.id,
        actionId: action.id,
        state: update.state,
        byOn: update.byOn,
        why: update.why,
        until: dayOf(update.at, authority.timeZone),
      })),
    ),
    /** What nobody does, since whoever was to do it has left. */
    nobodys: row.actions.filter((action) => action.ownerId && !action.ownerName).map((action) => action.id),
    unconfirmed: row.differences.filter((d) => d.confirmedAt === null).map(({ id: dId, words, evidence }) => ({ id: dId, words, evidence })),
    mayWrite: may(actor.roles, "asks.write"),
    mayAct: may(actor.roles, "asks.act"),
    mayAnswer: may(actor.roles, "views.answer"),
  };
}

export type AskPage = NonNullable<Awaited<ReturnType<typeof askPage>>>;

/** One action, to say anew how far it is, with what was asked as everyone may read it. Null when it is not theirs. */
export async function actionPage(actor: StaffActor, authority: AuthorityFacts, askId: string, actionId: string) {
  const action = await actionById(actor.authorityId, askId, actionId);
  if (!action || !canActOn(actor, action).may) return null;
  const { id, what, ownerName, ownerId, state, byOn, why, nextStep } = action;
  const asked = (await publicAsk(actor.authorityId, askId, todayOf(authority)))?.asked ?? null;
  return { id, what, ownerName, ownerLeft: ownerId !== null && ownerName === null, state, byOn, why, nextStep, asked, readsAsk: may(actor.roles, "asks.read") };
}

/**
 * Views that an Ask can be made from, by theme, as others would see them; which may be quoted; and every group's name. Those that
 * somebody starts from (`from`) stand apart, also without a theme, and nowhere else.
 */
export async function viewsToChoose(actor: StaffActor, from: readonly string[] = []) {
  const { authorityId } = actor;
  const [themes, groups, started] = await Promise.all([
    viewsByTheme(authorityId),
    groupNames(authorityId),
    from.length > 0 ? viewsByIds(authorityId, from) : [],
  ]);
  const apart = new Set(started.map((view) => view.id));
  const shown = (views: readonly ViewForAsk[]) =>
    views
      .filter((view) => canSee(actor, factsOf(view), "reading").may)
      .map((view) => ({
        id: view.id,
        receivedOn: view.receivedOn,
        language: view.language,
        segments: shownToOthers(view.words, view.covers),
        ...quotableOrWhyNot(actor, view),
      }));
  return {
    groups,
    started: shown(started),
    themes: themes.map(({ id, name, views }) => ({ id, name, views: shown(views.map(({ view }) => view).filter((view) => !apart.has(view.id))) })),
  };
}

/** Whether its words may be quoted; `undecided` where they may not yet, and a moderator's decision could let them. */
function quotableOrWhyNot(actor: StaffActor, view: ViewForAsk) {
  const facts = factsOf(view);
  const sight = canSee(actor, facts, "quote");
  const couldBe = mostAllowed(facts.sharing).mayBeQuoted && !facts.onlyGroup;
  return { quotable: sight.may, undecided: !sight.may && sight.why === "not-allowed-yet" && couldBe };
}

/** Differences that wait for this member's word, with what was asked. */
export async function differencesToConfirm(actor: MemberActor) {
  return withAsked(actor, await differencesOpenTo(actor.authorityId, actor.personId));
}

/** The same for the holder of a receipt, whose view was proved. */
export async function differencesToConfirmFor(actor: Actor, provenViewId: string) {
  return withAsked(actor, await differencesOpenToView(actor.authorityId, provenViewId));
}

type Open = { id: string; words: string; evidence: string | null; ask: { id: string } };

async function withAsked(actor: Actor, open: readonly Open[]) {
  const asks = await Promise.all(open.map((difference) => askById(actor.authorityId, difference.ask.id)));
  return open.map(({ id, words, evidence }, at) => {
    const row = asks[at];
    return { id, words, evidence, asked: row ? askedOf(actor, row) : null, language: row?.language ?? "en" };
  });
}
