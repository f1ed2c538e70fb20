import { beforeAll, expect, test } from "vitest";
import { setPosts } from "~/features/safeguarding/set-lane.server";
import type { Role } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { loader as home } from "~/routes/staff/home";
import { anAuthority, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
});

async function homeOf(...roles: Role[]) {
  const { personId } = await aStaffActor(here, "helen", roles);
  const headers = { Cookie: `staff=${await startSignIn(here.id, personId, true)}` };
  const args = { request: new Request("http://localhost/staff", { headers }), params: {}, context: { nonce: "" } };
  return home(args as unknown as Parameters<typeof home>[0]);
}
async function seenBy(...roles: Role[]) {
  const { givenUp, emptyPosts } = await homeOf(...roles);
  return { givenUp, emptyPosts };
}
/** A message that was dropped, for this reason. */
const dropped = (failure: string) =>
  change({ kind: "system", authorityId: here.id }, "message.tried", newId(), (tx) =>
    tx.outboxMessage.create({
      data: {
        authorityId: here.id,
        id: newId(),
        toPersonId: "x",
        notice: "news",
        channel: "email",
        waitingSince: now(),
        dueAt: now(),
        droppedAt: now(),
        failure,
      },
    }),
  );

test("An administrator's first page tells of posts that are empty today and of messages that were given up; nobody else's does", async () => {
  const lead = await aStaffActor(here, "ruth");
  const admin = await aStaffActor(here, "helen", ["administrator"]);
  expect(await seenBy("administrator"), "where no post is held").toEqual({ givenUp: 0, emptyPosts: ["lead", "deputy", "manager", "onCall"] });
  const held = [0, 1, 2, 3].map((order) => ({ order, personId: lead.personId }));
  expect(await setPosts(admin, { held, away: new Map() })).toEqual({ ok: true });
  expect(await seenBy("administrator")).toEqual({ givenUp: 0, emptyPosts: [] });

  const today = dayOf(now(), here.timeZone);
  expect(await setPosts(admin, { held, away: new Map([[lead.personId, { from: today, until: today }]]) })).toEqual({ ok: true });
  await dropped("refused by the server");
  for (const why of ["left", "acknowledged", "planned anew", "no lead any more", "no officer any more"]) await dropped(why);
  expect(await seenBy("administrator")).toEqual({ givenUp: 1, emptyPosts: ["lead", "deputy", "manager", "onCall"] });
  expect(await seenBy("safeguardingLead", "moderator", "leader")).toEqual({ givenUp: 0, emptyPosts: [] });
});

test("A translator's first page tells how many published texts wait for each language; nobody else's does", async () => {
  expect((await homeOf("translator")).texts, "nothing is published").toEqual([]);
  await change({ kind: "system", authorityId: here.id }, "group.started", here.id, (tx) =>
    tx.group.create({ data: { authorityId: here.id, id: newId(), key: "forum", name: "Forum", stateNote: "Only just started" } }),
  );
  const { texts } = await homeOf("translator");
  expect(texts?.find(({ code }) => code === "ar")).toEqual({ code: "ar", waiting: 2, all: 2 });
  expect((await homeOf("moderator", "leader")).texts).toBeNull();
});
