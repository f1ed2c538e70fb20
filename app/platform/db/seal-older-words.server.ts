import type { Actor } from "../actor";
import { change } from "../change.server";
import { now } from "../clock";
import { newId } from "../id";
import { forgetTraces } from "./forget-traces.server";
import { markOf, sealedWith, sealOpenRows } from "./older-words-store.server";
import { sealedNames, sealedTables } from "./sealed-columns";
import { sealingKeyId } from "./sealed-words.server";

/**
 * Seals what an earlier version left open in the database, or a backup of one brought back, once for each authority and once more
 * when more is sealed than was then. Run by the clock; what is read meanwhile is read as ever. Gives how many values.
 */
export async function sealOlderWords(): Promise<number> {
  let sealed = 0;
  for (const { authorityId, sealed: before } of await sealedWith()) {
    if (before && sealedNames.every((name) => before.columns.includes(name))) continue;
    for (const [table, what] of Object.entries(sealedTables)) sealed += await sealOpenRows(authorityId, table, what);
    const mark = { keyId: sealingKeyId(), columns: sealedNames };
    const actor: Actor = { kind: "system", authorityId };
    await change(actor, "words.sealed", authorityId, (tx) => tx.setting.create({ data: markOf(authorityId, newId(), mark, now()) }));
  }
  if (sealed > 0) await forgetTraces();
  return sealed;
}

/** No site opens with another key than the one that words were sealed with: every page would show signs in their place. */
export async function refuseWrongSealingKey(): Promise<void> {
  const wrong = (await sealedWith()).some(({ sealed }) => sealed && sealed.keyId !== sealingKeyId());
  if (wrong)
    throw new Error("The site does not open: SEALING_KEY is not the one that this database's words were sealed with. Give it the one that belongs to it.");
}
