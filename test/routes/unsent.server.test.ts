import { afterAll, beforeAll, expect, test } from "vitest";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { chooseOwnPassword } from "~/features/people/choose-own-password.server";
import { giveJoinCode } from "~/features/people/give-join-code.server";
import { inviteStaff } from "~/features/people/invite-staff.server";
import { joinGroup } from "~/features/people/join-group.server";
import { chooseEditor } from "~/features/report/choose-editor.server";
import { openReport } from "~/features/report/open-report.server";
import { raiseConcern } from "~/features/safeguarding/raise-concern.server";
import { sayIt } from "~/features/views/cast";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";
import { theBuiltSite } from "../support/built-site";

const roles: readonly Role[] = ["participationWorker", "moderator", "safeguardingLead", "complaintsOfficer"];
let here: AuthorityFacts;
let site: Awaited<ReturnType<typeof theBuiltSite>>;
let sam: StaffActor;
let nia: { actor: StaffActor; email: string; password: string };
beforeAll(async () => {
  here = await anAuthority();
  const admin = await aStaffActor(here, "helen", ["administrator"]);
  sam = await aStaffActor(here, "sam", roles);
  const email = "nia@demo.invalid";
  const made = await inviteStaff(admin, { name: "Nia", email, roles });
  if (!made.ok) throw new Error(made.why);
  nia = { actor: { kind: "staff", authorityId: here.id, personId: made.id, roles }, email, password: "a password of her own" };
  expect(await chooseOwnPassword(nia.actor, nia.password)).toMatchObject({ ok: true });
  await change(admin, "roles.given", made.id, (tx) =>
    tx.personRole.createMany({ data: roles.map((role) => ({ authorityId: here.id, personId: made.id, role, since: now() })) }),
  );
  site = await theBuiltSite();
});
afterAll(() => site.stop());

async function ask(path: string, cookies: readonly string[], sent?: Record<string, string> | FormData, from = path) {
  const at = `http://127.0.0.1:${site.port}`;
  const own = { Cookie: cookies.join("; "), Origin: at, "Sec-Fetch-Site": "same-origin", Referer: at + from };
  const body = sent instanceof FormData ? sent : sent ? new URLSearchParams(sent) : undefined;
  const answer = await fetch(at + path, { method: body ? "POST" : "GET", headers: own, body, redirect: "manual" });
  const set = answer.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  return { status: answer.status, to: answer.headers.get("Location"), set, page: await answer.text() };
}

async function endAfterMinutes(token: string, minutes: number) {
  const data = { expiresAt: minutesAfter(now(), minutes) };
  await change({ kind: "system", authorityId: here.id }, "sign-in.ended", sam.personId, (tx) =>
    tx.signIn.updateMany({ where: { id: tokenHash(token) }, data }),
  );
}

/** Somebody whose sign-in ended a minute ago. */
async function ended(who: StaffActor = sam): Promise<string> {
  const token = await startSignIn(here.id, who.personId, true);
  await endAfterMinutes(token, -1);
  return `staff=${token}`;
}
const signedIn = async (who: StaffActor = sam) => `staff=${await startSignIn(here.id, who.personId, true)}`;

async function sentTooLate(path: string, fields: Record<string, string> | FormData, cookies: readonly string[] = []) {
  const answer = await ask(path, [await ended(), ...cookies], fields);
  expect([answer.status, answer.to]).toEqual([302, "/staff/sign-in"]);
  return answer.set.find((line) => line.startsWith("unsent=")) ?? "";
}

const words = "We heard you, <b>and</b> we will ask about the buses by Friday.";
const shown = words.replace(/[<>]/g, (sign) => (sign === "<" ? "&lt;" : "&gt;"));
const box = (page: string, id: string) => new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)<`).exec(page)?.[1];
const on = (page: string) =>
  [...page.matchAll(/<(?:input|option)[^>]*(?:checked|selected)=""[^>]*value="([^"]*)"|<option value="([^"]*)" selected=""/g)].map((m) => m[1] ?? m[2]);
const wasNotSent = ">This was not sent</h2>";

async function anAsk() {
  const { viewId } = await aViewThatMayBeShown(here, sam.personId, { words: "Longer bus passes" });
  const raised = await raiseAsk(sam, here, { asked: "Longer bus passes", from: "views", views: [viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  return `/staff/asks/${raised.id}/answers`;
}

async function aConcern() {
  const raised = await raiseConcern(sam, { kind: "view", id: (await sayIt(here, { words: "please help" })).viewId });
  if (!raised.ok) throw new Error(raised.why);
  return `/staff/safeguarding/${raised.concernId}/facts`;
}

async function aComplaint() {
  const { viewId } = await sayIt(here, { words: "nobody told me" });
  const wishes = { about: [], aboutWords: null, putRight: null, wantsAdvocate: false };
  await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes);
  const row = await (await db()).read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
  return `/staff/complaints/${row.id}/answer`;
}

test("What staff send after their sign-in ended stands in the boxes again when they are back, and nothing of it was done", async () => {
  const view = `/staff/views/${(await sayIt(here, { words: "i saw Mrs Jones" })).viewId}`;
  const forms: [string, Record<string, string>, (page: string) => unknown, unknown][] = [
    [await anAsk(), { words }, (page) => box(page, "words"), shown],
    [`${view}/covers`, { part: "Mrs Jones", reason: "anotherPerson", on: "cover" }, (page) => [box(page, "part"), on(page)], ["Mrs Jones", ["anotherPerson"]]],
    [await aConcern(), { offence: "no", facts: "aboutAdult", about: nia.actor.personId }, on, ["no", "aboutAdult", nia.actor.personId]],
    [await aComplaint(), { outcome: "partlyUpheld", note: words }, (page) => [on(page), box(page, "note")], [["partlyUpheld"], shown]],
    [`${view}/answers`, { words }, (page) => box(page, "words"), shown],
    [`${view}/replies`, { words, once: "x".repeat(43) }, (page) => box(page, "words"), shown],
    [
      "/staff/messages/mine",
      { way: "email", address: "sam@new.invalid", password: "nobody keeps this" },
      (page) => page.includes('value="sam@new.invalid"'),
      true,
    ],
  ];
  const { read } = await db();
  for (const [path, fields, found, expected] of forms) {
    const done = () => read.event.count({ where: { authorityId: here.id, actorId: sam.personId } });
    const before = await done();
    const unsent = await sentTooLate(path, fields);
    expect(await done(), path).toBe(before);
    const again = await ask(path, [await signedIn(), unsent]);
    expect([path, again.status, again.page.includes(wasNotSent), found(again.page)]).toEqual([path, 200, true, expected]);
    expect(again.page.includes("nobody keeps this")).toBe(false);
  }
  const rows = JSON.stringify(await read.visit.findMany({ where: { authorityId: here.id, stage: "unsent" } }));
  expect(rows).not.toMatch(/heard you|Mrs Jones|sam@new/);
  expect(site.said()).not.toMatch(/heard you|Mrs Jones|sam@new/);
});

test("It is sent by nobody until it is sent again, and then it is no longer kept", async () => {
  const path = await anAsk();
  const [unsent, cookie] = [await sentTooLate(path, { words }), await signedIn()];
  const home = (await ask("/staff", [cookie, unsent])).page;
  expect(home.includes(`href="${path}"`), "every page leads back to it").toBe(true);
  const sent = await ask(path, [cookie, unsent], { words: "something else" });
  expect([sent.status, sent.page.includes(wasNotSent), box(sent.page, "words")]).toEqual([200, false, "something else"]);
  expect(box((await ask(path, [cookie, unsent])).page, "words")).toBe("");
});

test("A file is not kept, and the page says so; a second form that comes too late is kept beside the first", async () => {
  const form = new FormData();
  form.set("note", words);
  form.set("file", new Blob(["secret of a file"]), "a.csv");
  const first = await sentTooLate("/staff/returns/import", form);
  const second = await sentTooLate("/staff/messages/mine", { address: "sam@new.invalid" }, [first]);
  const cookie = await signedIn();
  const mine = await ask("/staff/messages/mine", [cookie, second]);
  expect(mine.page.includes('value="sam@new.invalid"')).toBe(true);
  const list = (await ask("/staff/returns/import", [cookie, second])).page;
  expect(/Choose the file again.*We heard you.*<\/main>/s.test(list)).toBe(true);
  expect((await ask("/staff/messages/mine", [cookie, first])).page.includes(wasNotSent)).toBe(false);
});

test("Whoever wrote it is told before they sign in, and led there after; anybody else gets nothing of it, and it is gone", async () => {
  const path = "/staff/messages/mine";
  const fields = { way: "email", address: "nia@new.invalid" };
  const late = async (who: StaffActor) => (await ask(path, [await ended(who)], fields)).set[0] ?? "";
  const signIn = async (unsent: string) => {
    const told = await ask("/staff/sign-in", [unsent]);
    expect(told.page.includes(">Your sign-in has ended</h2>")).toBe(true);
    const half = await ask("/staff/sign-in", [unsent], { email: nia.email, password: nia.password });
    const step = await (await db()).read.secondStep.findFirstOrThrow({ where: { personId: nia.actor.personId } });
    const used = { kind: "system", authorityId: here.id } as const;
    await change(used, "second-step.prepared", nia.actor.personId, (tx) =>
      tx.secondStep.updateMany({ where: { authorityId: here.id, personId: nia.actor.personId }, data: { lastStep: 0 } }),
    );
    const secret = openSecret(step.sealedSecret, nia.actor.personId);
    return ask("/staff/sign-in/code", [...half.set, unsent], { code: secret ? codeNow(secret) : "" });
  };
  const own = await late(nia.actor);
  const back = await signIn(own);
  expect([back.status, back.to, back.set.length]).toEqual([303, path, 1]);
  expect((await ask(path, [...back.set, own])).page.includes('value="nia@new.invalid"')).toBe(true);

  const ofSam = await late(sam);
  const hers = (await ask(path, [await signedIn(nia.actor), ofSam])).page;
  expect(hers.includes("new.invalid") || hers.includes(wasNotSent), "not even before it is deleted").toBe(false);
  const other = await signIn(ofSam);
  expect([other.status, other.to, other.set.at(-1)]).toEqual([303, "/staff", "unsent=ended"]);
  expect((await ask(path, [await signedIn(sam), ofSam])).page.includes(wasNotSent)).toBe(false);
});

test("Nothing is kept for a sign-in that is none: made up, signed out, half, or ended long ago", async () => {
  const path = "/staff/messages/mine";
  const kept = async (cookie: string) => (await ask(path, [cookie], { address: "sam@new.invalid" })).set;
  const out = await signedIn();
  await ask("/staff/sign-out", [out], {});
  const half = await startSignIn(here.id, sam.personId, false);
  await endAfterMinutes(half, -1);
  const old = await startSignIn(here.id, sam.personId, true);
  expect(await kept(`staff=${"x".repeat(43)}`)).toEqual([]);
  expect(await kept(out)).toEqual([]);
  const late = await ask(path, [out], { words });
  expect([late.status, late.to]).toEqual([302, "/staff/sign-in?not=sent"]);
  expect((await ask(late.to ?? "", [])).page, "whoever wrote is told that nothing of it is kept").toContain(">That was not sent: you are signed out</h2>");
  expect((await ask("/staff/sign-in", [])).page).not.toContain("That was not sent");
  expect(await kept(`staff=${half}`)).toEqual([]);
  expect((await ask(path, [`staff=${old}`])).status).toBe(200);
  await endAfterMinutes(old, -25 * 60);
  expect(await kept(`staff=${old}`)).toEqual([]);
});

test("a page that asks to stay keeps the sign-in and is told how long it has; one that has ended is kept by nothing", async () => {
  const token = await startSignIn(here.id, sam.personId, true);
  const left = async () => (JSON.parse((await ask("/staff/stay", [`staff=${token}`])).page) as { leftMs: number }).leftMs / 60_000;
  await endAfterMinutes(token, 1);
  expect(Math.round(await left())).toBe(15);
  expect(await (await db()).read.signIn.count({ where: { id: tokenHash(token), expiresAt: { gt: minutesAfter(now(), 14) } } })).toBe(1);
  await endAfterMinutes(token, -1);
  const late = await ask("/staff/stay", [`staff=${token}`]);
  expect([late.status, late.to, late.set]).toEqual([302, "/staff/sign-in", []]);
});

const period = { from: "2026-04-01", to: "2026-09-30" };

/** A member of a group, who signs in with a nickname and writes in the report. */
async function aMember() {
  await openReport(sam, here, period, dayOf(now(), here.timeZone));
  const group = { authorityId: here.id, id: newId(), key: newId(), name: "A group" };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const given = await giveJoinCode(sam, group.key);
  if (!given.ok) throw new Error(given.why);
  const asked = { nickname: `Sky ${newId().slice(0, 6)}`, passphrase: "purple otter bus" };
  const joined = await joinGroup(here.id, { ...asked, code: given.code, language: "en" }, newId());
  if (!joined.ok) throw new Error(joined.why);
  const cookie = async () => `member=${await startSignIn(here.id, personId, false)}`;
  const personId = (await readSignIn(joined.token, here.id))?.personId ?? "";
  expect(await chooseEditor(sam, period, personId, true)).toMatchObject({ ok: true });
  const late = async (path: string, fields: Record<string, string>) => {
    const line = await cookie();
    await endAfterMinutes(line.slice("member=".length), -1);
    const answer = await ask(path, [line], fields);
    expect([answer.status, answer.to]).toEqual([302, "/en/sign-in"]);
    return answer.set.find((one) => one.startsWith("unsent=")) ?? "";
  };
  return { asked, cookie, late };
}
const sentence = "/en/reports/2026-04-01/2026-09-30/ours/new?part=telling";

test("A member is told beforehand how long a sign-in lasts, on the pages where it matters, without any script", async () => {
  const cookie = await (await aMember()).cookie();
  for (const [path, cookies] of [
    ["/en/sign-in", []],
    ["/en/mine", [cookie]],
    [sentence, [cookie]],
  ] as const)
    expect((await ask(path, cookies)).page, path).toContain("You are signed out 30 minutes after your last page. After 12 hours too.");
});

test("What a member sends after their sign-in ended is done by nobody, and stands in its box when they are back", async () => {
  const dee = await aMember();
  const before = await (await db()).read.event.count({ where: { authorityId: here.id } });
  const unsent = await dee.late(sentence, { section: "telling", words });
  const started = 2;
  expect(await (await db()).read.event.count({ where: { authorityId: here.id } }), "a sign-in begun and ended, and nothing else").toBe(before + started);
  const told = (await ask("/en/sign-in", [unsent])).page;
  expect([told.includes(">You were signed out</h2>"), told.includes("We heard you"), told.includes('href="/en/say"')]).toEqual([true, false, true]);
  const back = await ask("/en/sign-in", [unsent], dee.asked);
  expect([back.status, back.to]).toEqual([303, sentence]);
  const again = await ask(sentence, [...back.set, unsent]);
  expect([again.status, box(again.page, "words"), again.page.includes("so this was not sent")]).toEqual([200, shown, true]);
  expect(again.page.includes("error-summary"), "nothing is called wrong").toBe(false);
  expect((await ask("/en/mine", [...back.set, unsent])).page.includes(`href="${sentence}"`), "other pages lead back to it").toBe(true);
  expect((await ask(sentence, [...back.set, unsent], { section: "telling", words })).status).toBe(303);
  const after = (await ask(sentence, [...back.set, unsent])).page;
  expect([box(after, "words"), after.includes("so this was not sent")]).toEqual(["", false]);
  expect(site.said()).not.toContain("heard you");
});

test("Of what a member sent too late another member gets nothing, and leaving forgets it", async () => {
  const [dee, kit] = [await aMember(), await aMember()];
  const unsent = await dee.late(sentence, { section: "telling", words });
  const hers = await ask(sentence, [await kit.cookie(), unsent]);
  expect([hers.status, /heard you|not sent/.test(hers.page)]).toEqual([200, false]);
  const other = await ask("/en/sign-in", [unsent], kit.asked);
  expect([other.to, other.set.at(-1)]).toEqual(["/en/mine", "unsent=ended"]);
  expect((await ask(sentence, [await dee.cookie(), unsent])).page).not.toMatch(/heard you|not sent/);

  const left = await dee.late(sentence, { section: "telling", words });
  await ask("/en/leave", [left], {});
  expect((await ask(sentence, [await dee.cookie(), left])).page).not.toMatch(/heard you|not sent/);
  expect((await ask("/en/sign-in", [left])).page).not.toContain("You were signed out");
});
