import type { Actor } from "~/platform/actor";
import { viewForAuthor } from "./inside/view-store.server";
import type { ViewFacts } from "./policy";
import { canSee } from "./policy";

export type Author = Extract<Actor, { kind: "phone" | "member" }>;
export type OwnView = NonNullable<Awaited<ReturnType<typeof viewForAuthor>>>;

/**
 * What `canSee` needs to know, from a row read with its withdrawal, its named readers and its decisions (latest first).
 * `isLate`: nobody read it in time. A view for a named worker then opens to the others who help, so that nothing waits
 * unseen; so does one that the named worker has read and whose author wants it to go further, which a person must allow.
 */
export function factsOf(
  row: {
    id: string;
    authorityId: string;
    authorId: string | null;
    sharing: ViewFacts["sharing"];
    withdrawal: object | null;
    complainedOn: string | null;
    onlyGroup: boolean;
    groupId: string | null;
    readers: readonly { personId: string; rule: "only" | "never"; byAuthor: boolean }[];
    readings?: readonly { personId: string }[];
    decisions: readonly NonNullable<ViewFacts["decision"]>[];
  },
  isLate = false,
): ViewFacts {
  const { id, authorityId, authorId, sharing, onlyGroup, groupId } = row;
  const never = row.readers.filter((reader) => reader.rule === "never").map((reader) => reader.personId);
  // Whoever was named and has left is no longer the only one.
  const only = row.readers.filter((reader) => reader.rule === "only" && reader.byAuthor).map((reader) => reader.personId);
  const goesOn = sharing !== "helpersOnly" && (row.readings ?? []).some((reading) => only.includes(reading.personId));
  return {
    id,
    authorityId,
    authorId,
    sharing,
    onlyGroup,
    groupId,
    only,
    never,
    openedToHelpers: isLate || goesOn,
    withdrawn: row.withdrawal !== null,
    isComplaint: row.complainedOn !== null,
    decision: row.decisions[0] ?? null,
  };
}

/** A view for the one who wrote it, proved by receipt on this phone or by being signed in; null for everyone else. */
export async function ownView(actor: Author, viewId: string, provenViewId?: string): Promise<OwnView | null> {
  const row = await viewForAuthor(actor.authorityId, viewId);
  if (!row || !canSee(actor, factsOf(row), "own", provenViewId).may) return null;
  return row;
}
