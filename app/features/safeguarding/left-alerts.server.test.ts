import { expect, test } from "vitest";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { messagesGiven } from "../../../test/support/messages-given";
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

  const { reader, given } = await messagesGiven("concern");
  expect((await openConcernsOf(reader, ruth)).map(({ id }) => id)).toEqual([open]);
  expect(given).toContain(open);
  expect(given).not.toContain(done);
});
