import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { action as takeIn } from "~/routes/staff/complaints/return-import";
import * as filters from "~/routes/staff/moderation/inbox-filters";
import * as accepted from "~/routes/staff/safeguarding/words/accepted";
import { anAuthority, aStaffActor } from "../cast/an-authority";

let headers: Record<string, string>;
let ruth: StaffActor;
let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
  process.env.DEFAULT_AUTHORITY = here.key;
  ruth = await aStaffActor(here, "ruth", ["safeguardingLead", "moderator"]);
  headers = { Cookie: await cookieOf(ruth), "Content-Type": "application/x-www-form-urlencoded" };
});
const cookieOf = async ({ authorityId, personId }: StaffActor) => `staff=${await startSignIn(authorityId, personId, true)}`;

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

test("a return with a day that is none is refused by its line, and what was pasted stays", async () => {
  const Cookie = await cookieOf(await aStaffActor(here, "helen", ["complaintsOfficer"]));
  for (const day of ["2026-13-01", "2026-01-32"]) {
    const body = new FormData();
    const text = `from,to,measure,value\r\n2025-04-01,2025-06-30,stage2,1\r\n2025-07-01,${day},complaints,5\r\n`;
    body.set("text", text);
    const request = new Request("http://localhost/staff/complaints/returns/file", { method: "POST", headers: { Cookie }, body });
    const refused = await takeIn({ request, ...rest });
    const problems = [{ line: 3, column: "to", says: "day", found: day }];
    expect(refused, day).toMatchObject({ data: { problems, text }, init: { status: 422 } });
  }
});
