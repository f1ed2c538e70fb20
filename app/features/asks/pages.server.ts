import type { Actor, MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import type { Language } from "~/platform/i18n/languages";
import { may } from "~/platform/who-may";
import { shownIn } from "../published/published-text";
import { putInto } from "../published/put-into.server";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { inOrderOfNeed, verdictCounts } from "./ask";
import { askedText } from "./ask-texts";
import { linesOf, stateOf } from "./asks-counted.server";
import { differencesOpenTo, differencesOpenToView } from "./inside/answer-store.server";
import { actionById, answersOfAsk, overdueAsks } from "./inside/ask-store.server";
import { quotableIds, viewsApart } from "./inside/quotable-store.server";
import { isAnsweredKind } from "./joined";
import { joinedOf } from "./joined-pages.server";
import { canActOn } from "./policy";
import { publicAsk } from "./public-asks.server";
import { askedOf, shownQuotes, threePartsOf, type WholeAsk } from "./shown-ask.server";
import { wholeAsk, wholeAsks } from "./whole-asks.server";

const onAPage = 50;
/** So many quotes are shown on an Ask's page. */
const quotesShown = 50;

const todayOf = (authority: AuthorityFacts) => dayOf(now(), authority.timeZone);

/** Numbers of young people are for those who work with their views; leaders read them, protected, in the report. */
const mayCount = (actor: StaffActor) => may(actor.roles, "views.read");

/** Every Ask, a page of them: not satisfied and not answered first, then what is overdue. */
export async function asksPage(actor: StaffActor, authority: AuthorityFacts, page = 1) {
  const today = todayOf(authority);
  const [lines, late] = await Promise.all([linesOf(authority.id, "all"), overdueAsks(authority.id, today)]);
  const inNeed = inOrderOfNeed(lines.map((line) => ({ id: line.id, askedOn: line.askedOn, state: stateOf(line, today), overdue: late.has(line.id) })));
  const onPage = inNeed.slice((page - 1) * onAPage, page * onAPage).map((line) => line.id);
  const asks = (await wholeAsks(authority.id, onPage)).map((row) => {
    const { id, asked, verb, language, groups, state, toldAlone, actions, askedOn } = threePartsOf(actor, row, today);
    const overdue = actions.filter((action) => action.overdue).length;
    return { id, asked, verb, language, groups, state, toldAlone, askedOn, overdue, actions: actions.length, views: mayCount(actor) ? row.joined : null };
  });
  return { asks, page, of: lines.length, pages: Math.max(1, Math.ceil(lines.length / onAPage)) };
}

/** What each who asked said of each answer, in the order of the answers: by view, and by joined words, which every answer reaches. */
function answeredIn(answers: Awaited<ReturnType<typeof answersOfAsk>>, row: WholeAsk) {
  const words = row.quotes.filter((quote) => isAnsweredKind(quote.fromKind)).map((quote) => quote.id);
  return answers.flatMap((answer) => [
    ...answer.views,
    ...words.map((id) => ({ viewId: id, verdict: answer.ofWords.find((one) => one.quoteId === id)?.verdict ?? null })),
  ]);
}

/** The first quotes of an Ask's views that may be shown to this reader, and whether there are more. */
async function quotesOf(actor: StaffActor, askId: string) {
  const ids = (await quotableIds(actor.authorityId, [askId], quotesShown + 1)).get(askId) ?? [];
  const views = await viewsApart(actor.authorityId, ids);
  const quotable = ids.flatMap((id) => views.get(id) ?? []).filter((view) => canSee(actor, factsOf(view), "quote").may);
  return { quotes: shownQuotes(quotable.slice(0, quotesShown)), moreQuotes: ids.length > quotesShown };
}

/** One Ask for staff: its three parts, the quotes within consent, every earlier state, and how its answers were taken. */
export async function askPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const row = await wholeAsk(authority.id, id);
  if (!row) return null;
  const [answers, quoted] = await Promise.all([answersOfAsk(authority.id, id), quotesOf(actor, id)]);
  const parts = threePartsOf(actor, row, todayOf(authority));
  return {
    ...parts,
    ...quoted,
    joined: await joinedOf(authority.id, row),
    readsInbox: may(actor.roles, "inbox.read"),
    said: row.quotes
      .filter((quote) => quote.words !== row.asked && quote.fromKind === null)
      .map(({ id: quoteId, speaker, words }) => ({ id: quoteId, speaker, words })),
    views: mayCount(actor) ? row.joined : null,
    hasViews: row.joined > 0,
    /** Views of it whose words nobody may be shown, for who may count them; those that more quotes stand for are not among them. */
    unquoted: mayCount(actor) && !quoted.moreQuotes ? row.joined - quoted.quotes.length : 0,
    verdicts: mayCount(actor) ? verdictCounts(answeredIn(answers, row)) : null,
    answers: answers.map(({ id: answerId, words, language: writtenIn, onDay, translations }) => ({
      id: answerId,
      words,
      language: writtenIn,
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
  const { id, what, ownerName, ownerId, state, byOn, why, nextStep, at } = action;
  const asked = (await publicAsk(actor.authorityId, askId, todayOf(authority)))?.asked ?? null;
  const readsAsk = may(actor.roles, "asks.read");
  return { id, what, ownerName, ownerLeft: ownerId !== null && ownerName === null, state, byOn, why, nextStep, saw: at.toISOString(), asked, readsAsk };
}

/** Differences that wait for this member's word, with what was asked. */
export async function differencesToConfirm(actor: MemberActor, language: Language) {
  return withAsked(actor, language, await differencesOpenTo(actor.authorityId, actor.personId));
}

/** The same for the holder of a receipt, whose view was proved. */
export async function differencesToConfirmFor(actor: Actor, provenViewId: string, language: Language) {
  return withAsked(actor, language, await differencesOpenToView(actor.authorityId, provenViewId));
}

type Open = { id: string; words: string; evidence: string | null; ask: { id: string } };

async function withAsked(actor: Actor, language: Language, open: readonly Open[]) {
  const asks = new Map((await wholeAsks(actor.authorityId, [...new Set(open.map(({ ask }) => ask.id))])).map((row) => [row.id, row]));
  const told = open.map((difference) => {
    const row = asks.get(difference.ask.id);
    const asked = row ? askedOf(actor, row) : null;
    return { difference, asked: row && asked ? askedText(row, asked) : null };
  });
  const puts = await putInto(
    actor.authorityId,
    language,
    told.flatMap(({ asked }) => asked ?? []),
  );
  return told.map(({ difference: { id, words, evidence }, asked }) => ({ id, words, evidence, asked: asked && shownIn(language, puts, asked) }));
}
