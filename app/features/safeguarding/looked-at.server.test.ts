import { beforeEach, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { sealedNames } from "~/platform/db/sealed-columns";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { textOf } from "../../../test/house/source";
import { complain } from "../complaints/cast";
import { makeComplaint } from "../complaints/make-complaint.server";
import { sayIt } from "../views/cast";
import { concernPage } from "./pages.server";

/** Where each sealed column that a young person fills is looked at; of the others, why it needs none. */
const lookedAt: Readonly<Record<string, { in: readonly string[] } | { not: string }>> = {
  "View.words": { in: ["app/features/views/submit-view.server.ts"] },
  "View.pickedName": { not: "a name of 40 letters at most, read with the words by a person" },
  "View.helpedBy": { not: "a name of 80 letters at most, read with the words by a person" },
  "ViewFile.bytes": { not: "no words: what comes with a file is read first" },
  "WordsTranslation.words": { not: "written by staff, of words that were looked at" },
  "Reply.words": { in: ["app/features/views/reply-to-view.server.ts"] },
  "Compliment.forName": { not: "a name of 80 letters at most, read with the words by a person" },
  "ModerationDecision.reason": { not: "written by staff" },
  "QuoteApproval.note": { not: "written by staff" },
  "QuoteApproval.shownHash": { not: "a number" },
  "JargonTerm.key": { not: "made of the term" },
  "JargonTerm.term": { in: ["app/features/jargon/flag-word.server.ts"] },
  "JargonFlag.instead": { in: ["app/features/jargon/flag-word.server.ts"] },
  "JargonFlag.why": { in: ["app/features/jargon/flag-word.server.ts"] },
  "JargonFlag.heardWhere": { in: ["app/features/jargon/flag-word.server.ts"] },
  "OfferSuggestion.words": { in: ["app/features/offers/suggest-words.server.ts"] },
  "OfferSuggestion.why": { in: ["app/features/offers/suggest-words.server.ts"] },
  "FeedbackAnswer.words": { in: ["app/features/feedback/answer-feedback.server.ts"] },
  "Setting.because": { not: "written by staff" },
  "Concern.lockedWords": { not: "locked of words that were looked at, or written by staff" },
  "Concern.lockedHash": { not: "a number" },
  "Concern.lockedBeside": { not: "chosen, not written; the name of who helped as in View.helpedBy" },
  "Concern.safeNow": { not: "chosen: anything but yes alerts" },
  "Concern.why": { not: "written by staff" },
  "ConcernStep.toldWhom": { not: "written by staff" },
  "ConcernStep.reference": { not: "written by staff" },
  "ConcernStep.note": { not: "written by staff" },
  "Complaint.words": { not: "written down by staff, where there is no view; else the words are the view's" },
  "Complaint.aboutWords": { in: ["app/features/complaints/send-complaint.server.ts", "app/features/complaints/make-complaint.server.ts"] },
  "Complaint.putRight": { in: ["app/features/complaints/send-complaint.server.ts", "app/features/complaints/make-complaint.server.ts"] },
  "ComplaintStep.note": { in: ["app/features/complaints/say-more.server.ts"] },
  "ComplaintStep.reference": { not: "written by staff" },
};

let here: AuthorityFacts;
beforeEach(async () => {
  here = await anAuthority();
});

describe("Whatever a young person writes", () => {
  test("is looked at by the spotter, or it is said why it needs none: each sealed column stands here", () => {
    expect(Object.keys(lookedAt).sort()).toEqual([...sealedNames].sort());
    const asks = /\b(lookFirst|attendToView|submitView)\(/;
    const places = Object.entries(lookedAt).flatMap(([column, where]) => ("in" in where ? where.in.map((file) => ({ column, file })) : []));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ file }) => !asks.test(textOf(file)))).toEqual([]);
    expect(places.filter(({ column, file }) => column.startsWith("Complaint.") && !textOf(file).includes(column.split(".")[1] ?? ""))).toEqual([]);
  });

  test.each([
    ["whom it is about", { aboutWords: "my carer, he hits me and comes in my bed at night" }],
    ["what would put it right", { putRight: "or i will kill myself tonight" }],
  ])("in a complaint as %s alerts, also where the words beside it say nothing", async (_, said) => {
    const ruth = await aStaffActor(here, "ruth");
    const { viewId } = await complain(here, { words: "The food was cold.", complaint: said });
    const { read } = await db();
    const concern = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    const [text = ""] = Object.values(said);
    expect(concern.lockedWords).toBe(`The food was cold.\n\n${text}`);
    const page = await concernPage(ruth, concern.id);
    expect(page?.matched.length).toBeGreaterThan(0);
    for (const { words } of page?.matched ?? []) expect(text).toContain(words);
  });

  test("is looked at too where a complaint is made later of words that were sent, once", async () => {
    const ruth = await aStaffActor(here, "ruth");
    const { viewId } = await sayIt(here, { words: "The food was cold." });
    const wishes = { about: [], aboutWords: null, putRight: "or i will kill myself tonight", wantsAdvocate: false };
    for (const again of [false, true]) expect(await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes)).toEqual({ ok: true, again });
    const { read } = await db();
    const concerns = await read.concern.findMany({ where: { authorityId: here.id } });
    expect(concerns.map(({ lockedWords, viewId: of }) => [lockedWords, of])).toEqual([[wishes.putRight, viewId]]);
    expect((await concernPage(ruth, concerns[0]?.id ?? ""))?.matched.length).toBeGreaterThan(0);
  });
});
