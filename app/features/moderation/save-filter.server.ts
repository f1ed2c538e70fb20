import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { dropFilter, queryUnder, writeFilter } from "./inside/filter-store.server";

export type FilterSaved = { ok: true } | { ok: false; why: "name-used"; before: string };

/**
 * Saves a worker's choices in the inbox under a name of theirs. The name may say anything; nobody else sees it. Other choices that they
 * have under it are told (`before`) and replaced only where that is asked for.
 */
export async function saveFilter(actor: StaffActor, { replace, ...filter }: { name: string; query: string; replace?: boolean }): Promise<FilterSaved> {
  const { authorityId, personId } = actor;
  const id = newId();
  return orRefused<FilterSaved, FilterSaved>(() =>
    change(actor, "filter.kept", id, async (tx) => {
      const before = await queryUnder(tx, { authorityId, personId, name: filter.name });
      if (before !== null && before !== filter.query && !replace) return refuse({ ok: false, why: "name-used", before } satisfies FilterSaved);
      await writeFilter(tx, { authorityId, id, personId, ...filter });
      return { ok: true as const };
    }),
  );
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
