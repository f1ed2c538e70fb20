import { beforeAll, expect, test } from "vitest";
import { answerView } from "~/features/asks/answer-ask.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { myComplaint } from "~/features/complaints/pages.server";
import { withdrawComplaint } from "~/features/complaints/withdraw-complaint.server";
import { readAndDecide } from "~/features/moderation/cast";
import { giveTheme } from "~/features/themes/give-theme.server";
import { quoteQuestion } from "~/features/views/approve-quote.server";
import { sayIt } from "~/features/views/cast";
import { readersPage } from "~/features/views/change-readers.server";
import { comeBack } from "~/features/views/come-back.server";
import { markOf } from "~/features/views/mark.server";
import { objectToTheme } from "~/features/views/object-to-theme.server";
import { ownView } from "~/features/views/own-view.server";
import { choicesPage, comeBackPage } from "~/features/views/pages.server";
import { askSecondLook } from "~/features/views/second-look.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { action as tapAdvocate } from "~/routes/young/back-advocate";
import { anAuthorityAtAHost, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
let host: string;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam")];
});
const none = { about: [], aboutWords: null, putRight: null, wantsAdvocate: false };

/** A view that was allowed, themed and answered; its page is open on the phone while a complaint is made of it in another tab. */
async function complainedOfMeanwhile() {
  const said = await sayIt(here, { words: "nobody told me", sharing: "wordsNoName" });
  const view = { id: said.viewId, proven: said.viewId };
  await readAndDecide(priya, said.viewId, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null });
  const theme = await giveTheme(priya, said.viewId, { name: "nobody told me" });
  expect((await answerView(sam, here, said.viewId, "We are sorry.")).ok).toBe(true);
  expect((await makeComplaint(aPhone(here), here, view, none)).ok).toBe(true);
  return { ...said, view, themeId: theme.ok ? theme.themeId : "" };
}

test("an advocate asked for from the page as it was is told of the complaint: nobody waits for one of whom nobody knows", async () => {
  const { viewId, view, receipt } = await complainedOfMeanwhile();
  const back = await comeBack(here.id, receipt);
  const headers = { Cookie: `visit=${back.ok ? back.token : ""}`, "Content-Type": "application/x-www-form-urlencoded" };
  const url = `http://${host}/en/back/view/advocate?of=${markOf(here.id, { viewId })}`;
  const request = new Request(url, { method: "POST", headers, body: new URLSearchParams({ wants: "yes" }) });
  const answer = (await tapAdvocate({ request, params: { lang: "en" }, context: { network: "n", nonce: "" } } as never)) as Response;
  expect(answer.headers.get("Location")).toContain("/back/view/put-right/advocate");
  expect((await myComplaint(aPhone(here), here, view))?.wantsAdvocate).toBe(true);
});

test("nothing that only those who help would do is taken of it and then done by nobody", async () => {
  const { viewId, view, themeId } = await complainedOfMeanwhile();
  const refused = { ok: false, why: "complaint" };
  expect(await giveVerdict(aPhone(here), { viewId, verdict: "notReally" })).toEqual(refused);
  expect(await askSecondLook(aPhone(here), here, view)).toEqual(refused);
  expect(await objectToTheme(aPhone(here), view, themeId)).toEqual(refused);
  const { read } = await db();
  const where = { authorityId: here.id, viewId };
  expect([await read.secondLook.count({ where }), await read.themeObjection.count({ where })]).toEqual([0, 0]);
  expect((await read.answeredView.findMany({ where })).map(({ verdict }) => verdict)).toEqual([null]);
});

test("its page offers nothing of what is over: no theme, no second look, no question to show its words, no choice of who sees it", async () => {
  const { viewId, view } = await complainedOfMeanwhile();
  expect(await comeBackPage(aPhone(here), viewId, viewId)).toMatchObject({ themes: [], secondLook: null, quote: null });
  const own = await ownView(aPhone(here), viewId, viewId);
  expect(own && quoteQuestion(own)).toBeNull();
  expect(await readersPage(aPhone(here), view.id, view.proven)).toBeNull();
  expect((await choicesPage(aPhone(here), viewId, viewId))?.isComplaint, "it can be taken back still").toBe(true);
});

/** What the page says of words that were sent from it as it was; the door itself answers, as it does to a phone. */
async function sendWords(door: "back-reply" | "complaints/more", { viewId, receipt }: { viewId: string; receipt: string }) {
  const back = await comeBack(here.id, receipt);
  const headers = { Cookie: `visit=${back.ok ? back.token : ""}`, "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ words: "and my trainers are still there", once: "o".repeat(43) });
  const request = new Request(`http://${host}/en/back/view/reply?of=${markOf(here.id, { viewId })}`, { method: "POST", headers, body });
  const { action } = door === "back-reply" ? await import("~/routes/young/back-reply") : await import("~/routes/young/complaints/more");
  return (await action({ request, params: { lang: "en" }, context: { network: "n", nonce: "" } } as never)) as unknown as {
    init?: { status: number };
    data?: { ended?: string | null; typed: { words: string } };
  };
}
const kept = (ended: string) => ({ init: { status: 409 }, data: { ended, typed: { words: "and my trainers are still there" } } });

test("words written back meanwhile are not lost: the page says where they can be said, and has them still", async () => {
  expect(await sendWords("back-reply", await complainedOfMeanwhile())).toMatchObject(kept("complaint"));
  const gone = await complainedOfMeanwhile();
  await withdrawComplaint(aPhone(here), here, gone.view);
  expect(await sendWords("complaints/more", gone)).toMatchObject(kept("withdrawn"));
  const said = await sayIt(here, { words: "hello" });
  expect(await sendWords("complaints/more", said), "there is no complaint").toMatchObject({ ...kept(""), data: { ...kept("").data, ended: null } });
  await withdrawView(aPhone(here), { id: said.viewId, proven: said.viewId });
  expect(await sendWords("back-reply", said)).toMatchObject(kept("taken-back"));
});
