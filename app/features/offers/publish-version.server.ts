import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { changeOfOneMoment } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { type OfferRow, offerByKey, offerIdByKey, writeVersion } from "./inside/offer-store.server";
import { type AskedBy, isChanged, type LineToPublish } from "./offer";
import { canWriteOffer } from "./policy";

export type Published = { ok: true; number: number } | { ok: false; why: "role" | "not-found" | "nothing-new" };

/** Publishes the draft as a new version, frozen with its day and with who asked for each line. */
export async function publishVersion(actor: StaffActor, authority: AuthorityFacts, offerKey: string): Promise<Published> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId, personId } = actor;
  const offerId = await offerIdByKey(authorityId, offerKey);
  if (!offerId) return { ok: false, why: "not-found" };
  const publishedOn = dayOf(now(), authority.timeZone);
  return orRefused<Published, Published>(() =>
    // The draft is read in the change: two presses make one version, and what was accepted just before is in it.
    changeOfOneMoment(actor, "version.published", offerId, async (tx) => {
      const offer = await offerByKey(authorityId, offerKey);
      if (!offer) return refuse({ ok: false, why: "not-found" } satisfies Published);
      const lines = draftOf(offer);
      if (lines.length === 0 || !isChanged(lines, lastOf(offer))) return refuse({ ok: false, why: "nothing-new" } satisfies Published);
      return { ok: true, number: await writeVersion(tx, { authorityId, offerId, publishedOn, publishedById: personId, lines }) };
    }),
  );
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
