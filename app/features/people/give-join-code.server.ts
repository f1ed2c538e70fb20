import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { env } from "~/platform/env.server";
import { newId } from "~/platform/id";
import { may } from "~/platform/who-may";
import { groupIdOf, writeJoinCode } from "./inside/join-code-store.server";
import { joinCodeHours, joinCodeUses } from "./join-code";
import { freshJoinCode, joinCodeHash } from "./join-code-hash.server";

export type JoinCodeGiven = { ok: true; code: string; expiresAt: Date; uses: number } | { ok: false; why: "role" | "not-found" };

/** A worker gives out a code to join a group. It is returned this once and stored only as a keyed hash. */
export async function giveJoinCode(actor: StaffActor, groupKey: string): Promise<JoinCodeGiven> {
  if (!may(actor.roles, "groups.run")) return { ok: false, why: "role" };
  const { authorityId } = actor;
  const groupId = await groupIdOf(authorityId, groupKey);
  if (!groupId) return { ok: false, why: "not-found" };
  const code = freshJoinCode();
  const madeAt = now();
  const expiresAt = minutesAfter(madeAt, joinCodeHours * 60);
  const id = newId();
  await change(actor, "join-code.given", id, (tx) =>
    writeJoinCode(tx, {
      authorityId,
      id,
      codeHash: joinCodeHash(code, authorityId, env().PEPPER),
      groupId,
      madeById: actor.personId,
      madeAt,
      expiresAt,
      usesLeft: joinCodeUses,
    }),
  );
  return { ok: true, code, expiresAt, uses: joinCodeUses };
}
