import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { importFacts } from "~/features/imports/import-facts.server";
import type { Role } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { startSignIn } from "~/platform/sign-in/sign-in.server";
import { loader as reportDoor } from "~/routes/staff/reports/report";
import { loader as fileDoor } from "~/routes/staff/reports/report-file";
import { loader as listDoor } from "~/routes/staff/reports/reports";

const site = "http://localhost";
const whole = { from: "2018-04-01", to: "2018-09-30" };
let authorityId: string;

beforeAll(async () => {
  await importFacts(readFileSync("prisma/demo/section-6-facts.json", "utf8"));
  const { read } = await db();
  authorityId = (await read.authority.findFirstOrThrow()).id;
});

async function cookieOf(role: Role, secondStep = true): Promise<string> {
  const id = newId();
  await change({ kind: "system", authorityId }, "person.invited", id, async (tx) => {
    await tx.person.create({ data: { authorityId, id, kind: "staff", name: role, joinedAt: new Date() } });
    await tx.personRole.create({ data: { authorityId, personId: id, role, since: new Date() } });
  });
  return `staff=${await startSignIn(authorityId, id, secondStep)}`;
}

function knock(path: string, cookie: string, params: Record<string, string> = {}) {
  const headers = { Cookie: cookie };
  return {
    request: new Request(`${site}${path}`, { headers }),
    params,
    context: { nonce: "" },
  } as unknown as Parameters<typeof reportDoor>[0];
}

/** What a door answers somebody whom it does not let in. */
async function refusal(entering: Promise<unknown>): Promise<Response> {
  const thrown = await entering.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error("The door should have refused.");
  return thrown;
}

test("a leader finds the periods, opens one, and takes it along as a file that nobody keeps a copy of", async () => {
  const cookie = await cookieOf("leader");
  const { periods } = await listDoor(knock("/staff/reports", cookie));
  expect(periods.map(({ from, to }) => ({ from, to }))).toContainEqual(whole);
  const { report } = await reportDoor(knock("/staff/reports/2018-04-01/2018-09-30", cookie, whole));
  expect(report.sections.length).toBeGreaterThan(5);
  const file = await fileDoor(knock("/staff/reports/2018-04-01/2018-09-30/as/md", cookie, { ...whole, format: "md" }));
  expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="report-2018-04-01-2018-09-30.md"');
  expect(file.headers.get("Cache-Control")).toBe("no-store");
  expect(await file.text()).toContain("CICC met");
});

test("those without the permission find nothing, and those not signed in are sent to sign in", async () => {
  for (const role of ["moderator", "safeguardingLead", "administrator"] as const) {
    const cookie = await cookieOf(role);
    for (const door of [listDoor, reportDoor, fileDoor]) {
      expect((await refusal(Promise.resolve(door(knock("/staff/reports", cookie, whole))))).status).toBe(404);
    }
  }
  for (const cookie of ["", await cookieOf("leader", false)]) {
    for (const door of [listDoor, reportDoor, fileDoor]) {
      expect((await refusal(Promise.resolve(door(knock("/staff/reports", cookie, whole))))).status).toBe(302);
    }
  }
});

test("a period that is none is not found; two chosen days lead to their report", async () => {
  const cookie = await cookieOf("leader");
  expect((await refusal(Promise.resolve(reportDoor(knock("/staff/reports/x/y", cookie, { from: "2018-09-30", to: "2018-04-01" }))))).status).toBe(404);
  const chosen = await refusal(Promise.resolve(listDoor(knock("/staff/reports?from=2018-04-01&to=2018-09-30", cookie))));
  expect(chosen.headers.get("Location")).toBe("/staff/reports/2018-04-01/2018-09-30");
  expect(await listDoor(knock("/staff/reports?from=&to=2018-06-30", cookie))).toMatchObject({ wrong: "wrong" });
});

test("there is no report of other days than a half-year, on a page or in a file: whoever asks is told why", async () => {
  const cookie = await cookieOf("leader");
  const days = { from: "2018-09-01", to: "2018-09-07" };
  const why = "/staff/reports?from=2018-09-01&to=2018-09-07";
  for (const format of ["json", "csv", "md"]) {
    const file = Promise.resolve(fileDoor(knock("/staff/reports/x", cookie, { ...days, format })));
    expect((await refusal(file)).headers.get("Location")).toBe(why);
  }
  expect((await refusal(Promise.resolve(reportDoor(knock("/staff/reports/x", cookie, days))))).headers.get("Location")).toBe(why);
  const { wrong, periods } = await listDoor(knock(why, cookie));
  expect(wrong).toBe("notFixed");
  for (const { from, to } of periods) expect([`${from.slice(5)} ${to.slice(5)}`]).toContain(from.slice(5) === "04-01" ? "04-01 09-30" : "10-01 03-31");
});
