import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import * as filters from "~/routes/staff/moderation/inbox-filters";
import * as accepted from "~/routes/staff/safeguarding/words/accepted";
import { anAuthority, aStaffActor } from "../cast/an-authority";

let headers: Record<string, string>;
let ruth: StaffActor;
beforeAll(async () => {
  const here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  ruth = await aStaffActor(here, "ruth", ["safeguardingLead", "moderator"]);
  headers = { Cookie: `staff=${await startSignIn(here.id, ruth.personId, true)}`, "Content-Type": "application/x-www-form-urlencoded" };
});

const rest = { params: {}, context: { nonce: "", network: "" } };
const post = (at: string, fields: Record<string, string>) =>
  new Request(`http://localhost${at}`, { method: "POST", headers, body: new URLSearchParams(fields) });
const get = (at: string) => new Request(`http://localhost${at}`, { headers });

test("choices under a name that stands for others ask first, with what was typed; the page itself leads nowhere", async () => {
  const at = "/staff/inbox/filters";
  const save = async (fields: Record<string, string>) => filters.action({ request: post(at, { name: "Mine", ...fields }), ...rest });
  expect(await save({ query: "language=ar" })).toMatchObject({ status: 303 });
  expect(await save({ query: "language=cy" })).toMatchObject({
    data: { name: "Mine", query: "language=cy", before: "language=ar" },
    init: { status: 422 },
  });
  expect(await save({ query: "language=cy", replace: "yes" })).toMatchObject({ status: 303 });
  // An answer that is a page is rendered with what its loader gives: one that led away would lose it.
  expect(await filters.loader({ request: get(at), ...rest })).toMatchObject({ title: expect.any(String) });
});

test("a rule that is refused because somebody changed the rules meanwhile stands there as it was typed", async () => {
  const at = "/staff/safeguarding/words/accepted";
  const typed = { name: "blorvik", kind: "exploitation", why: "A place.", say: "the blorvik", not: "", because: "Heard.", as: "an/older/one" };
  const refused = await accepted.action({ request: post(at, typed), ...rest });
  expect(refused).toMatchObject({ data: { errors: { say: "worries:refused.changed-meanwhile" }, typed }, init: { status: 422 } });
  expect(await accepted.loader({ request: get(at), ...rest })).toMatchObject({ title: expect.any(String) });
}, 120_000);
