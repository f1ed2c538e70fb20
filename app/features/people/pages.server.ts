import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { codeNow, openSecret } from "~/platform/sign-in/second-step.server";
import { everyoneWhoLeft, heldByNobody } from "./inside/left-store.server";
import { everyoneOnStaff, groupsOfMember, nameAndJob, secondStepOf } from "./inside/people-store.server";
import { waitedFor } from "./policy";
import { qrOf } from "./qr.server";
import { secondStepAddress, secretAsText } from "./second-step-secret";

/** The name and job of the staff member who is signed in, for the frame of staff pages. */
export async function namedStaff(actor: StaffActor): Promise<{ name: string; job: string | null }> {
  return (await nameAndJob(actor.authorityId, actor.personId)) ?? { name: "", job: null };
}

/**
 * What the page for the second step shows: the secret to enrol (as text and as a QR picture) until it is confirmed, never
 * afterwards; in a demonstration also the code of this moment.
 */
export async function secondStepPage(actor: StaffActor, authorityName: string) {
  const step = await secondStepOf(actor.authorityId, actor.personId);
  const secret = step ? openSecret(step.sealedSecret, actor.personId) : null;
  if (!step || !secret) return { enrol: null, demonstrationCode: null };
  const text = secretAsText(secret);
  const enrol = step.confirmedAt
    ? null
    : { text, qr: qrOf(secondStepAddress({ secret: text, issuer: `In Our Words, ${authorityName}`, name: step.signInName })) };
  return { enrol, demonstrationCode: env().DEMO === "yes" ? codeNow(secret) : null };
}

/** Everyone on the staff, for the administrator: names, roles, and since when they have been signed in. No views. */
export async function peoplePage(authorityId: string) {
  const people = await everyoneOnStaff(authorityId, now());
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    job: person.job,
    roles: person.roles.map((row) => row.role),
    signedInSince: person.signIns[0]?.startedAt.toISOString() ?? null,
    secondStep: Boolean(person.secondStep?.confirmedAt),
  }));
}

/** Everyone on the staff who has left and on which day, the latest first, for the administrator. */
export async function whoLeft({ id, timeZone }: Pick<AuthorityFacts, "id" | "timeZone">) {
  const people = await everyoneWhoLeft(id);
  return people.flatMap(({ leftAt, ...person }) => (leftAt ? [{ ...person, leftOn: dayOf(leftAt, timeZone) }] : []));
}

/** The roles that somebody waits for and that nobody here holds: what waits for them is seen by nobody. */
export async function emptyRoles(authorityId: string) {
  return heldByNobody(authorityId, waitedFor);
}

/** The groups that a member is in, by name. */
export async function myGroups(actor: MemberActor) {
  const rows = await groupsOfMember(actor.authorityId, actor.personId);
  return rows.map(({ group }) => ({ id: group.id, key: group.key, name: group.name }));
}

/** The nickname of the member who is signed in. */
export async function myNickname(actor: MemberActor): Promise<string> {
  return (await nameAndJob(actor.authorityId, actor.personId))?.name ?? "";
}
