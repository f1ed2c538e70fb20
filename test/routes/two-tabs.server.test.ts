import { beforeAll, expect, test } from "vitest";
import type { Draft } from "~/features/views/view";
import { readVisit, saveDraft, sendKeyOf } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { loader as complaintPage, action as sendComplaint } from "~/routes/young/complaints/check";
import { action, loader } from "~/routes/young/say/check";
import { anAuthorityAtAHost } from "../cast/an-authority";

// One promise to one person: what I send is what my page showed me, whatever happened on another page meanwhile.
let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

type Knock = Parameters<typeof action>[0];
function knock(page: string, token: string, fields?: Record<string, string>): Knock {
  const form = fields && { method: "POST", body: new URLSearchParams(fields).toString() };
  const headers = { Cookie: `visit=${token}`, "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://${host}/en${page}`, { ...form, headers });
  return { request, params: { lang: "en" }, context: { network: newId(), nonce: "" } } as unknown as Knock;
}
async function markOn(token: string): Promise<string> {
  return (await loader(knock("/say/check", token))).mark;
}
async function viewsSentWith(token: string) {
  const { read } = await db();
  return read.view.findMany({ where: { authorityId: here.id, sendKeyHash: tokenHash(sendKeyOf(token)) } });
}
const changed = { init: { status: 409 }, data: { text: "say:check.changed", href: "#send" } };
const one: Draft = { words: "TABONE", language: "en" };

test("What another page changed is not sent by this one: the page comes back as it is now, and then it goes", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, one);
  const shown = await markOn(token);
  await saveDraft(here.id, await readVisit(here.id, token), { words: "TABTWO", sharing: "wordsNoName" });
  expect(await action(knock("/say/check", token, { shown }))).toMatchObject(changed);
  expect(await viewsSentWith(token)).toEqual([]);
  expect(await loader(knock("/say/check", token))).toMatchObject({ checked: { draft: { words: "TABTWO", sharing: "wordsNoName" } } });
  expect(await action(knock("/say/check", token, { shown: await markOn(token) }))).toMatchObject({ status: 303 });
  expect((await viewsSentWith(token)).map(({ words }) => words)).toEqual(["TABTWO"]);
});

test("Nor is one answer alone that another page changed, nor something begun anew, nor a form that showed nothing", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, one);
  const shown = await markOn(token);
  await saveDraft(here.id, await readVisit(here.id, token), { sharing: "countedOnly" });
  const other = await saveDraft(here.id, { stage: "none" }, one);
  for (const [held, form] of [
    [token, { shown }],
    [other, { shown }],
    [token, {}],
    [token, { shown: "" }],
  ] as const) {
    expect(await action(knock("/say/check", held, form))).toMatchObject(changed);
  }
  expect([...(await viewsSentWith(token)), ...(await viewsSentWith(other))]).toEqual([]);
});

test("A double tap makes exactly one, both taps come to the receipt, and so does one from a page that is old by now", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, one);
  const shown = await markOn(token);
  const tap = (mark: string) => action(knock("/say/check", token, { shown: mark })) as Promise<Response>;
  const answers = [...(await Promise.all([tap(shown), tap(shown)])), await tap("old")];
  expect(answers.map((answer) => answer.headers.get("Location"))).toEqual(["/en/say/sent", "/en/say/sent", "/en/say/sent"]);
  expect(await viewsSentWith(token)).toHaveLength(1);
});

test("The mark tells nothing: answers put in another order have the same, the same words on another phone have another, and it is short", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, { words: "one", sharing: "countedOnly", language: "en" });
  const shown = await markOn(token);
  const { draft } = (await readVisit(here.id, token)) as { draft: Draft };
  await saveDraft(here.id, { stage: "writing", token, draft: {} }, Object.fromEntries(Object.entries(draft).toReversed()));
  expect(await markOn(token)).toBe(shown);
  expect(await markOn(await saveDraft(here.id, { stage: "none" }, draft))).not.toBe(shown);
  expect(shown).toMatch(/^[\w-]{22}$/);
});

test("What somebody wants put right is not sent either when another page changed it", async () => {
  const token = await saveDraft(here.id, { stage: "none" }, { ...one, complaint: { putRight: "the lock" } });
  const { mark } = await complaintPage(knock("/put-right/check", token));
  await saveDraft(here.id, await readVisit(here.id, token), { complaint: { putRight: "the door" } });
  expect(await sendComplaint(knock("/put-right/check", token, { shown: mark }))).toMatchObject(changed);
  expect(await viewsSentWith(token)).toEqual([]);
  const now = await complaintPage(knock("/put-right/check", token));
  expect(await sendComplaint(knock("/put-right/check", token, { shown: now.mark }))).toMatchObject({ status: 303 });
  expect(await viewsSentWith(token)).toHaveLength(1);
});
