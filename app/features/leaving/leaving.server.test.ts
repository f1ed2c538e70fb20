import { beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMessage, aSender } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { giveAction } from "../asks/give-action.server";
import { actionPage, askPage } from "../asks/pages.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { recordAction } from "../asks/record-action.server";
import { asksWaiting } from "../asks/waiting.server";
import { inviteStaff } from "../people/invite-staff.server";
import { emptyRoles, peoplePage, whoLeft } from "../people/pages.server";
import { signInStaff } from "../people/sign-in-staff.server";
import { staffToName } from "../people/staff-to-name.server";
import { staffToName as staffForConcerns } from "../safeguarding/staff-to-name.server";
import { giveTheme } from "../themes/give-theme.server";
import { ownersToChoose, themePage, themesWaiting } from "../themes/pages.server";
import { routeTheme } from "../themes/route-theme.server";
import { giveRoles } from "./give-roles.server";
import { sayBack } from "./say-back.server";
import { sayLeft } from "./say-left.server";

let here: AuthorityFacts;
let admin: StaffActor;
let sam: StaffActor;
let nia: StaffActor;
const today = () => dayOf(now(), here.timeZone);
const leaves = (who: StaffActor, on = today(), by = admin) => sayLeft(by, here, who.personId, on);
const ok = { ok: true };

beforeEach(async () => {
  here = await anAuthority();
  admin = await aStaffActor(here, "helen", ["administrator"]);
  sam = await aStaffActor(here, "sam");
  nia = await aStaffActor(here, "priya", ["worker"]);
});

describe("whoever has left", () => {
  test("is signed out at once and cannot sign in; come back, they need a new way in, and the sign-in that was ended stays ended", async () => {
    const email = `${newId().slice(0, 8)}@demo.invalid`;
    const made = await inviteStaff(admin, { name: "Nia", email, roles: ["worker"] });
    if (!made.ok) throw new Error(made.why);
    const token = await startSignIn(here.id, made.id, true);
    const signsIn = async () => (await signInStaff(here.id, { email, password: made.password }, newId())).ok;
    expect(await signsIn()).toBe(true);
    expect(await sayLeft(admin, here, made.id, today())).toEqual(ok);
    expect([await readSignIn(token, here.id), await signsIn()]).toEqual([null, false]);
    const { read } = await db();
    expect(await read.signIn.count({ where: { authorityId: here.id, personId: made.id } })).toBe(0);
    expect(await sayBack(admin, made.id)).toEqual(ok);
    expect([await readSignIn(token, here.id), await signsIn()], "by a new way alone, which a second person confirms").toEqual([null, false]);
  });

  test("gets nothing that was waiting to be sent to them, nor later when they come back", async () => {
    await aMessage({ authorityId: here.id, toPersonId: nia.personId, notice: "something-due", dueAt: minutesAfter(now(), 5) });
    await leaves(nia);
    await sayBack(admin, nia.personId);
    const { read } = await db();
    expect(await read.outboxMessage.findMany({ where: { authorityId: here.id } })).toMatchObject([{ sentAt: null, failure: "left" }]);
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters).toEqual([]);
  });

  test("is offered in no list of workers, and stands among those who left with the day, to whom nobody else's roles are given", async () => {
    await leaves(nia, "2026-01-05");
    const concerns = await staffForConcerns(sam);
    const lists = [await ownersToChoose(sam), await staffToName(here.id), concerns.here, await peoplePage(here.id)];
    for (const list of lists) expect(JSON.stringify(list)).not.toContain(nia.personId);
    expect(await whoLeft(here)).toMatchObject([{ id: nia.personId, leftOn: "2026-01-05" }]);
    expect(concerns.left, "a concern may be about them").toMatchObject([{ value: nia.personId, leftOn: "2026-01-05" }]);
    expect(await giveRoles(admin, here, nia.personId, ["leader"])).toEqual({ ok: false, why: "not-found" });
  });

  test("leaves an event with ids alone; said twice it is said once", async () => {
    await leaves(nia);
    expect(await leaves(nia)).toEqual({ ok: false, why: "not-found" });
    const { read } = await db();
    const events = await read.event.findMany({ where: { authorityId: here.id, name: "staff.left" } });
    expect(events).toMatchObject([{ subjectId: nia.personId, actorKind: "staff", actorId: admin.personId }]);
  });
});

describe("saying so", () => {
  test("is for administrators, never of themselves, never of another authority's people, and of no day to come", async () => {
    expect(await leaves(nia, today(), sam)).toEqual({ ok: false, why: "role" });
    expect(await leaves(admin)).toEqual({ ok: false, why: "own-roles" });
    expect(await leaves(nia, "2099-01-01")).toEqual({ ok: false, why: "wrong-day" });
    const stranger = await aStaffActor(await anAuthority(), "helen", ["administrator"]);
    expect(await leaves(nia, today(), stranger)).toEqual({ ok: false, why: "not-found" });
    await leaves(nia);
    expect(await sayBack(stranger, nia.personId)).toEqual({ ok: false, why: "not-found" });
    expect(await sayBack(sam, nia.personId)).toEqual({ ok: false, why: "role" });
    expect(await sayBack(admin, sam.personId)).toEqual({ ok: false, why: "not-found" });
  });

  test("stops at the last administrator and the last safeguarding lead, who cannot lose that role either", async () => {
    const ruth = await aStaffActor(here, "ruth", ["safeguardingLead", "moderator"]);
    const lastOne = { ok: false, why: "last-one" };
    expect(await leaves(ruth)).toEqual(lastOne);
    expect(await giveRoles(admin, here, ruth.personId, ["moderator"])).toEqual(lastOne);
    const theo = await aStaffActor(here, "ruth", ["safeguardingLead"]);
    expect(await leaves(ruth)).toEqual(ok);
    expect(await leaves(theo)).toEqual(lastOne);
    // Two administrators who say it of each other at once: one of them stays.
    const other = await aStaffActor(here, "helen", ["administrator"]);
    await Promise.all([leaves(admin, today(), other), leaves(other, today(), admin)]);
    expect((await peoplePage(here.id)).filter(({ roles }) => roles.includes("administrator"))).toHaveLength(1);
  });

  test("shows the administrator which roles nobody holds any more", async () => {
    expect(await emptyRoles(here.id)).not.toContain("participationWorker");
    await leaves(sam);
    expect(await emptyRoles(here.id)).toContain("participationWorker");
  });
});

describe("what was theirs", () => {
  async function aThemeAndAPromise() {
    const priya = await aStaffActor(here, "priya");
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "i want my own key" });
    const given = await giveTheme(priya, viewId, { name: "my own key" });
    const raised = await raiseAsk(sam, here, { asked: "my own key", from: "views", views: [viewId], groups: [], language: "en" });
    if (!given.ok || !raised.ok) throw new Error("The theme or the Ask was not made.");
    await routeTheme(sam, given.themeId, { ownerId: nia.personId, answerBy: "2099-01-01" });
    const promise = { ownerName: "", ownerId: nia.personId, byOn: "2099-01-01", why: null, nextStep: null };
    const open = await recordAction(sam, raised.id, { ...promise, what: "Cut keys", state: "doingBy" });
    const done = await recordAction(sam, raised.id, { ...promise, what: "Count doors", state: "done", byOn: "2026-01-01" });
    if (!open.ok || !done.ok) throw new Error("The actions were not recorded.");
    return { themeId: given.themeId, askId: raised.id, open: open.id, done: done.id };
  }
  const ownerOf = async (themeId: string) => (await themePage(sam, themeId, here.timeZone))?.theme.ownerName ?? null;

  test("has nobody and is listed so for leaders; what is done stays under their name; given to somebody it is theirs", async () => {
    const { themeId, askId, open, done } = await aThemeAndAPromise();
    await leaves(nia);
    expect(await ownerOf(themeId)).toBeNull();
    expect((await themesWaiting(sam, here.timeZone))?.withoutOwner).toBe(1);
    expect((await asksWaiting(sam, here))?.nobodys.map(({ id }) => id)).toEqual([open]);
    const actions = (await askPage(sam, here, askId))?.actions;
    expect(actions?.map(({ id, ownerName }) => [id, ownerName !== null])).toEqual([
      [open, false],
      [done, true],
    ]);
    expect(await giveAction(nia, { askId, id: open }, { ownerName: "Me" })).toEqual({ ok: false, why: "role" });
    expect(await giveAction(sam, { askId, id: open }, { ownerName: "", ownerId: nia.personId })).toEqual({ ok: false, why: "owner-gone" });
    expect(await giveAction(sam, { askId, id: open }, { ownerName: "", ownerId: sam.personId })).toEqual(ok);
    expect((await asksWaiting(sam, here))?.nobodys).toEqual([]);
    expect(await actionPage(sam, here, askId, open)).toMatchObject({ state: "doingBy", byOn: "2099-01-01" });
  });

  test("is theirs again when they come back, but for what somebody else was given", async () => {
    const { themeId, askId, open } = await aThemeAndAPromise();
    const before = await ownerOf(themeId);
    await leaves(nia);
    await giveAction(sam, { askId, id: open }, { ownerName: "Head of housing" });
    expect(await sayBack(admin, nia.personId)).toEqual(ok);
    expect(await ownerOf(themeId)).toBe(before);
    expect((await actionPage(sam, here, askId, open))?.ownerName).toBe("Head of housing");
    expect((await asksWaiting(sam, here))?.nobodys).toEqual([]);
  });
});
