import { expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action } from "~/routes/staff/moderation/reply";
import { anAuthority, aStaffActor } from "../cast/an-authority";

test("A worker who writes a leading question to a young person is told before it goes, keeps what was typed, and decides", async () => {
  const here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  const sam = await aStaffActor(here, "sam");
  const cookie = `staff=${await startSignIn(here.id, sam.personId, true)}`;
  const { viewId } = await sayIt(here, { words: "it happened again" });
  const once = newToken();
  const send = async (fields: Record<string, string>) => {
    const headers = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
    const request = new Request(`http://localhost/staff/views/${viewId}/reply`, { method: "POST", headers, body: new URLSearchParams({ once, ...fields }) });
    return (await action({ request, params: { id: viewId }, context: { nonce: "", network: "" } })) as { status?: number; data?: unknown };
  };
  const { read } = await db();
  const sent = () => read.reply.count({ where: { authorityId: here.id, viewId } });

  const words = "Thank you. Did he hit you?";
  const told = await send({ words });
  expect(told).toMatchObject({ init: { status: 422 }, data: { question: "Did he hit you?", typed: { words } } });
  expect(await sent()).toBe(0);
  const { seen = "" } = (told.data as { typed: { seen?: string } }).typed;
  expect(await send({ words: "Why did you go there?", seen }), "another question is told of anew").toMatchObject({ init: { status: 422 } });
  expect((await send({ words, seen })).status).toBe(303);
  expect(await sent()).toBe(1);
});
