import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { readSignIn } from "~/platform/sign-in/sign-in.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { giveJoinCode } from "./give-join-code.server";
import { joinCodeUses } from "./join-code";
import { joinGroup } from "./join-group.server";
import { myGroups } from "./pages.server";
import { signInMember } from "./sign-in-member.server";

let here: AuthorityFacts;
let there: AuthorityFacts;
let sam: StaffActor;
beforeAll(async () => {
  [here, there] = [await anAuthority(), await anAuthority()];
  sam = await aStaffActor(here, "sam");
});
afterEach(() => setClock(undefined));

const network = () => newId();
const someone = (nickname = `Sky ${newId().slice(0, 6)}`) => ({ nickname, passphrase: "purple otter bus", language: "en" });

async function aCode() {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 6)}`, name: "A group" };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const given = await giveJoinCode(sam, group.key);
  if (!given.ok) throw new Error(given.why);
  return { code: given.code, group };
}

describe("joining with a code", () => {
  test("makes a member of that group who is signed in and can sign in again", async () => {
    const { code, group } = await aCode();
    const me = someone();
    const joined = await joinGroup(here.id, { ...me, code: code.toUpperCase() }, network());
    if (!joined.ok) throw new Error(joined.why);
    const held = await readSignIn(joined.token, here.id);
    const actor = { kind: "member", authorityId: here.id, personId: held?.personId ?? "", roles: [] } as const;
    expect(await myGroups(actor)).toMatchObject([{ key: group.key }]);
    expect(await signInMember(here.id, { ...me, nickname: me.nickname.toUpperCase() }, network())).toMatchObject({ ok: true });
  });

  test("as somebody else with signs that nobody sees, or letters that look alike, is taken; whoever joined before that was asked signs in still", async () => {
    const { code } = await aCode();
    const known = someone(`otter ${newId().slice(0, 6)}`);
    expect((await joinGroup(here.id, { ...known, code }, network())).ok).toBe(true);
    for (const nickname of [`${known.nickname}\u200b`, known.nickname.replace("o", "\u043e")])
      expect(await joinGroup(here.id, { ...known, nickname, code }, network()), JSON.stringify(nickname)).toEqual({ ok: false, why: "taken" });
    const before = `\u043e\u0442\u0442\u0435\u0440 ${newId().slice(0, 6)}`;
    const joined = await joinGroup(here.id, { ...someone(before), code }, network());
    const personId = joined.ok ? ((await readSignIn(joined.token, here.id))?.personId ?? "") : "";
    await change(sam, "member.joined", personId, (tx) =>
      tx.credential.update({ where: { authorityId_personId: { authorityId: here.id, personId } }, data: { signInName: before } }),
    );
    expect(await signInMember(here.id, someone(before), network())).toMatchObject({ ok: true, personId });
    expect(await joinGroup(here.id, { ...someone(before), code }, network())).toEqual({ ok: false, why: "taken" });
  });

  test("a hall that signs up at one address is not shut out by names that are taken", async () => {
    const { code } = await aCode();
    const hall = network();
    const taken = someone();
    expect((await joinGroup(here.id, { ...taken, code }, hall)).ok).toBe(true);
    for (let n = 0; n < 35; n++) expect(await joinGroup(here.id, { ...taken, code }, hall)).toEqual({ ok: false, why: "taken" });
    expect((await joinGroup(here.id, { ...someone(), code }, hall)).ok).toBe(true);
  });

  test("keeps a nickname, a hash and the group: no e-mail, and the code only as a keyed hash", async () => {
    const { code, group } = await aCode();
    const me = someone();
    await joinGroup(here.id, { ...me, code }, network());
    const { read } = await db();
    const where = { authorityId: here.id };
    const person = await read.person.findFirstOrThrow({
      where: { ...where, name: me.nickname },
      include: { credential: true, roles: true },
    });
    expect(person).toMatchObject({ kind: "member", job: null, roles: [{ role: "youngPerson" }] });
    expect(person.credential?.passwordHash).toMatch(/^\$argon2id\$/);
    // Whole words, since an id may have the letters of a short one in it.
    const kept = JSON.stringify(await read.joinCode.findMany({ where: { ...where, groupId: group.id } }));
    for (const part of code.split(" ")) expect(kept).not.toMatch(new RegExp(`\\b${part}\\b`));
  });

  test("a wrong code, one of another authority, one that has ended and one that is used up get one answer", async () => {
    const { code, group } = await aCode();
    const no = { ok: false, why: "code" };
    expect(await joinGroup(here.id, { ...someone(), code: "not a code 000" }, network())).toEqual(no);
    expect(await joinGroup(there.id, { ...someone(), code }, network())).toEqual(no);
    await change(sam, "join-code.spent", group.id, (tx) =>
      tx.joinCode.updateMany({ where: { authorityId: here.id, groupId: group.id }, data: { usesLeft: 0 } }),
    );
    expect(await joinGroup(here.id, { ...someone(), code }, network())).toEqual(no);
    const old = await aCode();
    setClock(minutesAfter(now(), 7 * 24 * 60 + 1));
    expect(await joinGroup(here.id, { ...someone(), code: old.code }, network())).toEqual(no);
  });

  test("the last use of a code is used once, also when two come together", async () => {
    const { code, group } = await aCode();
    await change(sam, "join-code.spent", group.id, (tx) =>
      tx.joinCode.updateMany({ where: { authorityId: here.id, groupId: group.id }, data: { usesLeft: 1 } }),
    );
    const both = await Promise.all([joinGroup(here.id, { ...someone(), code }, network()), joinGroup(here.id, { ...someone(), code }, network())]);
    expect(both.filter((joined) => joined.ok)).toHaveLength(1);
    const { read } = await db();
    expect(await read.membership.count({ where: { authorityId: here.id, groupId: group.id } })).toBe(1);
  });

  test("a pass-phrase that many people use is refused, and the code is not used up", async () => {
    const { code, group } = await aCode();
    const { read } = await db();
    const left = async () => (await read.joinCode.findFirstOrThrow({ where: { authorityId: here.id, groupId: group.id } })).usesLeft;
    const before = await left();
    expect(await joinGroup(here.id, { ...someone(), passphrase: "Justin Bieber", code }, network())).toEqual({ ok: false, why: "known" });
    expect(await left()).toBe(before);
    expect(await joinGroup(here.id, { ...someone(), code }, network())).toMatchObject({ ok: true });
  });

  test("a nickname is taken once, and a refused joining does not use up the code", async () => {
    const { code, group } = await aCode();
    const me = someone();
    await joinGroup(here.id, { ...me, code }, network());
    expect(await joinGroup(here.id, { ...me, nickname: me.nickname.toUpperCase(), code }, network())).toEqual({ ok: false, why: "taken" });
    const row = await (await db()).read.joinCode.findFirstOrThrow({ where: { authorityId: here.id, groupId: group.id } });
    expect(row.usesLeft).toBe(joinCodeUses - 1);
  });

  test("guessing codes is slowed down", async () => {
    const from = network();
    const guesses = [];
    for (let at = 0; at < 31; at++) guesses.push(await joinGroup(here.id, { ...someone(), code: `guess ${at}` }, from));
    expect(guesses.at(-1)).toEqual({ ok: false, why: "too-many" });
    expect(guesses.at(-2)).toEqual({ ok: false, why: "code" });
  });

  test("only workers who run groups give out codes, for groups of their own authority", async () => {
    const { group } = await aCode();
    expect(await giveJoinCode(await aStaffActor(here, "priya"), group.key)).toEqual({ ok: false, why: "role" });
    expect(await giveJoinCode(await aStaffActor(there, "sam"), group.key)).toEqual({ ok: false, why: "not-found" });
  });
});

describe("a member signs in", () => {
  test("a wrong pass-phrase, an unknown nickname, staff and another authority get one answer", async () => {
    const { code } = await aCode();
    const me = someone();
    await joinGroup(here.id, { ...me, code }, network());
    const wrong = { ok: false, why: "wrong" };
    expect(await signInMember(here.id, { ...me, passphrase: "green otter bus" }, network())).toEqual(wrong);
    expect(await signInMember(here.id, { ...me, nickname: "nobody at all" }, network())).toEqual(wrong);
    expect(await signInMember(there.id, me, network())).toEqual(wrong);
  });

  test("guessing one nickname is slowed down", async () => {
    const { code } = await aCode();
    const me = someone();
    await joinGroup(here.id, { ...me, code }, network());
    const from = network();
    for (let guess = 0; guess < 8; guess++) await signInMember(here.id, { ...me, passphrase: `guess ${guess}` }, from);
    expect(await signInMember(here.id, me, from)).toEqual({ ok: false, why: "too-many" });
  });
});
