import type { Tx } from "~/platform/db/db.server";
import { writeNobodys, writeTheirsAgain } from "./inside/action-owner-store.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** Whoever promised it has left: what is not done is said to have nobody until it is given to somebody. What was done stays theirs. */
export async function actionsOfNobody(tx: Tx, who: Who): Promise<void> {
  await writeNobodys(tx, who);
}

/** They are back: what was given to nobody else is theirs again. */
export async function actionsTheirsAgain(tx: Tx, who: Who): Promise<void> {
  await writeTheirsAgain(tx, who);
}
