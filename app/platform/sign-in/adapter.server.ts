import type { Adapter, DatabaseSession } from "lucia";
import type { Actor } from "../actor";
import { change } from "../change.server";
import { db } from "../db/db.server";
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
    return [session, { id: session.userId, attributes: {} }];
  },
  async getUserSessions(userId) {
    const { read } = await db();
    const rows = await read.signIn.findMany({ where: partsOf(userId) });
    return rows.map((row) => sessionOf(row, row.id));
  },
  async setSession(session) {
    const { authorityId, personId } = partsOf(session.userId);
    await change(software(authorityId), "sign-in.started", personId, (tx) =>
      tx.signIn.create({
        data: { authorityId, id: tokenHash(session.id), personId, expiresAt: session.expiresAt, ...session.attributes },
      }),
    );
  },
  async updateSessionExpiration(token, expiresAt) {
    const { read } = await db();
    const row = await read.signIn.findUnique({ where: { id: tokenHash(token) } });
    if (!row) return;
    await change(software(row.authorityId), "sign-in.renewed", row.personId, (tx) =>
      tx.signIn.updateMany({ where: { authorityId: row.authorityId, id: row.id }, data: { expiresAt } }),
    );
  },
  async deleteSession(token) {
    const { read } = await db();
    const row = await read.signIn.findUnique({ where: { id: tokenHash(token) } });
    if (!row) return;
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
    const gone = await read.signIn.findMany({ where: { expiresAt: { lt: new Date() } } });
    for (const row of gone) {
      await change(software(row.authorityId), "sign-in.ended", row.personId, (tx) =>
        tx.signIn.deleteMany({ where: { authorityId: row.authorityId, id: row.id } }),
      );
    }
  },
};
