import { answerAsk } from "~/features/asks/answer-ask.server";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { complain } from "~/features/complaints/cast";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { answerByLink } from "~/features/feedback/answer-feedback.server";
import { askForFeedback } from "~/features/feedback/ask-for-feedback.server";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import { flagWord } from "~/features/jargon/flag-word.server";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { saveFilter } from "~/features/moderation/save-filter.server";
import { addLine } from "~/features/offers/add-line.server";
import { publishVersion } from "~/features/offers/publish-version.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { renameTheme } from "~/features/themes/rename-theme.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import { sayIt } from "~/features/views/cast";
import { changeReaders } from "~/features/views/change-readers.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { aMemberActor, aPhone, aStaffActor } from "./an-authority";

/** Stands in all that a young person says here. */
export const mark = "zebra lemonade";

function done<Outcome extends { ok: boolean }>(outcome: Outcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome as Extract<Outcome, { ok: true }>;
}
const read = async () => (await db()).read;

/** A view with all that a view can have: a theme, a cover, a file, and what its author wrote back. */
async function aWholeView(here: AuthorityFacts, priya: StaffActor, words: string) {
  const of = { authorityId: here.id };
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: `${mark} ${words}` });
  const { themeId } = done(await giveTheme(priya, viewId, { name: words }));
  done(await coverDetail(priya, viewId, { part: "lemonade", reason: "place" }));
  const file = { ...of, id: newId(), viewId, kind: "photo" as const, type: "image/webp", bytes: new Uint8Array([1, 2, 3]) };
  await change(priya, "file.kept", file.id, (tx) => tx.viewFile.create({ data: file }));
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: mark, once: newToken(), language: "en" });
  const cover = await (await read()).cover.findFirstOrThrow({ where: { ...of, viewId } });
  const reply = await (await read()).reply.findFirstOrThrow({ where: { ...of, viewId } });
  return { view: viewId, theme: themeId, cover: cover.id, file: file.id, reply: reply.id };
}

type Promised = { readonly offer: string; readonly line: string; readonly occasion: string };

/** A flag and a suggestion that others may see, and what was written after a review. */
async function otherWords(here: AuthorityFacts, priya: StaffActor, { offer, line, occasion }: Promised) {
  const [of, phone, store] = [{ authorityId: here.id }, aPhone(here), await read()];
  const said = { language: "en", once: newToken() };
  done(await flagWord(phone, here, { term: "contact" }, { feeling: "sad", why: mark, ...said }));
  done(await suggestWords(phone, here, { offerKey: offer, lineId: line }, { words: mark, ...said }));
  const asked = done(await askForFeedback(priya, here, occasion, { forWhom: "youngPerson", way: "link" }));
  done(await answerByLink(phone, asked.token ?? "", { listened: "no", words: mark }, "en"));
  const waiting = await store.inboxItem.findMany({ where: { ...of, waitingFor: "unread", settledOn: null, subjectKind: { not: "view" } } });
  const [flag = "", suggestion = "", feedback = ""] = (["jargonFlag", "suggestion", "feedback"] as const).map(
    (kind) => waiting.find((item) => item.subjectKind === kind)?.subjectId ?? "",
  );
  const outcome = { outcome: "allowed" as const, reason: null, sawDecisionId: null };
  for (const [kind, id] of [["jargonFlag", flag] as const, ["suggestion", suggestion] as const, ["feedback", feedback] as const])
    done(await decideOnWaiting(priya, { kind, id }, outcome));
  return { flag, suggestion, feedback };
}

/**
 * All that an address of staff can name, of one authority: of everybody, and of what `kept` must not come near: a view that its author
 * keeps from them, and one, other words and a complaint that are about them.
 */
export async function everythingOf(here: AuthorityFacts, priya: StaffActor, kept: StaffActor) {
  const [of, phone, store] = [{ authorityId: here.id }, aPhone(here), await read()];
  const ruth = await aStaffActor(here, "ruth", ["safeguardingLead", "complaintsOfficer"]);
  const dee = await aMemberActor(here);
  const { key: offer } = done(await startOffer(priya, { title: "Leaving care" }));
  const { lineId: line } = done(await addLine(priya, offer, { section: "Money", text: "Assistance is available.", mustByLaw: false }));
  done(await publishVersion(priya, here, offer));
  const { id: occasion } = done(await recordOccasion(priya, { kind: "review", onDay: dayOf(now(), here.timeZone), team: "East" }));
  const promised = { offer, line, occasion };
  const [whole, words] = [await aWholeView(here, priya, "red"), await otherWords(here, priya, promised)];
  const { concernId: concern } = done(await raiseConcern(priya, { kind: "view", id: whole.view }));
  done(await renameTheme(priya, whole.theme, { name: "zebra" }));
  const { id: changed } = await store.themeChange.findFirstOrThrow({ where: { ...of, themeId: whole.theme } });
  const { viewId: held } = await sayIt(here, { words: mark });
  done(await readAndDecide(priya, held, { outcome: "held", mayBeCounted: false, mayBeQuoted: false, reason: "so", sawDecisionId: null }));
  const { id: decision } = await store.moderationDecision.findFirstOrThrow({ where: { ...of, viewId: held } });
  const { id: ask } = done(await raiseAsk(priya, here, { asked: "red", from: "views", views: [whole.view], groups: [], language: "en" }));
  const theirs = { ownerName: "", ownerId: priya.personId, byOn: null, nextStep: null };
  const { id: action } = done(await recordAction(priya, ask, { what: "do it", state: "notYet", why: "so", ...theirs }));
  const { id: answer } = done(await answerAsk(priya, here, ask, "We will."));
  const { id: round } = done(await startCodingRound(priya, { firstId: priya.personId, secondId: kept.personId, size: 9 }));
  const groupId = newId();
  await change(priya, "group.opened", groupId, async (tx) => {
    await tx.group.create({ data: { ...of, id: groupId, key: "only-here", name: "Only here" } });
    await tx.membership.create({ data: { ...of, groupId, personId: dee.personId, joinedAt: now() } });
  });
  const { id: campaign } = done(await startCampaign(priya, here, { title: "Buses", group: "only-here" }));
  const { id: ballot } = done(await openBallot(priya, here, campaign, { question: "Which?", options: ["a", "b"], closesOn: "2099-01-01" }));
  await saveFilter(priya, { name: "mine", query: "kind=view" });
  const { id: filter } = await store.savedFilter.findFirstOrThrow({ where: of });
  const { viewId: named } = await sayIt(here, { words: mark });
  done(await changeReaders(phone, { id: named, proven: named }, { only: priya.personId, never: [kept.personId] }));
  const { id: item } = await store.inboxItem.findFirstOrThrow({ where: { ...of, subjectId: named } });
  const { viewId: thanks } = await aViewThatMayBeShown(here, priya.personId, { words: mark });
  done(await sayThanks(phone, { id: thanks, proven: thanks }, { personId: null, forName: "Bo", mayPassOn: true }));
  const { viewId: late } = await complain(here, { words: mark });
  const message = { ...of, id: newId(), toPersonId: dee.personId, notice: "news", channel: "byHand", waitingSince: now(), dueAt: now() };
  await change(priya, "message.queued", message.id, (tx) => tx.outboxMessage.create({ data: message }));

  const never = await aWholeView(here, priya, "blue");
  done(await changeReaders(phone, { id: never.view, proven: never.view }, { never: [kept.personId] }));
  const [about, wordsAbout] = [await aWholeView(here, priya, "green"), await otherWords(here, priya, promised)];
  const { concernId: aboutThem } = done(await raiseConcern(priya, { kind: "view", id: about.view }, [kept.personId]));
  for (const [kind, id] of [
    ["jargonFlag", wordsAbout.flag] as const,
    ["suggestion", wordsAbout.suggestion] as const,
    ["feedback", wordsAbout.feedback] as const,
  ])
    done(await raiseConcern(priya, { kind, id }, [kept.personId]));
  const { viewId: shouted } = await complain(here, { words: mark, complaint: { about: [kept.personId] } });
  const complaints = await store.complaint.findMany({ where: of });
  const complaintOf = (viewId: string) => complaints.find((one) => one.viewId === viewId)?.id ?? "";
  const aboutAll = { ...wordsAbout, concern: aboutThem, complaint: complaintOf(shouted) };
  const rest = { changed, decision, ask, action, answer, round, campaign, ballot, filter, item, offer, line, occasion, thanks };
  const all = { ...whole, ...words, ...rest, concern, held, complaint: complaintOf(late), message: message.id, person: ruth.personId };
  return {
    all,
    kept: {
      "a view that its author keeps from them": { ...all, ...never, ...aboutAll, held: never.view },
      "a view that a concern says is about them": { ...all, ...about, ...aboutAll, held: about.view },
      "a complaint about them": { ...all, ...about, ...aboutAll, view: shouted, held: shouted },
    },
  };
}

export type Named = Awaited<ReturnType<typeof everythingOf>>["all"];
