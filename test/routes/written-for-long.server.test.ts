import { beforeAll, expect, test } from "vitest";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { sayIt } from "~/features/views/cast";
import { readVisit } from "~/features/views/visit.server";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { action as replyDoor } from "~/routes/young/back-reply";
import { action as complaintDoor } from "~/routes/young/complaints/mine";
import { action as moreDoor } from "~/routes/young/complaints/more";
import { action as stepDoor } from "~/routes/young/complaints/step";
import { anAuthorityAtAHost } from "../cast/an-authority";

let here: AuthorityFacts;
let host: string;
beforeAll(async () => {
  ({ here, host } = await anAuthorityAtAHost());
});

type Knock = Parameters<typeof replyDoor>[0];
type Said = { init?: { status: number }; data?: { typed: Record<string, string> }; status?: number; headers?: Headers };
const knock = (fields: Record<string, string>) => {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const request = new Request(`http://${host}/en/back`, { method: "POST", headers, body: new URLSearchParams(fields) });
  return { request, params: { lang: "en" }, context: { network: newId(), nonce: "" } } as unknown as Knock;
};

/** Their view was open on this phone for half an hour, and they wrote for longer: no cookie comes with what they send. */
const forms = [
  ["a reply", replyDoor, { words: "do not lose me", once: newToken() }, "reply"],
  ["a complaint", complaintDoor, { putRight: "do not lose me" }, "complaint"],
  ["more about a complaint", moreDoor, { words: "do not lose me" }, null],
] as const;

test.each(forms)("%s that took longer than its view stays open comes back whole, and is sent with the receipt", async (_, door, fields, row) => {
  const { receipt, viewId } = await sayIt(here, { words: "hello" });
  const wishes = { about: [], aboutWords: null, putRight: null, wantsAdvocate: false };
  if (row === null) await makeComplaint({ kind: "phone", authorityId: here.id }, here, { id: viewId, proven: viewId }, wishes);
  const kept = { init: { status: 409 }, data: { typed: { ...fields, receipt: "" } } };
  const asked = (await door(knock(fields)).catch((thrown: unknown) => thrown)) as Said;
  expect(asked).toMatchObject(kept);
  expect(await door(knock({ ...fields, receipt: "0000 1111 2222 3333 4444 5555" }))).toMatchObject({ init: { status: 422 }, data: { typed: fields } });
  const sent = (await door(knock({ ...fields, receipt }))) as Said;
  expect(sent.status).toBe(303);
  expect(sent.headers?.get("Set-Cookie")).toContain("visit=");
  const { read } = await db();
  const where = { authorityId: here.id, viewId };
  if (row === "reply") expect(await read.reply.count({ where })).toBe(1);
  if (row === "complaint") expect(await read.complaint.count({ where })).toBe(1);
});

test("An answer on the way to a complaint whose draft this phone no longer holds begins it anew, and the page for the words says so", async () => {
  const { request, context } = knock({ putRight: "do not lose me" });
  const kept = (await stepDoor({ request, params: { lang: "en", step: "want" }, context } as unknown as Knock)) as Said;
  expect(kept.headers?.get("Location")).toBe("/en/put-right/words?lost=yes");
  const token = /visit=([\w-]+)/.exec(kept.headers?.get("Set-Cookie") ?? "")?.[1] ?? "";
  expect(await readVisit(here.id, token)).toMatchObject({ stage: "writing", draft: { complaint: { putRight: "do not lose me" } } });
});
