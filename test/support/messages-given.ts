import { db, type Reader } from "~/platform/db/db.server";

/**
 * A reader of one table, and of messages, that keeps what each message was about that the database gave: how many rows were looked at is
 * what a test may promise, and nothing else shows it.
 */
export async function messagesGiven(table: "complaint" | "concern") {
  const { read } = await db();
  const given: (string | null)[] = [];
  const findMany = async (asked: Parameters<Reader["outboxMessage"]["findMany"]>[0]) => {
    const rows = await read.outboxMessage.findMany(asked);
    given.push(...rows.map(({ subjectId }) => subjectId));
    return rows;
  };
  return { reader: { [table]: read[table], outboxMessage: { findMany } } as unknown as Reader, given };
}
