import type { Adapter, DatabaseSession } from "lucia";
import type { Actor } from "../actor";
import { change } from "../change.server";
import { minutesAfter, now } from "../clock";
import { db } from "../db/db.server";
import { commitTogether, sqlTime } from "../db/group-commit.server";
import { tokenHash } from "../seal.server";

/** Lucia knows one id a person; ours are an authority and a person. */
export function userIdOf(authorityId: string, personId: string): string {
  return `${authorityId}:${personId}`;
}

function partsOf(userId: string) {
  const [authorityId = "", personId = ""] = userId.split(":");
  return { authorityId, personId };
}

const software = (authorityId: string): Actor => ({ kind: "system", authorityId });

/** Minutes without a touch until a sign-in is over: what staff have open is other people's (R93). Nothing typed is lost: unsent.server.ts. */
export const idleMinutes = { staff: 15, member: 30 } as const;
export const longestHours = 12;
/** An ended one stays for a day: a form that is sent from a page left open is kept for whose sign-in it was. */
export const endedHours = 24;

/** When a sign-in ends that is touched now. */
export function endOf(kind: keyof typeof idleMinutes, startedAt: Date): Date {
  const [idle, longest] = [minutesAfter(now(), idleMinutes[kind]), minutesAfter(startedAt, longestHours * 60)];
  return idle < longest ? idle : longest;
}

type Row = { authorityId: string; personId: string; startedAt: Date; expiresAt: Date; secondStepAt: Date | null };

function sessionOf(row: Row, token: string): DatabaseSession {
  return {
    id: token,
    userId: userIdOf(row.authorityId, row.personId),
    expiresAt: row.expiresAt,
    attributes: { startedAt: row.startedAt, secondStepAt: row.secondStepAt },
  };
}

/** Keeps Lucia's sessions in the SignIn table. Lucia passes the bearer token as the id; only its hash is stored. */
export const signInAdapter: Adapter = {
  async getSessionAndUser(token) {
    const { read } = await db();
    const row = await read.signIn.findUnique({ where: { id: tokenHash(token) }, include: { person: true } });
    if (!row || row.person.leftAt) return [null, null];
    const session = sessionOf(row, token);
    return [session, { id: session.userId, attributes: { kind: row.person.kind } }];
  },
  async getUserSessions(userId) {
    const { read } = await db();
    const rows = await read.signIn.findMany({ where: partsOf(userId) });
    return rows.map((row) => sessionOf(row, row.id));
  },
  async setSession(session) {
    const { authorityId, personId } = partsOf(session.userId);
    await change(software(authorityId), "sign-in.started", personId, async (tx) => {
      const { kind } = await tx.person.findUniqueOrThrow({ where: { authorityId_id: { authorityId, id: personId } } });
      const expiresAt = endOf(kind, session.attributes.startedAt);
      await tx.signIn.create({ data: { authorityId, id: tokenHash(session.id), personId, expiresAt, ...session.attributes } });
    });
  },
  // A touch is nobody's decision, so it writes no event: when each worker was at work to the minute is nobody's business.
  async updateSessionExpiration(token) {
    const { read } = await db();
    const row = await read.signIn.findUnique({ where: { id: tokenHash(token) }, include: { person: true } });
    if (!row || row.expiresAt <= now()) return;
    await commitTogether({
      statements: [
        {
          sql: `UPDATE "SignIn" SET "expiresAt" = ? WHERE "authorityId" = ? AND "id" = ?`,
          params: [sqlTime(endOf(row.person.kind, row.startedAt)), row.authorityId, row.id],
        },
      ],
    });
  },
  async deleteSession(token) {
    const { read } = await db();
    const row = await read.signIn.findUnique({ where: { id: tokenHash(token) } });
    if (!row || row.expiresAt <= now()) return;
    await change(software(row.authorityId), "sign-in.ended", row.personId, (tx) =>
      tx.signIn.deleteMany({ where: { authorityId: row.authorityId, id: row.id } }),
    );
  },
  async deleteUserSessions(userId) {
    const parts = partsOf(userId);
    await change(software(parts.authorityId), "sign-in.ended", parts.personId, (tx) => tx.signIn.deleteMany({ where: parts }));
  },
  async deleteExpiredSessions() {
    const { read } = await db();
    const over = sqlTime(minutesAfter(now(), -endedHours * 60));
    for (const { id } of await read.authority.findMany({ select: { id: true } })) {
      await commitTogether({ statements: [{ sql: `DELETE FROM "SignIn" WHERE "authorityId" = ? AND "expiresAt" < ?`, params: [id, over] }] });
    }
  },
};
