import type { Tx } from "~/platform/db/db.server";

/** The place of the next message in a conversation: the order within a day, without a time. */
export async function nextTurn(tx: Tx, { authorityId, viewId }: { authorityId: string; viewId: string }): Promise<number> {
  const last = await tx.reply.findFirst({ where: { authorityId, viewId }, orderBy: { turn: "desc" }, select: { turn: true } });
  return (last?.turn ?? 0) + 1;
}
