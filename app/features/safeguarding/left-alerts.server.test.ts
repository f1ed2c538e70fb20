import { expect, test } from "vitest";
import { db, type Reader } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { openConcernsOf } from "./inside/left-alerts-store.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";

test("Whoever leaves is asked of in the concerns that are open, not in every alert that they ever had", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const [ruth, theo] = [await aStaffActor(here, "ruth"), await aStaffActor(here, "ruth")];
  const concern = async () => {
    const raised = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
    if (!raised.ok) throw new Error(raised.why);
    return raised.concernId;
  };
  const done = await concern();
  await acknowledgeConcern(ruth, done);
  await decideConcern(ruth, done, "call the front door");
  await establishFacts(ruth, done, { possibleOffence: false, aboutAdult: false, about: [] });
  await proposeClosing(ruth, done, "she is safe now");
  expect(await closeConcern(theo, done)).toEqual({ ok: true });
  const open = await concern();

  const { read } = await db();
  const found: unknown[] = [];
  const findMany = async (asked: Parameters<Reader["outboxMessage"]["findMany"]>[0]) => {
    const rows = await read.outboxMessage.findMany(asked);
    found.push(...rows.map(({ subjectId }) => subjectId));
    return rows;
  };
  // why: how many rows the database gave is what is promised here, and nothing else shows it.
  const counted = { concern: read.concern, outboxMessage: { findMany } } as unknown as Reader;
  expect((await openConcernsOf(counted, ruth)).map(({ id }) => id)).toEqual([open]);
  expect(found).toContain(open);
  expect(found).not.toContain(done);
});
