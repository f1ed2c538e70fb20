import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { itemForNamedReader } from "../inbox/named-reader.server";
import { writeReminder } from "./inside/reminder-store.server";
import { readsWholeInbox } from "./policy";

export type Reminded = { ok: true } | { ok: false; why: "not-found" | "already" };

/** Asks the named worker to read what only they may read, by whoever sees in the inbox that it waits. The message holds nothing of it; one waits at a time. */
export async function remindReader(actor: StaffActor, itemId: string): Promise<Reminded> {
  if (!readsWholeInbox(actor)) return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  return orRefused<Reminded, Reminded>(() =>
    change(actor, "reader.reminded", itemId, async (tx) => {
      const item = await itemForNamedReader(tx, actor, itemId);
      if (!item || item.onlyForId === actor.personId) return refuse({ ok: false, why: "not-found" } satisfies Reminded);
      const written = await writeReminder(tx, { authorityId, toPersonId: item.onlyForId, subjectId: item.subjectId });
      return written ? { ok: true as const } : refuse({ ok: false, why: "already" } satisfies Reminded);
    }),
  );
}
