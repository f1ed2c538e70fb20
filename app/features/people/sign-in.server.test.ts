import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import { type AuthorityFacts, forgetAuthorities } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anyStaff, halfSignedIn, staff } from "~/platform/door.server";
import { forgetEnv } from "~/platform/env.server";
import { newId } from "~/platform/id";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { aSecondPersonConfirms } from "../../../test/cast/a-second-person";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { giveRoles } from "../leaving/give-roles.server";
import { chooseOwnPassword } from "./choose-own-password.server";
import { giveSecondStep } from "./give-second-step.server";
import { addRoles } from "./inside/people-store.server";
import { inviteStaff } from "./invite-staff.server";
import { namedStaff, peoplePage, secondStepPage } from "./pages.server";
import { signInStaff } from "./sign-in-staff.server";

let here: AuthorityFacts;
let there: AuthorityFacts;
let admin: StaffActor;
beforeAll(async () => {
  [here, there] = [await anAuthority(), await anAuthority()];
  admin = await aStaffActor(here, "helen", ["administrator"]);
  process.env.DEFAULT_AUTHORITY = here.key;
  process.env.DEMO = "no";
  forgetEnv();
  forgetAuthorities();
});
afterEach(() => setClock(undefined));

const network = () => newId();

async function invited(roles: readonly Role[] = ["participationWorker"]) {
  const email = `${newId().slice(0, 8)}@demo.invalid`;
  const made = await inviteStaff(admin, { name: "Sam Okoro", job: "Worker", email, roles });
  if (!made.ok) throw new Error(made.why);
  const actor: StaffActor = { kind: "staff", authorityId: here.id, personId: made.id, roles };
  const own = `own password ${newId()}`;
  if (!(await chooseOwnPassword(actor, own)).ok) throw new Error("The own password was not taken.");
  await change({ kind: "system", authorityId: here.id }, "roles.given", made.id, (tx) => addRoles(tx, actor, roles, now()));
  return { email, password: own, actor };
}

async function half(person: { email: string; password: string }) {
  const done = await signInStaff(here.id, person, network());
  if (!done.ok) throw new Error(done.why);
  return done.token;
}

async function codeOf(actor: StaffActor) {
  const step = await (await db()).read.secondStep.findUniqueOrThrow({
    where: { authorityId_personId: { authorityId: here.id, personId: actor.personId } },
  });
  const secret = openSecret(step.sealedSecret, actor.personId);
  if (!secret) throw new Error("The secret does not open.");
  return codeNow(secret);
}

const knock = (token: string) => ({
  request: new Request("http://localhost/staff", { headers: { Cookie: `staff=${token}` } }),
  params: {},
});
const statusOf = async (visit: Promise<unknown>) =>
  visit.then(
    () => "let in",
    (thrown: Response) => `${thrown.status} ${thrown.headers.get("Location") ?? ""}`.trim(),
  );

describe("staff sign-in", () => {
  test("a wrong password and an unknown e-mail get one answer; another authority's staff are unknown", async () => {
    const person = await invited();
    const wrong = { ok: false, why: "wrong" };
    expect(await signInStaff(here.id, { ...person, password: "wrong" }, network())).toEqual(wrong);
    expect(await signInStaff(here.id, { email: "nobody@demo.invalid", password: person.password }, network())).toEqual(wrong);
    expect(await signInStaff(there.id, person, network())).toEqual(wrong);
    expect(await signInStaff(here.id, { ...person, email: person.email.toUpperCase() }, network())).toMatchObject({ ok: true });
  });

  test("guessing is slowed down for one name from one network, even with the right password at last", async () => {
    const person = await invited();
    const from = network();
    for (let guess = 0; guess < 6; guess++) await signInStaff(here.id, { ...person, password: `guess ${guess}` }, from);
    expect(await signInStaff(here.id, person, from)).toEqual({ ok: false, why: "too-many" });
    expect(await signInStaff(here.id, person, network())).toMatchObject({ ok: true });
  });

  test("guesses that come all at once are many", async () => {
    const person = await invited();
    const from = network();
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, at) => signInStaff(here.id, { ...person, password: `guess ${at}` }, from)));
    expect(guesses.filter((guess) => !guess.ok && guess.why === "wrong")).toHaveLength(6);
  });

  test("half a sign-in opens the second step's page and nothing else", async () => {
    const token = await half(await invited());
    expect(await statusOf(anyStaff(knock(token)))).toBe("302 /staff/sign-in/code");
    expect(await statusOf(staff(knock(token), "asks.write"))).toBe("302 /staff/sign-in/code");
    expect(await statusOf(halfSignedIn(knock(token)))).toBe("let in");
  });

  test("the second step gives a fresh token; the half one is over", async () => {
    const person = await invited();
    const token = await half(person);
    const done = await giveSecondStep(person.actor, token, await codeOf(person.actor));
    if (!done.ok) throw new Error(done.why);
    expect(done.token).not.toBe(token);
    expect(await readSignIn(token, here.id)).toBeNull();
    expect(await statusOf(staff(knock(done.token), "asks.write"))).toBe("let in");
    expect(await statusOf(staff(knock(done.token), "people.run"))).toBe("404");
    expect(await readSignIn(done.token, there.id)).toBeNull();
  });

  test("it is over after 15 minutes without a touch, after 12 hours in any case, and nothing brings it back; a member's after 30", async () => {
    const person = await invited();
    const begun = new Date();
    const [token, member] = [await startSignIn(here.id, person.actor.personId, true), await startSignIn(here.id, (await aMemberActor(here)).personId, false)];
    const heldAfter = async (minutes: number, one = token) => {
      setClock(minutesAfter(begun, minutes));
      return (await readSignIn(one, here.id)) !== null;
    };
    for (let minute = 14; minute < 12 * 60; minute += 14) expect(await heldAfter(minute), `touched at ${minute}`).toBe(true);
    expect(await heldAfter(12 * 60 + 1)).toBe(false);
    expect(await heldAfter(12 * 60 - 5), "not though it was touched five minutes before").toBe(true);
    const idle = await startSignIn(here.id, person.actor.personId, true);
    setClock(minutesAfter(begun, 12 * 60 + 11));
    for (let again = 0; again < 3; again++) expect(await statusOf(staff(knock(idle), "asks.write"))).toBe("302 /staff/sign-in");
    expect([await heldAfter(29, member), await heldAfter(57, member), await heldAfter(88, member)]).toEqual([true, true, false]);
  });

  test("near its twelfth hour it says the time that it has, and no touch adds to it", async () => {
    // By the clock of the machine, which Lucia goes by.
    const member = await aMemberActor(here, "dee");
    for (const { personId } of [admin, member]) {
      const token = await startSignIn(here.id, personId, true);
      const startedAt = minutesAfter(now(), 5 - 12 * 60);
      const ends = minutesAfter(startedAt, 12 * 60);
      await change(admin, "clock.moved", personId, (tx) => tx.signIn.updateMany({ where: { personId }, data: { startedAt, expiresAt: ends } }));
      for (const look of ["first", "second"]) expect((await readSignIn(token, here.id))?.endsAt, look).toEqual(ends);
    }
  });

  test("a code works once, also when it comes twice at the same moment", async () => {
    const person = await invited();
    await half(person);
    const code = await codeOf(person.actor);
    const [one, two] = [await half(person), await half(person)];
    const both = await Promise.all([giveSecondStep(person.actor, one, code), giveSecondStep(person.actor, two, code)]);
    expect(both.filter((given) => given.ok)).toHaveLength(1);
    expect(await giveSecondStep(person.actor, await half(person), code)).toEqual({ ok: false, why: "wrong" });
  });

  test("guessing codes is slowed down", async () => {
    const person = await invited();
    const token = await half(person);
    const right = await codeOf(person.actor);
    const wrong = right === "000000" ? "000001" : "000000";
    for (let guess = 0; guess < 6; guess++) expect(await giveSecondStep(person.actor, token, wrong)).toEqual({ ok: false, why: "wrong" });
    expect(await giveSecondStep(person.actor, token, right)).toEqual({ ok: false, why: "too-many" });
  });

  test("the secret is shown until the first right code, then never again; the code only in a demonstration", async () => {
    const person = await invited();
    const token = await half(person);
    const before = await secondStepPage(person.actor, here.name);
    expect(before.enrol?.text).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(before.demonstrationCode).toBeNull();
    await giveSecondStep(person.actor, token, await codeOf(person.actor));
    expect((await secondStepPage(person.actor, here.name)).enrol).toBeNull();
    process.env.DEMO = "yes";
    forgetEnv();
    expect((await secondStepPage(person.actor, here.name)).demonstrationCode).toBe(await codeOf(person.actor));
    process.env.DEMO = "no";
    forgetEnv();
  });
});

describe("the administrator", () => {
  test("sees people and roles, and nobody's views", async () => {
    const { actor } = await invited(["moderator"]);
    const row = (await peoplePage(here.id)).find((person) => person.id === actor.personId);
    expect(row).toEqual({
      id: actor.personId,
      name: "Sam Okoro",
      job: "Worker",
      roles: ["moderator"],
      signedInSince: null,
      secondStep: false,
    });
    expect(await namedStaff(actor)).toEqual({ name: "Sam Okoro", job: "Worker" });
    expect(await peoplePage(there.id)).toEqual([]);
  });

  test("may not give themselves roles; a changed role bites at the next request", async () => {
    expect(await giveRoles(admin, here, admin.personId, ["administrator", "moderator"])).toEqual({ ok: false, why: "own-roles" });
    const person = await invited();
    const token = await half(person);
    const done = await giveSecondStep(person.actor, token, await codeOf(person.actor));
    if (!done.ok) throw new Error(done.why);
    expect(await giveRoles(admin, here, person.actor.personId, ["leader"])).toEqual({ ok: true, waiting: ["leader"] });
    await aSecondPersonConfirms(here, person.actor.personId);
    expect(await statusOf(staff(knock(done.token), "asks.write"))).toBe("404");
    expect(await statusOf(staff(knock(done.token), "reports.read"))).toBe("let in");
  });

  test("nobody else invites or gives roles, and nobody reaches another authority's people", async () => {
    const { actor, email } = await invited();
    expect(await inviteStaff(actor, { name: "x", email: "x@demo.invalid", roles: ["administrator"] })).toEqual({ ok: false, why: "role" });
    expect(await giveRoles(actor, here, admin.personId, ["leader"])).toEqual({ ok: false, why: "role" });
    const stranger = await aStaffActor(there, "helen", ["administrator"]);
    expect(await giveRoles(stranger, there, actor.personId, ["leader"])).toEqual({ ok: false, why: "not-found" });
    expect(await inviteStaff(admin, { name: "x", email, roles: ["leader"] })).toEqual({ ok: false, why: "taken" });
  });
});
