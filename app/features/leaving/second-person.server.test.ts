import { beforeEach, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anyStaff, staff } from "~/platform/door.server";
import { newId } from "~/platform/id";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { readSignIn, startSignIn } from "~/platform/sign-in/sign-in.server";
import { aSecondPersonConfirms } from "../../../test/cast/a-second-person";
import { anAuthorityAtAHost, aStaffActor } from "../../../test/cast/an-authority";
import { chooseOwnPassword } from "../people/choose-own-password.server";
import { giveSecondStep } from "../people/give-second-step.server";
import { inviteStaff } from "../people/invite-staff.server";
import { myWaysIn, proposalsPage, proposalsWaiting } from "../people/proposals.server";
import { proposeWayIn, recoverFirst } from "../people/propose.server";
import { signInStaff } from "../people/sign-in-staff.server";
import { decideProposal } from "./decide-proposal.server";
import { giveRoles } from "./give-roles.server";
import { sayBack } from "./say-back.server";
import { sayLeft } from "./say-left.server";

let here: AuthorityFacts;
let host: string;
let alex: StaffActor;
let ruth: StaffActor;
beforeEach(async () => {
  ({ here, host } = await anAuthorityAtAHost());
  alex = await aStaffActor(here, "helen", ["administrator"]);
  ruth = await aStaffActor(here, "ruth", ["safeguardingLead"]);
});

const own = "a heron on the weir";
type Newcomer = { actor: StaffActor; email: string; first: string };
async function invited(roles: readonly Role[], email = `${newId().slice(0, 8)}@demo.invalid`): Promise<Newcomer> {
  const made = await inviteStaff(alex, { name: "Sam", email, roles });
  if (!made.ok) throw new Error(made.why);
  return { email, first: made.password, actor: { kind: "staff", authorityId: here.id, personId: made.id, roles: [] } };
}
async function setsUp({ actor }: Pick<Newcomer, "actor">): Promise<string> {
  const chosen = await chooseOwnPassword(actor, own);
  if (!chosen.ok) throw new Error(chosen.why);
  const { read } = await db();
  const step = await read.secondStep.findFirstOrThrow({ where: { personId: actor.personId } });
  const given = await giveSecondStep(actor, chosen.token, codeNow(openSecret(step.sealedSecret, actor.personId) as Buffer));
  if (!given.ok) throw new Error(given.why);
  return given.token;
}
const rolesOf = async (personId: string) => (await (await db()).read.personRole.findMany({ where: { personId } })).map(({ role }) => role).sort();
const opens = async (token: string) => {
  const knock = { request: new Request(`http://${host}/staff`, { headers: { Cookie: `staff=${token}` } }), params: {} };
  return Promise.all(
    [anyStaff(knock), staff(knock, "inbox.read")].map((visit) =>
      visit.then(
        () => "in",
        (thrown: Response) => thrown.status,
      ),
    ),
  );
};
const signIn = async ({ email }: Newcomer, password: string) => (await signInStaff(here.id, { email, password }, newId())).ok;
const waiting = async (actor = ruth) => (await proposalsPage(actor)).waiting;
const onlyOne = async () => {
  const [one] = await waiting();
  if (!one) throw new Error("Nothing waits.");
  return one.id;
};
const told = async (who: StaffActor) => (await (await db()).read.outboxMessage.count({ where: { toPersonId: who.personId, droppedAt: null } })) > 0;

describe("roles that open words", () => {
  test("of somebody invited count when they have a way in of their own and a second person has confirmed; the leads are told", async () => {
    const sam = await invited(["moderator", "translator"]);
    expect([await rolesOf(sam.actor.personId), await told(ruth), await told(alex)]).toEqual([["translator"], true, false]);
    expect(await decideProposal(ruth, await onlyOne(), true), "whoever gave the first password could be the one who reads").toEqual({
      ok: false,
      why: "not-yet",
    });
    const token = await setsUp(sam);
    expect(await opens(token)).toEqual(["in", 404]);
    expect(await decideProposal(ruth, await onlyOne(), true)).toEqual({ ok: true, password: null });
    expect([await rolesOf(sam.actor.personId), await opens(token), await waiting()]).toEqual([["moderator", "translator"], ["in", "in"], []]);
  });

  test("are confirmed by nobody alone: not by who began it, whatever other roles they have, nor by whom it is for, nor by anybody else", async () => {
    const both: StaffActor = { ...alex, roles: ["administrator", "safeguardingLead"] };
    const priya = await aStaffActor(here, "priya");
    const other = await aStaffActor(here, "helen", ["administrator"]);
    expect(await giveRoles(alex, here, ruth.personId, ["safeguardingLead", "moderator"])).toEqual({ ok: true, waiting: ["moderator"] });
    const id = await onlyOne();
    for (const [who, why] of [
      [both, "own"],
      [ruth, "own"],
      [priya, "role"],
    ] as const)
      expect(await decideProposal(who, id, true)).toEqual({ ok: false, why });
    expect(await rolesOf(ruth.personId)).toEqual(["safeguardingLead"]);
    expect([(await waiting(other))[0]?.mine, (await waiting(alex))[0]?.mine, (await waiting(ruth))[0]?.mine]).toEqual([true, false, false]);
    const twice = await Promise.all([decideProposal(other, id, true), decideProposal(other, id, true)]);
    expect(twice.filter((decided) => decided.ok)).toHaveLength(1);
    expect(await rolesOf(ruth.personId)).toEqual(["moderator", "safeguardingLead"]);
  });

  test("and the one that lets others in waits too, so that nobody makes their own second person", async () => {
    const helper = await invited(["administrator"]);
    await setsUp(helper);
    expect(await rolesOf(helper.actor.personId)).toEqual([]);
    expect(await decideProposal({ ...helper.actor, roles: ["administrator"] }, await onlyOne(), true)).toEqual({ ok: false, why: "own" });
  });

  test("said no to, set anew without them, or of somebody who left: nothing waits and nothing counts; what was said stays on record", async () => {
    const sam = await aStaffActor(here, "sam", ["translator"]);
    const begin = () => giveRoles(alex, here, sam.personId, ["translator", "worker"]);
    await begin();
    expect(await decideProposal(ruth, await onlyOne(), false)).toEqual({ ok: true, password: null });
    await begin();
    await giveRoles(alex, here, sam.personId, ["translator"]);
    expect(await waiting()).toEqual([]);
    await begin();
    await sayLeft(alex, here, sam.personId, dayOf(now(), here.timeZone));
    expect([await waiting(), await rolesOf(sam.personId)]).toEqual([[], ["translator"]]);
    const { decided } = await proposalsPage(ruth);
    expect(decided.map(({ confirmed }) => confirmed)).toEqual([false, false, false]);
    expect(decided.some(({ decidedBy, proposedBy }) => decidedBy !== null && proposedBy !== null && decidedBy !== proposedBy)).toBe(true);
  });
});

describe("a new way in", () => {
  test("changes nothing before a second person confirms; then it ends what was, opens one first password, and is told and on record", async () => {
    const sam = await invited(["translator"]);
    const token = await setsUp(sam);
    expect(await proposeWayIn(alex, sam.actor.personId)).toEqual({ ok: true });
    expect([await signIn(sam, own), await readSignIn(token, here.id)]).toEqual([true, expect.anything()]);
    expect([await proposalsWaiting(ruth), await proposalsWaiting(alex), await proposalsWaiting(sam.actor)]).toEqual([{ waiting: 1, lately: 0 }, null, null]);
    expect(await decideProposal(alex, await onlyOne(), true)).toEqual({ ok: false, why: "own" });
    const decided = await decideProposal(ruth, await onlyOne(), true);
    if (!decided.ok || !decided.password) throw new Error("There was to be a first password.");
    const { read } = await db();
    expect([await readSignIn(token, here.id), await read.secondStep.count({ where: { personId: sam.actor.personId } }), await signIn(sam, own)]).toEqual([
      null,
      0,
      false,
    ]);
    expect([await told(sam.actor), await proposalsWaiting(alex)]).toEqual([true, { waiting: 0, lately: 1 }]);
    expect(await signIn(sam, decided.password)).toBe(true);
    await setsUp(sam);
    expect(await signIn(sam, decided.password)).toBe(false);
    expect(await myWaysIn(sam.actor)).toMatchObject([{ by: expect.any(String), second: expect.any(String) }]);
    expect(JSON.stringify(await read.event.findMany({ where: { authorityId: here.id } }))).not.toContain(decided.password);
  });

  test("is begun by administrators alone, never for themselves", async () => {
    const sam = await invited(["translator"]);
    expect(await proposeWayIn(ruth, sam.actor.personId)).toEqual({ ok: false, why: "role" });
    expect(await proposeWayIn(alex, alex.personId)).toEqual({ ok: false, why: "own-roles" });
    expect(await proposeWayIn(alex, newId())).toEqual({ ok: false, why: "not-found" });
  });

  test("from the command line waits for a second person where there is one, and is given at once where one person alone runs everything", async () => {
    const sam = await invited(["translator"]);
    expect(await recoverFirst({ authorityId: here.id, personId: sam.actor.personId })).toEqual({ password: null });
    expect(await waiting(alex)).toMatchObject([{ kind: "wayIn", proposedBy: null, mine: true }]);
    const { here: alone } = await anAuthorityAtAHost();
    const only = await aStaffActor(alone, "helen", ["administrator"]);
    expect((await recoverFirst({ authorityId: alone.id, personId: only.personId })).password).toMatch(/^[a-z]+(-[a-z]+){4}$/);
  });
});

describe("somebody who left", () => {
  test("keeps no secrets; come back, they get in by a new way that a second person confirmed", async () => {
    const sam = await invited(["translator"]);
    await setsUp(sam);
    await sayLeft(alex, here, sam.actor.personId, dayOf(now(), here.timeZone));
    const { read } = await db();
    const kept = () =>
      Promise.all([read.credential.findFirst({ where: { personId: sam.actor.personId } }), read.secondStep.count({ where: { personId: sam.actor.personId } })]);
    expect(await kept()).toMatchObject([{ passwordHash: "" }, 0]);
    expect(await sayBack(alex, sam.actor.personId)).toEqual({ ok: true });
    expect([await signIn(sam, own), await signIn(sam, "")]).toEqual([false, false]);
    const [password = ""] = await aSecondPersonConfirms(here, sam.actor.personId);
    expect(await signIn(sam, password)).toBe(true);
  });

  test("can be invited anew with their e-mail, and is then who was invited", async () => {
    const sam = await invited(["translator"]);
    await startSignIn(here.id, sam.actor.personId, true);
    await sayLeft(alex, here, sam.actor.personId, dayOf(now(), here.timeZone));
    const again = await invited(["translator"], sam.email);
    expect(again.actor.personId).not.toBe(sam.actor.personId);
    expect(await signIn(again, again.first)).toBe(true);
    expect(await sayBack(alex, sam.actor.personId)).toEqual({ ok: false, why: "anew" });
    expect(await inviteStaff(alex, { name: "x", email: sam.email, roles: ["translator"] })).toEqual({ ok: false, why: "taken" });
  });
});
