import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { type OfferRow, offerByKey, writeVersion } from "./inside/offer-store.server";
import { type AskedBy, isChanged, type LineToPublish } from "./offer";
import { canWriteOffer } from "./policy";

export type Published = { ok: true; number: number } | { ok: false; why: "role" | "not-found" | "nothing-new" };

/** Publishes the draft as a new version, frozen with its day and with who asked for each line. */
export async function publishVersion(actor: StaffActor, authority: AuthorityFacts, offerKey: string): Promise<Published> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const offer = await offerByKey(actor.authorityId, offerKey);
  if (!offer) return { ok: false, why: "not-found" };
  const lines = draftOf(offer);
  if (lines.length === 0 || !isChanged(lines, lastOf(offer))) return { ok: false, why: "nothing-new" };
  const { authorityId, personId } = actor;
  const publishedOn = dayOf(now(), authority.timeZone);
  const number = await change(actor, "version.published", offer.id, (tx) =>
    writeVersion(tx, { authorityId, offerId: offer.id, publishedOn, publishedById: personId, lines }),
  );
  return { ok: true, number };
}

function draftOf(offer: OfferRow): LineToPublish[] {
  return offer.sections
    .flatMap((section) => section.lines.map((line) => ({ section, line })))
    .map(({ section, line }, order) => ({
      lineId: line.id,
      order,
      sectionTitle: section.title,
      text: line.text,
      mustByLaw: line.mustByLaw,
      askedBy: line.provenance.map(
        ({ suggestionId, groupName, youngPeople, hours, hoursAtLeast, note }): AskedBy => ({
          kind: suggestionId ? "suggestion" : "group",
          groupName,
          youngPeople,
          hours,
          hoursAtLeast,
          note,
        }),
      ),
    }));
}

function lastOf(offer: OfferRow): LineToPublish[] {
  return (offer.versions[0]?.lines ?? []).map(({ lineId, order, sectionTitle, text, mustByLaw }) => ({
    lineId,
    order,
    sectionTitle,
    text,
    mustByLaw,
    askedBy: [],
  }));
}
