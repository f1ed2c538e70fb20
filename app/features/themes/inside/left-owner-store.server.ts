import type { Tx } from "~/platform/db/db.server";
import { nameOfStaff } from "./theme-store.server";

type Who = { readonly authorityId: string; readonly personId: string };

// Whose it was stays as an id until it is given to somebody; the name is what says that somebody has it.
export async function writeNobodys(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  await tx.theme.updateMany({ where: { authorityId, ownerId: personId }, data: { ownerName: null } });
}

export async function writeTheirsAgain(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  const ownerName = await nameOfStaff(tx, authorityId, personId);
  await tx.theme.updateMany({ where: { authorityId, ownerId: personId, ownerName: null }, data: { ownerName } });
}
