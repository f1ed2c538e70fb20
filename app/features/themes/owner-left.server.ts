import type { Tx } from "~/platform/db/db.server";
import { writeNobodys, writeTheirsAgain } from "./inside/left-owner-store.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** The owner of themes has left: each is listed as having none until a leader gives it to somebody. */
export async function themesOfNobody(tx: Tx, who: Who): Promise<void> {
  await writeNobodys(tx, who);
}

/** They are back: what was given to nobody else is theirs again. */
export async function themesTheirsAgain(tx: Tx, who: Who): Promise<void> {
  await writeTheirsAgain(tx, who);
}
