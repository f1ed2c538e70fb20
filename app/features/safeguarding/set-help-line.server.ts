import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { may } from "~/platform/who-may";
import { isPhone, type OwnLine, ownLines } from "./help-line";
import { authorityByKey, readOwnLines, writeOwnLine } from "./inside/help-line-store.server";
import { readOpeningHours } from "./opening-hours";
import { forgetHours } from "./watched-now.server";

export type GivenLine = { key: OwnLine; name: string; phone: string; isFree: boolean; hours: string | null; source: string };
export type LineSet = { ok: true } | { ok: false; why: "not-yours" | "not-a-number" | "not-hours" };

/**
 * One of the authority's own numbers, as an administrator checked it today. A blank or a broken one is refused, and so are hours
 * that cannot be said in every language.
 */
export async function setHelpLine(actor: StaffActor, authority: Pick<AuthorityFacts, "timeZone">, line: GivenLine): Promise<LineSet> {
  if (!may(actor.roles, "lane.set")) return { ok: false, why: "not-yours" };
  return write(actor, authority.timeZone, line);
}

/** The same from the command line, by whoever runs the machine, before the site may open. Null when there is no such authority. */
export async function setHelpLineOf(authorityKey: string, line: GivenLine): Promise<LineSet | null> {
  const authority = await authorityByKey(authorityKey);
  return authority && write({ kind: "system", authorityId: authority.id }, authority.timeZone, line);
}

async function write(actor: Extract<Actor, { kind: "staff" | "system" }>, timeZone: string, line: GivenLine): Promise<LineSet> {
  if (!isPhone(line.phone) || line.name.trim() === "") return { ok: false, why: "not-a-number" };
  if (line.hours !== null && readOpeningHours(line.hours) === null) return { ok: false, why: "not-hours" };
  const { authorityId } = actor;
  await change(actor, "help-line.set", line.key, (tx) => writeOwnLine(tx, { authorityId, ...line, verifiedOn: dayOf(now(), timeZone) }));
  forgetHours();
  return { ok: true };
}

/** Every own number with what is known of it; a missing one is empty. For administrators. */
export async function helpLinesPage(actor: StaffActor) {
  if (!may(actor.roles, "lane.set")) return null;
  const lines = await readOwnLines(actor.authorityId);
  return ownLines.map((key) => {
    const line = lines.find((one) => one.key === key);
    const { name = "", phone = "", isFree = false, hours = null, source = "", verifiedOn = null } = line ?? {};
    return { key, name, phone, isFree, hours, source, verifiedOn };
  });
}
