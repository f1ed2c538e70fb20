import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { minutesAfter, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { action as codeDoor } from "~/routes/staff/sign-in/code";
import { action as ownPasswordDoor, loader as ownPasswordPage } from "~/routes/staff/sign-in/own-password";
import { action as signInDoor } from "~/routes/staff/sign-in/password";
import { anAuthorityAtAHost, aStaffActor } from "../../../test/cast/an-authority";
import { changeOwnPassword } from "./change-own-password.server";
import { chooseOwnPassword } from "./choose-own-password.server";
import { giveSecondStep } from "./give-second-step.server";
import { inviteStaff } from "./invite-staff.server";
import { endOwnSignIn, ownSignIns } from "./own-sign-ins.server";
import { signInStaff } from "./sign-in-staff.server";

let here: AuthorityFacts;
let host: string;
let admin: StaffActor;
let sam: { actor: StaffActor; email: string; first: string };
beforeEach(async () => {
  ({ here, host } = await anAuthorityAtAHost());
  admin = await aStaffActor(here, "helen", ["administrator"]);
  const email = `${newId().slice(0, 8)}@demo.invalid`;
  const made = await inviteStaff(admin, { name: "Sam", email, roles: ["participationWorker"] });
  if (!made.ok) throw new Error(made.why);
  sam = { email, first: made.password, actor: { kind: "staff", authorityId: here.id, personId: made.id, roles: ["participationWorker"] } };
});
afterEach(() => setClock(undefined));

const own = "a heron on the weir";
const signIn = (password: string) => signInStaff(here.id, { email: sam.email, password }, newId());
type Args = Parameters<typeof signInDoor>[0];

/** A page or a form of staff's side, asked with a cookie: the answer, or what was thrown. */
async function ask(door: (args: Args) => Promise<unknown>, token: string, form?: Record<string, string>) {
  const headers = { Cookie: `staff=${token}`, "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://${host}/staff`, form ? { method: "POST", headers, body: new URLSearchParams(form) } : { headers });
  const answer = await door({ request, params: {}, context: { network: newId(), nonce: "" } } as unknown as Args).catch((thrown: unknown) => thrown);
  return answer instanceof Response ? { to: answer.headers.get("Location"), token: /staff=([^;]+)/.exec(answer.headers.get("Set-Cookie") ?? "")?.[1] } : answer;
}
async function codeOfSam() {
  const step = await (await db()).read.secondStep.findFirstOrThrow({ where: { personId: sam.actor.personId } });
  return codeNow(openSecret(step.sealedSecret, sam.actor.personId) as Buffer);
}
/** Sam as somebody who has a password of their own and has given the second step. */
async function wholeSignIn() {
  const chosen = await chooseOwnPassword(sam.actor, own);
  if (!chosen.ok) throw new Error(chosen.why);
  const given = await giveSecondStep(sam.actor, chosen.token, await codeOfSam());
  if (!given.ok) throw new Error(given.why);
  setClock(minutesAfter(now(), 1));
  return given.token;
}

describe("a first password", () => {
  test("opens nothing but the page that puts an own one in its place, before the second step and after", async () => {
    const came = (await ask(signInDoor, "", { email: sam.email, password: sam.first })) as { to: string; token: string };
    expect(came.to).toBe("/staff/sign-in/code");
    expect(await ask(codeDoor, came.token, { code: "123456" })).toMatchObject({ to: "/staff/sign-in/own-password" });
    expect(await ask(ownPasswordPage, came.token)).toMatchObject({ title: expect.any(String) });
    const { read } = await db();
    expect(await read.secondStep.count({ where: { personId: sam.actor.personId } }), "nobody enrols an authenticator with it").toBe(0);
    const chosen = (await ask(ownPasswordDoor, came.token, { password: own })) as { to: string; token: string };
    expect(chosen.to).toBe("/staff/sign-in/code");
    expect(await ask(ownPasswordPage, chosen.token)).toMatchObject({ to: "/staff/sign-in/code" });
    expect(await ask(codeDoor, chosen.token, { code: await codeOfSam() })).toMatchObject({ to: "/staff" });
  });

  test("is good once: whoever else knows it, or has begun to sign in with it, is out", async () => {
    const [one, two] = [await signIn(sam.first), await signIn(sam.first)];
    if (!one.ok || !two.ok) throw new Error("It was to be good until it is replaced.");
    expect(await chooseOwnPassword(sam.actor, own)).toMatchObject({ ok: true });
    expect([await readSignIn(one.token, here.id), await readSignIn(two.token, here.id)]).toEqual([null, null]);
    expect(await signIn(sam.first)).toEqual({ ok: false, why: "wrong" });
    expect(await chooseOwnPassword(sam.actor, "another heron, another weir")).toEqual({ ok: false, why: "over" });
    expect(await signIn(own)).toMatchObject({ ok: true });
  });

  test("two who replace it at the same moment: one of them does", async () => {
    const both = await Promise.all([chooseOwnPassword(sam.actor, own), chooseOwnPassword(sam.actor, `${own} too`)]);
    expect(both.filter((chosen) => chosen.ok)).toHaveLength(1);
  });

  test("is over after a week, which only whoever has it is told", async () => {
    setClock(minutesAfter(now(), 7 * 24 * 60 + 1));
    expect([await signIn(sam.first), await signIn("wrong")]).toEqual([
      { ok: false, why: "over" },
      { ok: false, why: "wrong" },
    ]);
    expect(await chooseOwnPassword(sam.actor, own)).toEqual({ ok: false, why: "over" });
  });

  test("is replaced by none that is easy to guess, nor by itself; what was typed does not come back", async () => {
    const why = async (password: string) => ((await chooseOwnPassword(sam.actor, password)) as { why?: string }).why;
    expect([await why("short"), await why(sam.email), await why("aaaaaaaaaaaaaaaa"), await why("passwordpassword"), await why(sam.first)]).toEqual([
      "short",
      "name",
      "repeated",
      "known",
      "same",
    ]);
    const { token } = (await ask(signInDoor, "", { email: sam.email, password: sam.first })) as { token: string };
    const wrong = await ask(ownPasswordDoor, token, { password: "too short" });
    expect(wrong).toMatchObject({ data: { errors: { password: "entry:own.short" } }, init: { status: 422 } });
    expect(JSON.stringify(wrong)).not.toContain("too short");
  });
});

describe("an own password", () => {
  const next = "two otters under the bridge";

  test("is changed with the old one and the second step; every other sign-in ends, and this one goes on afresh", async () => {
    const token = await wholeSignIn();
    const elsewhere = await startSignIn(here.id, sam.actor.personId, true);
    const before = (await ownSignIns(sam.actor, token)).changedAt;
    const changed = await changeOwnPassword(sam.actor, { old: own, password: next, code: await codeOfSam() });
    if (!changed.ok) throw new Error(changed.why);
    expect([await readSignIn(token, here.id), await readSignIn(elsewhere, here.id)]).toEqual([null, null]);
    expect(await readSignIn(changed.token, here.id)).toMatchObject({ secondStepAt: expect.any(Date) });
    expect([(await signIn(own)).ok, (await signIn(next)).ok]).toEqual([false, true]);
    expect((await ownSignIns(sam.actor, token)).changedAt?.getTime()).toBeGreaterThan(before?.getTime() ?? 0);
  });

  test("stays without the old one, without a code that is new, and for whoever guesses", async () => {
    await wholeSignIn();
    const code = await codeOfSam();
    expect(await changeOwnPassword(sam.actor, { old: "wrong", password: next, code })).toEqual({ ok: false, why: "wrong" });
    expect(await changeOwnPassword(sam.actor, { old: own, password: "short", code })).toEqual({ ok: false, why: "short" });
    expect(await changeOwnPassword(sam.actor, { old: own, password: next, code: code === "000000" ? "000001" : "000000" })).toEqual({ ok: false, why: "code" });
    for (let guess = 0; guess < 3; guess++) await changeOwnPassword(sam.actor, { old: `guess ${guess}`, password: next, code });
    expect(await changeOwnPassword(sam.actor, { old: own, password: next, code })).toEqual({ ok: false, why: "too-many" });
    expect((await signIn(own)).ok).toBe(true);
  });

  test("of somebody: their sign-ins are listed for them, and they end one of their own and nobody else's", async () => {
    const token = await wholeSignIn();
    const elsewhere = await startSignIn(here.id, sam.actor.personId, true);
    const { signIns } = await ownSignIns(sam.actor, token);
    expect(signIns).toMatchObject([
      { thisOne: false, whole: true },
      { thisOne: true, whole: true },
    ]);
    const other = signIns.find((one) => !one.thisOne)?.id ?? "";
    expect(await endOwnSignIn(admin, other)).toEqual({ ok: false, why: "not-found" });
    expect(await endOwnSignIn(sam.actor, other)).toEqual({ ok: true });
    expect([await readSignIn(elsewhere, here.id), (await readSignIn(token, here.id)) !== null]).toEqual([null, true]);
  });
});
