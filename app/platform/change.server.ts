import type { Actor } from "./actor";
import { momentOf } from "./clock";
import { db, readingWithin, type Tx } from "./db/db.server";
import { asChange, refuseInsideChange } from "./db/inside-change.server";
import { newId } from "./id";

type Irregular = "begun" | "built" | "found" | "heard" | "held" | "kept" | "left" | "lent" | "lost" | "made" | "met" | "paid";
type AlsoIrregular = "put" | "read" | "said" | "sent" | "set" | "split" | "spent" | "told" | "taken-back" | "won";
type Participle = `${string}ed` | `${string}en` | `${string}wn` | Irregular | AlsoIrregular;

/** What happened: `noun.past-participle`, such as "view.withdrawn". */
export type EventName = `${string}.${Participle}`;

/**
 * The only way to write through Prisma: runs `work` in one transaction, adds the event (who, what, which, when; never any
 * words) and gives what `work` gives. When either fails, nothing has happened, and it throws.
 * `work` writes through `tx` alone and tells nobody: a message is a row in the outbox. On PostgreSQL it may be run more
 * than once, when somebody else's change came between; each run starts from a clean transaction.
 * Of a phone that is signed in nowhere the event keeps the day alone: a time of day could tell who it was.
 * Throws inside another change.
 */
export async function change<Result>(actor: Actor, event: EventName, subjectId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  refuseInsideChange("change");
  const { transact } = await db();
  return asChange(() =>
    transact(async (tx) => {
      const result = await work(tx);
      await tx.event.create({
        data: {
          authorityId: actor.authorityId,
          id: newId(),
          name: event,
          subjectId,
          actorKind: actor.kind,
          actorId: "personId" in actor ? actor.personId : null,
          at: momentOf(actor),
        },
      });
      return result;
    }),
  );
}

/**
 * A change whose every read, by whichever store, is in its transaction: what it gathers is of one moment, and somebody
 * else's change that comes between makes the database refuse it or run it again. Promises and throws as `change`.
 */
export function changeOfOneMoment<Result>(actor: Actor, event: EventName, subjectId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return change(actor, event, subjectId, (tx) => readingWithin(tx, () => work(tx)));
}
