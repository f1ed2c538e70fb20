import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { Settled } from "../miss";

/** Each row of the settings under this key says of one concern how its miss was settled: its id, never its words. */
const key = "worryMiss";
type Kept = { concernId: string; by: Settled["by"] };

/** How misses were settled since a moment, by the id of their concern. */
export async function settledMisses(reader: Reader | null, authorityId: string, since: Date): Promise<Map<string, Settled>> {
  const read = reader ?? (await db()).read;
  const rows = await read.setting.findMany({
    where: { authorityId, key, at: { gte: since } },
    orderBy: { at: "asc" },
    select: { value: true, because: true, at: true },
  });
  return new Map(
    rows.map(({ value, because, at }) => {
      const { concernId, by } = value as Kept;
      return [concernId, { at, by, because: because ?? "" }];
    }),
  );
}

export async function writeSettled(
  tx: Tx,
  { authorityId, concernId, by, because, setById }: { authorityId: string; concernId: string; by: Settled["by"]; because: string; setById: string },
): Promise<void> {
  await tx.setting.create({ data: { authorityId, id: newId(), key, value: { concernId, by } satisfies Kept, because, setById, at: now() } });
}
