import { createHash } from "node:crypto";
import type { Role } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { newId } from "~/platform/id";
import { hashPassword } from "~/platform/sign-in/password.server";
import { sealSecret } from "~/platform/sign-in/second-step.server";
import { type CastMember, cast } from "../../test/cast/cast";

/** What everyone in the demonstration signs in with. Worth nothing: the demonstration holds nobody real. */
export const demoPassphrase = "words that everyone knows";

type DemoPerson = Omit<CastMember, "key" | "story"> & { key: string; groups: readonly string[] };

const administrator: DemoPerson = {
  key: "alex",
  kind: "staff",
  name: "Alex Reed",
  job: "Administrator",
  showsName: false,
  roles: ["administrator"],
  signInName: "alex@demo.invalid",
  groups: [],
};

const staffMember = (key: string, name: string, job: string, roles: Role[], showsName = false): DemoPerson => ({
  key,
  kind: "staff",
  name,
  job,
  showsName,
  roles,
  signInName: `${key}@demo.invalid`,
  groups: [],
});

const otherStaff: readonly DemoPerson[] = [
  administrator,
  staffMember("theo", "Theo Marsh", "Deputy safeguarding lead", ["safeguardingLead"]),
  staffMember("maya", "Maya Quinn", "Safeguarding manager", ["safeguardingLead"]),
  staffMember("kit", "Kit Doyle", "On-call manager", ["safeguardingLead"]),
  staffMember("lena", "Lena Ford", "Second moderator", ["moderator"]),
  staffMember("nia", "Nia Hughes", "Social worker", ["worker"], true),
  staffMember("grace", "Grace Ito", "Customer relations", ["complaintsOfficer"]),
  staffMember("rosa", "Rosa Lind", "Deputy, customer relations", ["complaintsOfficer"]),
  staffMember("omar", "Omar Aziz", "Interpreter and translator", ["translator"]),
];

const groupsOf: Partial<Record<CastMember["key"], readonly string[]>> = { dee: ["clf"], yusuf: ["cicc"] };
const nicknames = ["Comet", "Bee", "Sky", "Ziggy", "Pearl", "Otter", "Juno", "Rico", "Maple", "Echo", "Indigo"];

/** Everyone in the demonstration: the cast, an administrator, and members who are only there to vote and to be counted. */
export const demoPeople: readonly DemoPerson[] = [
  ...cast.map((person) => ({ ...person, groups: groupsOf[person.key] ?? [] })),
  ...otherStaff,
  ...nicknames.map((name) => ({
    key: name.toLowerCase(),
    kind: "member" as const,
    name,
    job: null,
    showsName: true,
    roles: ["youngPerson"] as Role[],
    signInName: name.toLowerCase(),
    groups: ["cicc", "clf"],
  })),
];

/** The second step's secret of a demonstration person: the same after every loading, different on every installation. */
function demoSecret(key: string): Buffer {
  return createHash("sha256").update(`demo/${env().SEALING_KEY}/${key}`).digest().subarray(0, 20);
}

/** Makes whoever is not there yet; returns everyone's id by key. */
export async function loadPeople(authority: AuthorityFacts): Promise<Map<string, string>> {
  const { read } = await db();
  const passwordHash = await hashPassword(demoPassphrase);
  const groups = await read.group.findMany({ where: { authorityId: authority.id }, select: { id: true, key: true } });
  const ids = new Map<string, string>();
  for (const person of demoPeople) {
    const held = await read.credential.findUnique({
      where: { authorityId_signInName: { authorityId: authority.id, signInName: person.signInName } },
    });
    ids.set(person.key, held?.personId ?? (await make(authority, person, passwordHash, groups)));
  }
  return ids;
}

async function make(authority: AuthorityFacts, person: DemoPerson, passwordHash: string, groups: readonly { id: string; key: string }[]) {
  const authorityId = authority.id;
  const personId = newId();
  // Long ago enough to have been a member when the demonstration's votes opened.
  const at = minutesAfter(now(), -90 * 24 * 60);
  await change({ kind: "system", authorityId }, "person.joined", personId, async (tx) => {
    const { kind, name, job, showsName, signInName } = person;
    await tx.person.create({ data: { authorityId, id: personId, kind, name, job, showsName, joinedAt: at } });
    await tx.credential.create({ data: { authorityId, personId, signInName, passwordHash, changedAt: at } });
    for (const role of person.roles) await tx.personRole.create({ data: { authorityId, personId, role, since: at } });
    for (const key of person.groups) {
      const group = groups.find((one) => one.key === key);
      if (group) await tx.membership.create({ data: { authorityId, groupId: group.id, personId, joinedAt: at } });
    }
    if (kind === "staff") {
      const sealedSecret = sealSecret(demoSecret(person.key), personId);
      await tx.secondStep.create({ data: { authorityId, personId, sealedSecret, confirmedAt: at } });
    }
  });
  return personId;
}
