import { change } from "~/platform/change.server";
import { staffToName } from "../people/staff-to-name.server";
import { type Author, ownView } from "../views/own-view.server";
import { writeThanks } from "./inside/thanks-store.server";

export type Thanked = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "person-left" };

/**
 * The author says whom their words thank, and whether that person may read them. Without a yes nobody is told. Each time the
 * latest choice counts, until it was read.
 */
export async function sayThanks(
  actor: Author,
  view: { id: string; proven?: string },
  thanks: { personId: string | null; forName: string; mayPassOn: boolean },
): Promise<Thanked> {
  const own = await ownView(actor, view.id, view.proven);
  if (!own || own.complainedOn) return { ok: false, why: "not-found" };
  if (own.withdrawal) return { ok: false, why: "taken-back" };
  const { authorityId } = actor;
  const named = thanks.personId === null ? null : (await staffToName(authorityId)).find(({ id }) => id === thanks.personId);
  if (named === undefined) return { ok: false, why: "person-left" };
  await change(actor, "thanks.said", own.id, (tx) =>
    writeThanks(tx, {
      authorityId,
      viewId: own.id,
      forName: named?.name ?? thanks.forName,
      forPersonId: named?.id ?? null,
      mayPassOn: thanks.mayPassOn,
    }),
  );
  return { ok: true };
}
