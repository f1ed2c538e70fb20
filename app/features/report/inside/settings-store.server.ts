import { db, type Tx } from "~/platform/db/db.server";

/** The last choice of a key; null while nobody has chosen. */
export async function latestSetting(authorityId: string, key: string) {
  const { read } = await db();
  return read.setting.findFirst({ where: { authorityId, key }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { value: true, because: true } });
}

export async function writeSetting(
  tx: Tx,
  setting: { authorityId: string; id: string; key: string; value: string; because: string; setById: string; at: Date },
) {
  await tx.setting.create({ data: setting });
}
