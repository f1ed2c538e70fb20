import { beforeAll, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { readSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { endMembership } from "./end-membership.server";
import { giveJoinCode } from "./give-join-code.server";
import { joinAnotherGroup } from "./join-another-group.server";
import { joinGroup } from "./join-group.server";
import { groupToLeave, leaveGroup } from "./leave-group.server";
import { myGroups } from "./pages.server";
import { signInMember } from "./sign-in-member.server";

let here: AuthorityFacts;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
});

const passphrase = "purple otter bus";

async function aCode(name = "A group") {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 6)}`, name };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const given = await giveJoinCode(sam, group.key);
  if (!given.ok) throw new Error(given.why);
  return { code: given.code, group };
}

async function aMember() {
  const { code, group } = await aCode();
  const nickname = `Sky ${newId().slice(0, 6)}`;
  const joined = await joinGroup(here.id, { nickname, passphrase, language: "en", code }, newId());
  if (!joined.ok) throw new Error(joined.why);
  const personId = (await readSignIn(joined.token, here.id))?.personId ?? "";
  const actor: MemberActor = { kind: "member", authorityId: here.id, personId, roles: ["youngPerson"] };
  return { actor, nickname, code, group, token: joined.token };
}

const keysOf = async (actor: MemberActor) => (await myGroups(actor)).map(({ key }) => key).sort();
const members = async () => (await db()).read.person.count({ where: { authorityId: here.id, kind: "member" } });
const usesLeft = async (groupId: string) => (await (await db()).read.joinCode.findFirstOrThrow({ where: { authorityId: here.id, groupId } })).usesLeft;

test("a member who is signed in joins one group more and stays who they are; a code of a group that they are in changes nothing", async () => {
  const { actor, code, group } = await aMember();
  const other = await aCode();
  const [before, left] = [await members(), await usesLeft(other.group.id)];
  expect(await joinAnotherGroup(actor, other.code, newId())).toEqual({ ok: true });
  expect(await keysOf(actor)).toEqual([group.key, other.group.key].sort());
  expect(await members(), "nobody new").toBe(before);
  const since = async () => (await (await db()).read.membership.findFirstOrThrow({ where: { authorityId: here.id, groupId: group.id } })).joinedAt;
  const [was, uses] = [await since(), await usesLeft(group.id)];
  expect(await joinAnotherGroup(actor, code, newId())).toEqual({ ok: false, why: "already" });
  expect(await since(), "a vote that is open is theirs still").toEqual(was);
  expect([await usesLeft(group.id), await usesLeft(other.group.id)]).toEqual([uses, left - 1]);
  expect(await joinAnotherGroup(actor, "not a code 000", newId())).toEqual({ ok: false, why: "code" });
});

test("guessing codes while signed in is slowed as it is for others", async () => {
  const { actor } = await aMember();
  const network = newId();
  for (let n = 0; n < 30; n++) expect(await joinAnotherGroup(actor, "not a code 000", network)).toEqual({ ok: false, why: "code" });
  expect(await joinAnotherGroup(actor, "not a code 000", network)).toEqual({ ok: false, why: "too-many" });
});

test("a member leaves one group and no other, and a code lets them in again; one that is not theirs is not found", async () => {
  const { actor, group, code } = await aMember();
  const other = await aCode();
  await joinAnotherGroup(actor, other.code, newId());
  const stranger = await aMember();
  expect(await groupToLeave(stranger.actor, group.key)).toBeNull();
  expect(await leaveGroup(stranger.actor, group.key)).toEqual({ ok: false, why: "not-found" });
  expect(await groupToLeave(actor, group.key)).toMatchObject({ key: group.key });
  expect(await leaveGroup(actor, group.key)).toEqual({ ok: true });
  expect(await leaveGroup(actor, group.key), "a second tap").toEqual({ ok: false, why: "not-found" });
  expect(await keysOf(actor)).toEqual([other.group.key]);
  expect(await joinAnotherGroup(actor, code, newId())).toEqual({ ok: true });
  expect(await keysOf(actor)).toEqual([group.key, other.group.key].sort());
});

test("a member deletes their page: what tells who they are and how they are reached goes, what they said stays and opens with its receipt", async () => {
  const { actor, nickname, token } = await aMember();
  const { viewId } = await sayIt(here, { words: "keep the bus", sharing: "wordsNoName", asMe: true }, actor);
  await change(sam, "message.queued", actor.personId, async (tx) => {
    const of = { authorityId: here.id, personId: actor.personId };
    await tx.channel.create({ data: { ...of, kind: "text", sealedAddress: "sealed", changedAt: new Date() } });
    await queueMessage(tx, { authorityId: here.id, toPersonId: actor.personId, notice: "news", subjectId: viewId });
  });
  const other = await aMember();
  const waiting = async () =>
    (await db()).read.outboxMessage.count({ where: { authorityId: here.id, toPersonId: actor.personId, sentAt: null, droppedAt: null } });
  expect(await waiting(), "so that this test looks at something").toBe(1);
  await endMembership(actor);
  expect(await readSignIn(token, here.id)).toBeNull();
  expect(await signInMember(here.id, { nickname, passphrase }, newId())).toEqual({ ok: false, why: "wrong" });
  expect(await keysOf(actor)).toEqual([]);
  const { read } = await db();
  const where = { authorityId: here.id, personId: actor.personId };
  expect([await read.credential.count({ where }), await read.channel.count({ where }), await read.signIn.count({ where })]).toEqual([0, 0, 0]);
  expect(JSON.stringify(await read.person.findMany({ where: { authorityId: here.id } }))).not.toContain(nickname);
  expect(await waiting()).toBe(0);
  const page = await comeBackPage({ kind: "phone", authorityId: here.id }, viewId, viewId);
  expect(page?.segments.map(({ text }) => text).join("")).toBe("keep the bus");
  expect(page?.sharing).toBe("wordsNoName");
  expect(await keysOf(other.actor), "nobody else's").toHaveLength(1);
  expect((await joinGroup(here.id, { nickname, passphrase, language: "en", code: (await aCode()).code }, newId())).ok, "the nickname is free").toBe(true);
});
