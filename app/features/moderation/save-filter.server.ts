import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { dropFilter, writeFilter } from "./inside/filter-store.server";

/** Saves a worker's choices in the inbox under a name of theirs. The name may say anything; nobody else sees it. */
export async function saveFilter(actor: StaffActor, filter: { name: string; query: string }): Promise<{ ok: true }> {
  const { authorityId, personId } = actor;
  const id = newId();
  return change(actor, "filter.kept", id, async (tx) => {
    await writeFilter(tx, { authorityId, id, personId, ...filter });
    return { ok: true as const };
  });
}

/** Forgets a saved filter of one's own. */
export async function forgetFilter(actor: StaffActor, id: string): Promise<{ ok: true } | { ok: false; why: "not-found" }> {
  const { authorityId, personId } = actor;
  type Forgotten = { ok: true } | { ok: false; why: "not-found" };
  return orRefused<Forgotten, Forgotten>(() =>
    change(actor, "filter.forgotten", id, async (tx) =>
      (await dropFilter(tx, authorityId, personId, id)) ? { ok: true as const } : refuse({ ok: false, why: "not-found" } satisfies Forgotten),
    ),
  );
}
