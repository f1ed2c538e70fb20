import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { changeSharing } from "~/features/views/change-sharing.server";
import { copyOf } from "~/features/views/copy.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { adoptReport } from "./adopt-report.server";
import { hashNow, sayForPrint, sayYes, tryToName } from "./cast";
import { checkQuote } from "./check-quote.server";
import { fileOfReport } from "./file-of-report.server";
import { freezeReport } from "./freeze-report.server";
import { makingPage } from "./making-page.server";
import { quotesToCheck } from "./quotes-to-check.server";
import { quotesWaiting } from "./quotes-waiting.server";
import { recordAttempt } from "./record-attempt.server";
import { signReport } from "./sign-report.server";
import { writeSentence } from "./write-sentence.server";
import { sentencePage } from "./young-pages.server";

const { period, sentence } = inTheMaking;
const said = "The lanterns glow";
let making: Making;
let viewId: string;
beforeEach(async () => {
  making = await aReportInTheMaking();
  viewId = await inTheMaking.during(() => sayForPrint(making.here, making.priya, { words: said }));
  await writeSentence(making.dee, period, { ...sentence, quotes: [viewId] });
});
afterEach(() => setClock(undefined));

const seen = async () => (await quotesToCheck(making.sam, making.here, period))?.find((one) => one.id === viewId);
const find = async (outcome: "fine" | "cut" | "notThis", by = making.sam, saw?: string) => {
  const shownHash = saw ?? (await seen())?.shownHash ?? "";
  return checkQuote(by, making.here, period, viewId, { outcome, note: outcome === "fine" ? null : "Only one was there.", shownHash });
};
const sign = async () => {
  const { here, sam, helen, meetingId } = making;
  const sawHash = await hashNow(here.id, period);
  await signReport(sam, here, period, { how: "meeting", meetingId, sawHash });
  await adoptReport(helen, period, sawHash);
};
const print = async () => freezeReport(making.helen, making.here, period, await hashNow(making.here.id, period));
const why = async () => (await makingPage(making.helen, making.here, period)).report?.reasons;

describe("who could know this?", () => {
  test("a quote is printed once its author said yes and a second person found it fine; who, when and what is kept", async () => {
    expect(await seen()).toMatchObject({ chosen: true, finding: "none", found: null, mine: false });
    expect(await find("fine")).toMatchObject({ ok: true });
    expect(await seen()).toMatchObject({ finding: "fine", found: { by: "Sam Okoro", on: "2026-10-20" } });
    const { read } = await db();
    expect(await read.quoteApproval.findMany({ where: { viewId, speaker: "staff" } })).toMatchObject([{ personId: making.sam.personId, outcome: "fine" }]);
    const checked = { authorityId: making.here.id, name: "quote.checked", actorId: making.sam.personId };
    expect(await read.event.count({ where: checked })).toBe(1);
    await printIt(making);
    expect(String((await fileOfReport(await readNow(making.here), "md")).bytes)).toContain(said);
  });

  test("a quote that is covered anew after the signing is not what was signed: the signature falls with it", async () => {
    await find("fine");
    await sign();
    const stale = async () => (await makingPage(making.helen, making.here, period)).report?.signed.map((one) => one.stale);
    expect(await stale()).toEqual([false]);
    expect(await coverDetail(making.priya, viewId, { part: "lanterns", reason: "place" })).toMatchObject({ ok: true });
    expect(await stale()).toEqual([true]);
  });

  test("without it the report may not be printed, and the page says which quote it is", async () => {
    await tryToName(making.sam, making.here, period);
    await sign();
    expect(await print()).toEqual({ ok: false, why: "quoteUnchecked" });
    const page = await makingPage(making.helen, making.here, period);
    expect(page.report?.unchecked).toMatchObject([{ id: viewId, shown: [{ text: said }] }]);
  });

  test("found to need a cut it may not be printed; once it is covered and its author said yes to that, somebody looks anew", async () => {
    await find("cut");
    expect(await why()).toContain("quoteUnchecked");
    expect((await copyOf(aPhone(making.here), viewId, viewId))?.mayBeQuoted.map((one) => one.saidBy)).toEqual(["youngPerson"]);
    expect(await coverDetail(making.priya, viewId, { part: "lanterns", reason: "place" })).toMatchObject({ ok: true });
    expect(await why()).toContain("quoteGone");
    expect(await sayYes(making.here, viewId)).toBe(true);
    expect(await seen()).toMatchObject({ finding: "none", shown: [{ text: "The " }, { kind: "cover" }, { text: " glow" }] });
    await find("fine");
    for (const reason of ["quoteUnchecked", "quoteGone"]) expect(await why()).not.toContain(reason);
  });

  test("found fine without a name it is looked at anew once its author puts a name beside it, or another one; their own yes still holds", async () => {
    const { here } = making;
    const named = (pickedName: string) => changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "wordsWithName", pickedName });
    await find("fine");
    expect(await named("Comet")).toEqual({ ok: true });
    expect(await seen()).toMatchObject({ finding: "none", by: "Comet" });
    expect(await why()).toContain("quoteUnchecked");
    await find("fine");
    expect(await seen()).toMatchObject({ finding: "fine" });
    expect(await named("Comet Smith of Oak House")).toEqual({ ok: true });
    expect(await seen()).toMatchObject({ finding: "none", by: "Comet Smith of Oak House" });
  });

  test("'not this quote' keeps it out of print and out of what editors can choose, however it is covered", async () => {
    await find("notThis");
    expect(await why()).toContain("quoteGone");
    expect((await sentencePage(making.dee, period, null))?.quotes).toEqual([]);
    expect(await writeSentence(making.dee, period, { ...sentence, quotes: [viewId] })).toEqual({ ok: false, why: "noSuchQuote" });
    await coverDetail(making.priya, viewId, { part: "lanterns", reason: "place" });
    await sayYes(making.here, viewId);
    expect(await why()).toContain("quoteGone");
  });

  test("wait at the start of everybody who may look at them, and of nobody else", async () => {
    const { here, sam, priya, helen } = making;
    expect(await quotesWaiting(sam, here)).toEqual([{ period, unchecked: 1, cut: 0 }]);
    expect(await quotesWaiting(priya, here), "who let it be quoted").toEqual([]);
    expect(await quotesWaiting(helen, here), "a leader").toEqual([]);
    await find("cut");
    for (const actor of [sam, priya]) expect(await quotesWaiting(actor, here)).toEqual([{ period, unchecked: 0, cut: 1 }]);
    await coverDetail(making.priya, viewId, { part: "lanterns", reason: "place" });
    await sayYes(here, viewId);
    await find("fine");
    expect(await quotesWaiting(sam, here)).toEqual([]);
  });

  test("whoever let the words be quoted may not look at them themselves", async () => {
    expect(await find("fine", making.priya)).toEqual({ ok: false, why: "own" });
    expect((await quotesToCheck(making.priya, making.here, period))?.[0]?.mine).toBe(true);
    expect(await seen()).toMatchObject({ finding: "none" });
  });

  test("nobody else may: no leader, no editor, no phone, no worker of another authority", async () => {
    const { here, helen, dee } = making;
    const finding = { outcome: "fine", note: null, shownHash: (await seen())?.shownHash ?? "" } as const;
    const elsewhere = await aStaffActor(await anAuthority(), "sam");
    for (const actor of [helen, dee, aPhone(here)]) expect(await checkQuote(actor, here, period, viewId, finding)).toEqual({ ok: false, why: "role" });
    expect(await checkQuote(elsewhere, here, period, viewId, finding)).toEqual({ ok: false, why: "not-found" });
    expect(await seen()).toMatchObject({ finding: "none" });
  });

  test("what was covered differently while somebody looked may not be found fine unread", async () => {
    expect(await find("fine", making.sam, "0".repeat(64))).toEqual({ ok: false, why: "changed" });
  });

  test("a view that is no quote of this report may not be looked at here", async () => {
    const silent = await inTheMaking.during(() => sayForPrint(making.here, making.priya, { words: "I did not say yes", yes: false }));
    const finding = { outcome: "fine", note: null, shownHash: "0".repeat(64) } as const;
    expect(await checkQuote(making.sam, making.here, period, silent, finding)).toEqual({ ok: false, why: "not-found" });
  });
});

describe("trying to name who said it", () => {
  beforeEach(() => find("fine"));

  test("no report may be printed before people who know the service tried, and their attempt is of these sentences alone", async () => {
    expect(await why()).toContain("notTried");
    await tryToName(making.sam, making.here, period);
    expect(await why()).not.toContain("notTried");
    await writeSentence(making.dee, period, sentence);
    expect(await why()).toContain("notTried");
  });

  test("no report may be printed while they can name somebody", async () => {
    await tryToName(making.sam, making.here, period, 1);
    await sign();
    expect(await print()).toEqual({ ok: false, why: "named" });
    await tryToName(making.sam, making.here, period);
    expect(await print()).toMatchObject({ ok: true });
  });

  test("one person alone is no attempt, and nobody records one but whoever makes the report", async () => {
    const made = { people: 2, minutes: 120, named: 0, onDay: "2026-10-20", sawHash: await hashNow(making.here.id, period) };
    expect(await recordAttempt(making.sam, period, { ...made, people: 1 })).toEqual({ ok: false, why: "too-few" });
    for (const actor of [making.helen, making.dee, making.priya]) expect(await recordAttempt(actor, period, made)).toEqual({ ok: false, why: "role" });
    expect(await recordAttempt(making.sam, period, { ...made, sawHash: "0".repeat(64) })).toEqual({ ok: false, why: "changed" });
  });
});
