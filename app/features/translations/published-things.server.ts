import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { textsOfAsk } from "../asks/ask-texts";
import { changedAsk, changedAsks } from "../asks/changed-pages.server";
import { textsOfCampaign } from "../campaigns/campaign-texts";
import { campaignsPage } from "../campaigns/pages.server";
import { wordsPage } from "../jargon/pages.server";
import { textsOfWord } from "../jargon/word-texts";
import { textsOfOffer } from "../offers/offer-texts";
import { offersPage, promisePage } from "../offers/pages.server";
import { type PublishedKind, type PublishedText, publishedIn } from "../published/published-text";

/** Something that everyone may read, with its texts; `key` is the end of its address, `name` what staff know it by. */
export type PublishedThing = {
  readonly kind: PublishedKind;
  readonly id: string;
  readonly key: string;
  readonly name: { readonly words: string; readonly language: string } | null;
  readonly texts: readonly PublishedText[];
};

type Here = AuthorityFacts;
const anybody = (authorityId: string): Actor => ({ kind: "system", authorityId });
const todayOf = ({ timeZone }: Here) => dayOf(now(), timeZone);

const askThing = (ask: NonNullable<Awaited<ReturnType<typeof changedAsk>>>): PublishedThing => ({
  kind: "ask",
  id: ask.id,
  key: ask.key,
  name: ask.asked === null ? null : { words: ask.asked, language: ask.language },
  texts: textsOfAsk(ask),
});

async function offerThing(authorityId: string, key: string): Promise<PublishedThing[]> {
  const offer = await promisePage(authorityId, key);
  return offer ? [{ kind: "offer", id: offer.id, key, name: { words: offer.title, language: publishedIn }, texts: textsOfOffer(offer) }] : [];
}

const campaignThings = async (authority: Here): Promise<PublishedThing[]> =>
  (await campaignsPage(anybody(authority.id), authority)).map((campaign) => ({
    kind: "campaign",
    id: campaign.id,
    key: campaign.key,
    name: { words: campaign.title, language: publishedIn },
    texts: textsOfCampaign(campaign),
  }));

const termThings = async (authority: Here): Promise<PublishedThing[]> =>
  (await wordsPage(authority.id)).map((word) => ({
    kind: "term",
    id: word.id,
    key: word.key,
    name: { words: word.term, language: publishedIn },
    texts: textsOfWord({ ...word, commitments: [word.commitment] }),
  }));

/** Everything of an authority that everyone may read now, and nothing else: what each page shows to somebody signed in nowhere. */
export async function publishedThings(authority: Here): Promise<PublishedThing[]> {
  const [asks, offers, campaigns, terms] = await Promise.all([
    changedAsks(authority.id, todayOf(authority)),
    offersPage(authority.id),
    campaignThings(authority),
    termThings(authority),
  ]);
  const promises = await Promise.all(offers.map(({ key }) => offerThing(authority.id, key)));
  return [...asks.map(askThing), ...promises.flat(), ...campaigns, ...terms].filter(({ texts }) => texts.length > 0);
}

/** One of them; null when it is not there, not this authority's, or not for everyone. */
export async function publishedThing(authority: Here, kind: PublishedKind, id: string): Promise<PublishedThing | null> {
  if (kind === "ask") {
    const ask = await changedAsk(authority.id, todayOf(authority), id);
    return ask && askThing(ask);
  }
  if (kind === "offer") {
    const offer = (await offersPage(authority.id)).find((one) => one.id === id);
    return (offer && (await offerThing(authority.id, offer.key))[0]) ?? null;
  }
  const things = await (kind === "campaign" ? campaignThings(authority) : termThings(authority));
  return things.find((thing) => thing.id === id) ?? null;
}
