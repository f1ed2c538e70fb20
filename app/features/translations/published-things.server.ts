import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { writtenIn } from "~/platform/i18n/written-in";
import { textsOfAsk } from "../asks/ask-texts";
import { changedAsk, changedAsks } from "../asks/changed-pages.server";
import { textsOfBallot } from "../campaigns/ballot-texts";
import { textsOfCampaign } from "../campaigns/campaign-texts";
import { ballotsToRead, campaignsPage } from "../campaigns/pages.server";
import { canRunCampaign } from "../campaigns/policy";
import { textsOfGroup } from "../forums/group-texts";
import { groupsWithNotes } from "../forums/pages.server";
import { canRunGroup } from "../forums/policy";
import { wordsPage } from "../jargon/pages.server";
import { textsOfWord } from "../jargon/word-texts";
import { textsOfOffer } from "../offers/offer-texts";
import { offersPage, promisePage } from "../offers/pages.server";
import type { PublishedKind, PublishedText } from "../published/published-text";

/** Where young people read a thing: which page, and the end of its address. */
type Place = { readonly page: "changedAsk" | "promise" | "campaign" | "group" | "word"; readonly key: string };

/** Something that is published, with its texts; `name` is what staff know it by, `closed` that a closed group alone reads it. */
export type PublishedThing = {
  readonly kind: PublishedKind;
  readonly id: string;
  readonly at: Place;
  readonly closed: boolean;
  readonly name: { readonly words: string; readonly language: string } | null;
  readonly texts: readonly PublishedText[];
};

type Here = AuthorityFacts;
const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** Who runs groups and their votes reads what closed ones work for too; whoever else makes translations, what everyone may. */
const readerOf = (authorityId: string, actor: Actor | undefined): Actor =>
  actor && canRunGroup(actor) && canRunCampaign(actor) ? actor : anybody(authorityId);

const named = (words: string) => ({ words, language: writtenIn(words) });
const todayOf = ({ timeZone }: Here) => dayOf(now(), timeZone);

const askThing = (ask: NonNullable<Awaited<ReturnType<typeof changedAsk>>>): PublishedThing => ({
  kind: "ask",
  id: ask.id,
  at: { page: "changedAsk", key: ask.key },
  closed: false,
  name: ask.asked === null ? null : { words: ask.asked, language: ask.language },
  texts: textsOfAsk(ask),
});

async function offerThing(authorityId: string, key: string): Promise<PublishedThing[]> {
  const offer = await promisePage(authorityId, key);
  const at = { page: "promise", key } as const;
  return offer ? [{ kind: "offer", id: offer.id, at, closed: false, name: named(offer.title), texts: textsOfOffer(offer) }] : [];
}

const campaignThings = async (authority: Here, reader: Actor): Promise<PublishedThing[]> =>
  (await campaignsPage(reader, authority)).map((campaign) => ({
    kind: "campaign",
    id: campaign.id,
    at: { page: "campaign", key: campaign.key },
    closed: campaign.group.closed,
    name: named(campaign.title),
    texts: textsOfCampaign(campaign),
  }));

/** A vote stands on its campaign's page; one that has no campaign is read by its group's members alone, from their own page. */
const ballotThings = async (authority: Here, reader: Actor): Promise<PublishedThing[]> =>
  (await ballotsToRead(reader, authority.id)).map((ballot) => ({
    kind: "ballot",
    id: ballot.id,
    at: ballot.campaignKey ? { page: "campaign", key: ballot.campaignKey } : { page: "group", key: ballot.group.key },
    closed: ballot.group.closed,
    name: named(ballot.question),
    texts: textsOfBallot(ballot, ballot.options),
  }));

const groupThings = async (authority: Here, reader: Actor): Promise<PublishedThing[]> =>
  (await groupsWithNotes(reader, authority.id)).map((group) => ({
    kind: "group",
    id: group.id,
    at: { page: "group", key: group.key },
    // Of a closed one everyone may know the name; the note is its members'.
    closed: group.closed && Boolean(group.inside?.stateNote),
    name: named(group.name),
    texts: textsOfGroup(group),
  }));

const termThings = async (authority: Here): Promise<PublishedThing[]> =>
  (await wordsPage(authority.id)).map((word) => ({
    kind: "term",
    id: word.id,
    at: { page: "word", key: word.key },
    closed: false,
    name: named(word.term),
    texts: textsOfWord({ ...word, commitments: [word.commitment] }),
  }));

const thingsOf = { campaign: campaignThings, ballot: ballotThings, group: groupThings, term: termThings };

/**
 * Everything of an authority that everyone may read now, and a vote's options, which an open group's members read: nothing that a page
 * keeps from somebody signed in nowhere. With it, for who runs groups (`actor`), what a closed one works for and votes on.
 */
export async function publishedThings(authority: Here, actor?: Actor): Promise<PublishedThing[]> {
  const reader = readerOf(authority.id, actor);
  const [asks, offers, ...others] = await Promise.all([
    changedAsks(authority.id, todayOf(authority)),
    offersPage(authority.id),
    campaignThings(authority, reader),
    ballotThings(authority, reader),
    groupThings(authority, reader),
    termThings(authority),
  ]);
  const promises = await Promise.all(offers.map(({ key }) => offerThing(authority.id, key)));
  return [...asks.map(askThing), ...promises.flat(), ...others.flat()].filter(({ texts }) => texts.length > 0);
}

/** One of them; null when it is not there, not this authority's, or not for this reader. */
export async function publishedThing(authority: Here, kind: PublishedKind, id: string, actor?: Actor): Promise<PublishedThing | null> {
  if (kind === "ask") {
    const ask = await changedAsk(authority.id, todayOf(authority), id);
    return ask && askThing(ask);
  }
  if (kind === "offer") {
    const offer = (await offersPage(authority.id)).find((one) => one.id === id);
    return (offer && (await offerThing(authority.id, offer.key))[0]) ?? null;
  }
  const things = await thingsOf[kind](authority, readerOf(authority.id, actor));
  return things.find((thing) => thing.id === id) ?? null;
}
