import { afterAll, beforeAll, expect, test } from "vitest";
import { openBallot } from "~/features/campaigns/open-ballot.server";
import { startCampaign } from "~/features/campaigns/start-campaign.server";
import { addWord } from "~/features/jargon/cast";
import { giveJoinCode } from "~/features/people/give-join-code.server";
import { joinGroup } from "~/features/people/join-group.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { dayAfter } from "~/platform/local-time";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aStaffActor } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

let here: AuthorityFacts;
let sam: StaffActor;
let site: Awaited<ReturnType<typeof theBuiltSite>>;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  site = await theBuiltSite();
});
afterAll(() => site.stop());

const said = (key: string, values?: Record<string, string>) => translator("en", "people")(key, values);

/** What a phone without a script is answered, with its cookie of a sign-in or none. A form to put right leads back to its own page. */
async function ask(path: string, cookie = "", sent?: Record<string, string>): Promise<{ status: number; to: string | null; set: string; page: string }> {
  const at = `http://127.0.0.1:${site.port}`;
  const headers = { Cookie: cookie, Origin: at, "Sec-Fetch-Site": "same-origin", Referer: at + path };
  const answer = await fetch(at + path, { method: sent ? "POST" : "GET", headers, body: sent && new URLSearchParams(sent), redirect: "manual" });
  const [page, set, to] = [(await answer.text()).replaceAll("&#x27;", "'"), answer.headers.getSetCookie().join("\n"), answer.headers.get("Location")];
  const typed = /^typed=(?!ended)[^;]+/m.exec(set)?.[0];
  return sent && typed ? ask(to ?? "", `${cookie}; ${typed}`) : { status: answer.status, to, set, page };
}

async function aGroup() {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 6)}`, name: `Group ${newId().slice(0, 6)}` };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const given = await giveJoinCode(sam, group.key);
  if (!given.ok) throw new Error(given.why);
  return { ...group, code: given.code };
}

async function aMember() {
  const group = await aGroup();
  const nickname = `Sky ${newId().slice(0, 6)}`;
  const joined = await joinGroup(here.id, { nickname, passphrase: "purple otter bus", language: "en", code: group.code }, newId());
  if (!joined.ok) throw new Error(joined.why);
  return { cookie: `member=${joined.token}`, group, nickname };
}

async function aVoteIn(groupKey: string, question: string) {
  const campaign = await startCampaign(sam, here, { title: "What next", group: groupKey });
  const closesOn = dayAfter(dayOf(now(), here.timeZone), 3);
  const ballot = await openBallot(sam, here, campaign.ok ? campaign.id : "", { question, options: ["bikes", "curtains"], closesOn });
  if (!ballot.ok) throw new Error(ballot.why);
  const { read } = await db();
  const [option] = await read.ballotOption.findMany({ where: { authorityId: here.id, ballotId: ballot.id }, orderBy: { order: "asc" } });
  return { id: ballot.id, option: option?.id ?? "" };
}

test("a second vote is told that the first one counts, and one that comes after the end that it was not counted", async () => {
  const { cookie, group } = await aMember();
  const { id, option } = await aVoteIn(group.key, "What next?");
  expect(await ask(`/en/votes/${id}`, cookie, { option })).toMatchObject({ status: 303, to: `/en/votes/${id}` });
  const again = await ask(`/en/votes/${id}`, cookie, { option });
  expect(again.status).toBe(409);
  expect(again.page).toContain(said("campaigns:vote.notCounted.voted"));
  expect((await ask(`/en/votes/${id}`, cookie)).page, "only who voted twice is told").not.toContain(said("campaigns:vote.notCounted.voted"));
  const late = await aVoteIn(group.key, "And then?");
  const [opensAt, closesAt] = [minutesAfter(now(), -60), minutesAfter(now(), -1)];
  await change(sam, "clock.moved", late.id, (tx) => tx.ballot.updateMany({ where: { id: late.id }, data: { opensAt, closesAt } }));
  await change(sam, "clock.moved", group.id, (tx) => tx.membership.updateMany({ where: { groupId: group.id }, data: { joinedAt: minutesAfter(now(), -90) } }));
  for (const sent of [{ option: late.option }, {}]) {
    const { page } = await ask(`/en/votes/${late.id}`, cookie, sent as Record<string, string>);
    expect(page.includes(said("campaigns:vote.notCounted.closed"))).toBe("option" in sent);
    expect(page).toContain(said("campaigns:vote.whyNot.closed"));
    expect(page, "what cannot be chosen is not asked for").not.toContain(said("campaigns:vote.choose"));
  }
});

test("whoever flags a word is told that it is here: a feeling alone, and a member's words, which they find on their page", async () => {
  const key = `term-${newId().slice(0, 6)}`;
  await addWord(here.id, { key, term: key });
  const feel = (sent: Record<string, string>, cookie?: string) => ask(`/en/words/${key}/feel`, cookie, { feeling: "sad", once: newToken(), ...sent });
  const alone = await feel({});
  expect(alone.status).toBe(200);
  expect(alone.page).toContain(said("mywords:felt.title"));
  const { cookie } = await aMember();
  expect((await feel({}, cookie)).page).toContain(said("mywords:felt.title"));
  const wrote = await feel({ why: "it is cold" }, cookie);
  expect(wrote.page).toContain(said("mywords:onMine"));
  expect((await ask("/en/words/new", cookie, { term: `other ${key}`, feeling: "sad", once: newToken() })).page).toContain(said("mywords:onMine"));
  expect((await feel({ why: "it is cold" })).page, "who is signed in nowhere gets a receipt").toContain(said("views:sent.receipt"));
});

test("a member who is signed in and uses another code joins as who they are; a form that would make somebody else is asked about", async () => {
  const { cookie, nickname } = await aMember();
  const other = await aGroup();
  const page = (await ask("/en/join", cookie)).page;
  expect(page).toContain(said("people:join.as", { nickname }));
  expect(page).not.toContain('name="passphrase"');
  const someoneElse = { code: other.code, nickname: "Otter", passphrase: "purple otter bus" };
  const asked = await ask("/en/join", cookie, someoneElse);
  expect(asked.status).toBe(422);
  expect(asked.page).toContain(said("people:join.signedIn"));
  expect(asked.page, "nothing typed is lost").toContain(`value="${other.code}"`);
  expect(await ask("/en/join", cookie, { code: other.code })).toMatchObject({ status: 303, to: "/en/mine" });
  expect((await ask("/en/mine", cookie)).page).toContain(other.name);
  expect((await ask("/en/join", cookie, { code: other.code })).page).toContain(said("people:join.code.already"));
});

test("leaving a group and deleting one's page ask first, are two taps from there, and say what became of it", async () => {
  const { cookie, group, nickname } = await aMember();
  const mine = (await ask("/en/mine", cookie)).page;
  for (const link of [`/en/mine/leave/${group.key}`, "/en/mine/end"]) expect(mine).toContain(`href="${link}"`);
  expect((await ask(`/en/mine/leave/${group.key}`, cookie)).page).toContain(said("people:leaveGroup.said"));
  expect((await ask("/en/mine", cookie)).page, "asking leaves nothing").toContain(group.name);
  for (const tap of [1, 2]) expect(await ask(`/en/mine/leave/${group.key}`, cookie, {}), `tap ${tap}`).toMatchObject({ status: 303, to: "/en/mine" });
  expect((await ask("/en/mine", cookie)).page).not.toContain(group.name);
  expect((await ask(`/en/mine/leave/${group.key}`, cookie)).status).toBe(404);
  expect((await ask(`/en/mine/leave/${group.key}`)).to, "somebody who is signed in nowhere").toBe("/en/sign-in");
  expect((await ask("/en/mine/end", cookie)).page).toContain(said("people:end.said"));
  const ended = await ask("/en/mine/end", cookie, {});
  expect(ended).toMatchObject({ status: 303, to: "/en/mine/end?done=yes" });
  expect(ended.set).toMatch(/member=ended;/);
  const done = (await ask("/en/mine/end?done=yes", cookie)).page;
  expect(done).toContain(said("people:end.done"));
  expect(done).not.toContain(nickname);
  expect((await ask("/en/mine", cookie)).to).toBe("/en/sign-in");
  expect((await ask("/en/mine/end?done=no")).to).toBe("/en/sign-in");
});
