import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { nothingWaits } from "~/platform/outbox/cast";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { db } from "../db/db.server";
import { newId } from "../id";

// Real processes on one real database, killed without a warning, and a server that answers as GOV.UK Notify says it does.
const begin = "2026-11-25T10:00:00.000Z";
const speed = 20;
const children: ChildProcess[] = [];
const closing: (() => unknown)[] = [];
let here: AuthorityFacts;
let ruth: string;

// Built once, in a folder from which packages are found: sixteen processes that each read TypeScript anew took most of the time.
const room = path.resolve("node_modules/.cache/in-our-words");
let built = "";
beforeAll(async () => {
  mkdirSync(room, { recursive: true });
  built = mkdtempSync(path.join(room, "sender-"));
  const entry = path.resolve("test/support/sender-process.ts");
  const alias = { "~": path.resolve("app") };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias },
    build: { ssr: entry, outDir: built, minify: false, target: "node20" },
  });
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

beforeEach(async () => {
  here = await anAuthority();
  ({ personId: ruth } = await aStaffActor(here, "ruth"));
  await change({ kind: "system", authorityId: here.id }, "person.made", ruth, (tx) =>
    tx.credential.create({ data: { authorityId: here.id, personId: ruth, signInName: "ruth@test.invalid", passwordHash: "", changedAt: new Date(begin) } }),
  );
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const close of closing.splice(0)) await close();
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: new Date(begin) } }),
  );
  await nothingWaits(here);
});

const uuid = "26785a09-ab16-4eb0-8407-a37497a57506";

/** Another process that writes, sends or sweeps until it is killed. Resolves when it has begun. */
async function aProcess(what: "write" | "send" | "sweep", notify = "http://127.0.0.1:1", from = begin): Promise<ChildProcess> {
  const env = { ...process.env, MESSAGES: "notify", NOTIFY_URL: notify, NOTIFY_KEY: `test-${uuid}-${uuid}`, NOTIFY_EMAIL: "e1", LOG_LEVEL: "silent" };
  const child = fork(path.join(built, "sender-process.js"), [what, here.id, ruth, from, String(speed)], { execArgv: [], env, stdio: "inherit" });
  children.push(child);
  await new Promise((ready, failed) => {
    child.once("message", ready);
    child.once("exit", (code) => failed(new Error(`it ended with ${code}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once("exit", done));
  child.removeAllListeners("message");
  child.kill("SIGKILL");
  await gone;
}

/** Notify: takes most, refuses some for being too many, fails on some without taking them and on some after it has. */
async function aNotify() {
  const taken: string[] = [];
  let asked = 0;
  const server = http.createServer((request, response) => {
    let text = "";
    request.on("data", (piece) => {
      text += piece;
    });
    request.on("end", () => {
      const json = (status: number, body: unknown) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
      const wrong = (status: number, error: string) => json(status, { status_code: status, errors: [{ error, message: "no" }] });
      if (request.method === "GET") {
        const reference = new URL(request.url ?? "", "http://notify").searchParams.get("reference") ?? "";
        return json(200, { notifications: taken.filter((one) => one === reference).map(() => ({ status: "sending" })), links: {} });
      }
      const { reference } = JSON.parse(text) as { reference: string };
      const turn = asked++ % 10;
      if (turn === 3) return wrong(429, "RateLimitError");
      if (turn === 5) return wrong(500, "Exception");
      taken.push(reference);
      if (turn === 7) return wrong(500, "Exception");
      if (turn === 9) return void response.destroy();
      return void setTimeout(() => json(201, { id: newId() }), 15);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise<void>((closed) => server.close(() => closed()) && server.closeAllConnections()));
  return { taken, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const rows = async () => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id } });
const changes = async () => (await db()).read.event.count({ where: { authorityId: here.id, name: "test.said" } });

describe("Killed without a warning", () => {
  test("a process that writes leaves a message for every change and none without one", { timeout: 180_000 }, async () => {
    for (let n = 1; n <= 4; n++) {
      const before = await changes();
      const child = await aProcess("write");
      while ((await changes()) < before + 3) await wait(20);
      await wait(Math.random() * 100);
      await kill(child);
      // why again: a server of a database ends what it was last asked for though whoever asked is gone, perhaps between these two looks.
      await vi.waitFor(async () => expect((await rows()).length).toBe(await changes()), { timeout: 10_000 });
    }
    expect(await changes()).toBeGreaterThan(10);
  });

  test("senders, two at once, while Notify limits, fails and hangs up: none is lost and none goes twice", { timeout: 300_000 }, async () => {
    const writer = await aProcess("write");
    while ((await changes()) < 60) await wait(50);
    await kill(writer);
    const all = (await rows()).map((row) => row.id).sort();
    const notify = await aNotify();
    let from = begin;
    for (let n = 0; n < 3; n++) {
      const [one, two] = await Promise.all([aProcess("send", notify.url, from), aProcess("send", notify.url, from)]);
      await wait(150 + Math.random() * 250);
      await Promise.all([kill(one), kill(two)]);
      // Time goes on from where the killed ones were: what they held is let go of in its time.
      from = new Date(Date.parse(from) + 30_000).toISOString();
    }
    await Promise.all([aProcess("send", notify.url, from), aProcess("send", notify.url, from)]);
    const waiting = async () => (await rows()).filter((row) => row.sentAt === null && row.droppedAt === null).length;
    for (let n = 0; n < 1500 && (await waiting()) > 0; n++) await wait(100);
    expect(await rows().then((after) => after.filter((row) => row.sentAt === null).map((row) => row.failure))).toEqual([]);
    expect([...notify.taken].sort(), "what Notify took, each once").toEqual(all);
  });
});

test("two processes that sweep for reminders at once remind each person once", { timeout: 120_000 }, async () => {
  await aStaffActor(here, "priya");
  await aStaffActor(here, "priya");
  const dueAt = new Date("2026-11-25T15:00:00Z");
  await change({ kind: "system", authorityId: here.id }, "test.said", here.id, async (tx) => {
    for (const waitingFor of ["unread", "held"]) {
      await tx.inboxItem.create({
        data: { authorityId: here.id, id: newId(), subjectKind: "view", subjectId: newId(), waitingFor, waitingSince: dueAt, dueAt },
      });
    }
  });
  await Promise.all([aProcess("sweep"), aProcess("sweep"), aProcess("sweep")]);
  for (let n = 0; n < 600 && (await rows()).length < 2; n++) await wait(100);
  await wait(3000);
  const written = await rows();
  expect(written.map((row) => row.notice)).toEqual(["something-due", "something-due"]);
  expect(new Set(written.map((row) => row.toPersonId)).size).toBe(2);
});
