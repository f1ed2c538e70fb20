import type { Actor, Role } from "~/platform/actor";
import { type AuthorityFacts, forgetAuthorities } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { type CastMember, castMember } from "./cast";

/** An authority of its own for a test, with nobody in it yet. */
export async function anAuthority(key = `council-${newId().slice(0, 6)}`): Promise<AuthorityFacts> {
  const authority = { id: newId(), key, name: `${key} Council`, timeZone: "Europe/London", readWithinDays: 1, answerWithinDays: 10 };
  await change({ kind: "system", authorityId: authority.id }, "authority.opened", authority.id, (tx) =>
    tx.authority.create({ data: { ...authority, openedAt: now() } }),
  );
  return authority;
}

/** The same, reached by a host of its own, as an action or a loader is asked by a browser. */
export async function anAuthorityAtAHost(): Promise<{ here: AuthorityFacts; host: string }> {
  const here = await anAuthority();
  const host = `${newId()}.localhost`;
  await change({ kind: "system", authorityId: here.id }, "host.added", here.id, (tx) => tx.authorityHost.create({ data: { host, authorityId: here.id } }));
  forgetAuthorities();
  return { here, host };
}

export const aPhone = (authority: AuthorityFacts): Extract<Actor, { kind: "phone" }> => ({ kind: "phone", authorityId: authority.id });

/** Somebody of the cast, made in this authority; `roles` instead of their own when a test needs it. */
export async function someone(authority: AuthorityFacts, key: CastMember["key"], roles?: readonly Role[]) {
  const person = castMember(key);
  const id = newId();
  const given = roles ?? person.roles;
  await change({ kind: "system", authorityId: authority.id }, "person.joined", id, async (tx) => {
    await tx.person.create({
      data: {
        authorityId: authority.id,
        id,
        kind: person.kind,
        name: person.name,
        job: person.job,
        showsName: person.showsName,
        joinedAt: now(),
      },
    });
    for (const role of given) await tx.personRole.create({ data: { authorityId: authority.id, personId: id, role, since: now() } });
  });
  return { authorityId: authority.id, personId: id, roles: given };
}

export async function aStaffActor(authority: AuthorityFacts, key: CastMember["key"], roles?: readonly Role[]) {
  return { kind: "staff" as const, ...(await someone(authority, key, roles)) };
}

export async function aMemberActor(authority: AuthorityFacts, key: CastMember["key"] = "dee") {
  return { kind: "member" as const, ...(await someone(authority, key)) };
}
