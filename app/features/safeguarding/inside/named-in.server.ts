import type { Role } from "~/platform/actor";
import type { Reader } from "~/platform/db/db.server";
import { errorFields, log } from "~/platform/log.server";
import { isNamedIn } from "../own-name";
import { standInRoles } from "../who-may-know";

const mayBeAlerted: Role[] = ["safeguardingLead", ...standInRoles.flat()];

/** Those who are or may be alerted to a concern, leads and who can stand in, whose own name stands in its words. A failure names nobody and stops no alert. */
export async function namedIn(read: Reader, authorityId: string, words: string): Promise<Set<string>> {
  return (await namedInEach(read, authorityId, new Map([["", words]]))).get("") ?? new Set();
}

/** The same of several words at once, by their key. */
export async function namedInEach(read: Reader, authorityId: string, words: ReadonlyMap<string, string>): Promise<Map<string, Set<string>>> {
  if (words.size === 0) return new Map();
  const roles = { some: { role: { in: mayBeAlerted } } };
  const people = await read.person.findMany({ where: { authorityId, kind: "staff", leftAt: null, roles }, select: { id: true, name: true } });
  try {
    const namedBy = (said: string) => new Set(people.filter((person) => isNamedIn(said, person.name)).map((person) => person.id));
    return new Map([...words].map(([key, said]) => [key, namedBy(said)]));
  } catch (error) {
    log.error("own-name.failed", { ...errorFields(error), authorityId });
    return new Map();
  }
}

/** Those of them, with their names, and whether they have said that it is not about them. */
export async function namedOnPage(read: Reader, concern: { authorityId: string; id: string; lockedWords: string }) {
  const { authorityId, id: subjectId, lockedWords } = concern;
  const ids = [...(await namedIn(read, authorityId, lockedWords))];
  if (ids.length === 0) return [];
  const people = await read.person.findMany({
    where: { authorityId, id: { in: ids } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, roles: true },
  });
  const said = await read.event.findMany({ where: { authorityId, subjectId, name: "concern.disclaimed", actorId: { in: ids } }, select: { actorId: true } });
  return people
    .filter((person) => person.roles.some(({ role }) => role === "safeguardingLead"))
    .map(({ id, name }) => ({ id, name, saidNot: said.some((event) => event.actorId === id) }));
}
