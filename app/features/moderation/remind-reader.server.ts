import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { itemForNamedReader } from "../inbox/named-reader.server";
import { writeReminder } from "./inside/reminder-store.server";

export type Reminded = { ok: true } | { ok: false; why: "not-found" | "not-yours" | "already" };

/** Asks the named worker to read what only they may read. The message holds nothing of it; one waits at a time. */
export async function remindReader(actor: StaffActor, itemId: string): Promise<Reminded> {
  if (!may(actor.roles, "inbox.read")) return { ok: false, why: "not-yours" };
  const { authorityId } = actor;
  return orRefused<Reminded, Reminded>(() =>
    change(actor, "reader.reminded", itemId, async (tx) => {
      const item = await itemForNamedReader(tx, authorityId, itemId);
      if (!item || item.onlyForId === actor.personId) return refuse({ ok: false, why: "not-found" } satisfies Reminded);
      const written = await writeReminder(tx, { authorityId, toPersonId: item.onlyForId, subjectId: item.subjectId });
      return written ? { ok: true as const } : refuse({ ok: false, why: "already" } satisfies Reminded);
    }),
  );
}
