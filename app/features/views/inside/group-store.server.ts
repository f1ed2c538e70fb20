import { db } from "~/platform/db/db.server";

/** The latest views that are for one group alone and that a person once allowed, with what decides whether they may be shown. */
export async function viewsForGroup(authorityId: string, groupId: string) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, groupId, onlyGroup: true, withdrawal: null, decisions: { some: { subjectKind: "view", outcome: "allowed" } } },
    orderBy: [{ receivedOn: "desc" }, { id: "asc" }],
    take: 50,
    include: {
      withdrawal: true,
      readers: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
    },
  });
}
