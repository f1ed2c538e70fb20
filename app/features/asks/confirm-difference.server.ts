import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { momentOf } from "~/platform/clock";
import { markStaleOf } from "../themes/mark-stale.server";
import { differenceById, groupIdsOfMember, writeConfirmation } from "./inside/answer-store.server";

export type DifferenceConfirmed = { ok: true } | { ok: false; why: "not-found" };

/**
 * A young person confirms that something is different now: the holder of the receipt of a view in the Ask (`provenViewId`),
 * the member who wrote one, or a member of a group that asked. Staff cannot; nor can anybody else, who get "not found".
 */
export async function confirmDifference(actor: Actor, differenceId: string, provenViewId?: string): Promise<DifferenceConfirmed> {
  if (actor.kind !== "phone" && actor.kind !== "member") return { ok: false, why: "not-found" };
  const { authorityId } = actor;
  const difference = await differenceById(authorityId, differenceId);
  if (!difference) return { ok: false, why: "not-found" };
  const how = await howTheyKnow(actor, difference.ask, provenViewId);
  if (!how) return { ok: false, why: "not-found" };
  const confirmedById = actor.kind === "member" ? actor.personId : null;
  await change(actor, "difference.confirmed", differenceId, async (tx) => {
    await markStaleOf(
      tx,
      authorityId,
      difference.ask.views.map((row) => row.viewId),
    );
    await writeConfirmation(tx, { authorityId, id: differenceId }, { confirmedHow: how, confirmedById, confirmedAt: momentOf(actor) });
  });
  return { ok: true };
}

type AskOfDifference = NonNullable<Awaited<ReturnType<typeof differenceById>>>["ask"];

async function howTheyKnow(actor: Extract<Actor, { kind: "phone" | "member" }>, ask: AskOfDifference, provenViewId?: string) {
  const open = ask.views.filter((row) => row.view.withdrawal === null);
  if (provenViewId && open.some((row) => row.viewId === provenViewId)) return "receipt" as const;
  if (actor.kind !== "member") return null;
  if (open.some((row) => row.view.authorId === actor.personId)) return "member" as const;
  const own = await groupIdsOfMember(actor.authorityId, actor.personId);
  return ask.groups.some((row) => own.includes(row.groupId)) ? ("group" as const) : null;
}
