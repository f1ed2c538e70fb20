import { db } from "~/platform/db/db.server";
import { messagesAbout } from "~/platform/outbox/queue-message.server";
import { readOwnLines } from "./help-line-store.server";

const forStaff = ["frontDoor", "outOfHours", "lado", "advocacy"];

/** Who was or will be alerted to a concern, and the numbers that a lead needs beside it. */
export async function whoIsAlerted(authorityId: string, concernId: string) {
  const { read } = await db();
  const [alerts, lines] = await Promise.all([messagesAbout(read, authorityId, concernId), readOwnLines(authorityId)]);
  return { alerts, lines: lines.filter((line) => forStaff.includes(line.key) && line.phone.trim() !== "") };
}
