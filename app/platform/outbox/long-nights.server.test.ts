import http from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { minutesAfter, now, setClock } from "../clock";
import { db } from "../db/db.server";
import { askProvider } from "./ask-provider.server";
import { aChannel, aMessage, nothingWaits } from "./cast";
import { notifySender } from "./notify-sender.server";
import { sendDue } from "./send-due.server";
import { smtpSender } from "./smtp-sender.server";

let here: AuthorityFacts;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  setClock(new Date("2026-10-24T19:00:00Z"));
  here = await anAuthority();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await change({ kind: "system", authorityId: here.id }, "authority.closed", here.id, (tx) =>
    tx.authority.update({ where: { id: here.id }, data: { closedAt: now() } }),
  );
  await nothingWaits(here);
  setClock(undefined);
});

const rows = async () => (await db()).read.outboxMessage.findMany({ where: { authorityId: here.id }, orderBy: { id: "asc" } });

/** A real mail server on a port of its own, that can be stopped and started again. */
function aMailServer(port: number) {
  const came: { id: string; at: string }[] = [];
  let server: SMTPServer | undefined;
  const start = async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onData(stream, _session, done) {
        let text = "";
        stream.on("data", (piece: Buffer) => {
          text += piece.toString();
        });
        stream.on("end", () => {
          came.push({ id: /Message-ID: <([^@]+)@/.exec(text)?.[1] ?? "", at: now().toISOString() });
          done();
        });
      },
    });
    const starting = server;
    await new Promise<void>((ready) => starting.listen(port, "127.0.0.1", ready));
    return (starting.server.address() as AddressInfo).port;
  };
  const stop = () => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()));
  closing.push(stop);
  return { came, start, stop };
}

describe("A mail server that is down from Saturday evening for a day, over the night when clocks go back", () => {
  test("gets everything once when it is there again: the alert within five minutes, the rest in their hours", { timeout: 300_000 }, async () => {
    const mail = aMailServer(0);
    const port = await mail.start();
    await mail.stop();
    const again = aMailServer(port);
    const [ruth, sam] = [await aStaffActor(here, "ruth"), await aStaffActor(here, "sam")];
    await aChannel(ruth, { address: "ruth@test.invalid" });
    await aChannel(sam, { address: "sam@test.invalid", fromHour: 9, untilHour: 17 });
    for (let n = 0; n < 5; n++) await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "concern-raised" });
    for (let n = 0; n < 5; n++) await aMessage({ ...sam, toPersonId: sam.personId, notice: "something-due" });
    const sender = smtpSender(`smtp://127.0.0.1:${port}`, "site@council.invalid");
    const began = now();
    const back = minutesAfter(began, 24 * 60);
    for (let minute = 0; minute < 24 * 60; minute += 20) {
      setClock(minutesAfter(began, minute));
      await sendDue(sender);
    }
    expect((await rows()).every((row) => row.sentAt === null && row.droppedAt === null)).toBe(true);
    await again.start();
    for (let minute = 24 * 60; minute < 48 * 60; minute += minute < 24 * 60 + 20 ? 5 : 20) {
      setClock(minutesAfter(began, minute));
      await sendDue(sender);
    }
    const all = await rows();
    expect(again.came.map(({ id }) => id).sort()).toEqual(all.map((row) => row.id).sort());
    const when = (notice: string) => all.filter((row) => row.notice === notice).map((row) => row.sentAt?.toISOString() ?? "");
    expect(when("concern-raised").every((at) => at <= minutesAfter(back, 5).toISOString())).toBe(true);
    // It came back on Sunday at 19:00, which is after Sam's hours: nine on Monday, by the winter clock.
    expect(new Set(when("something-due"))).toEqual(new Set(["2026-10-26T09:00:00.000Z"]));
  });
});

test("over the night when clocks go forward, somebody's eight o'clock is theirs on both days", { timeout: 300_000 }, async () => {
  const mail = aMailServer(0);
  const sender = smtpSender(`smtp://127.0.0.1:${await mail.start()}`, "site@council.invalid");
  const dee = await aMemberActor(here);
  await aChannel(dee, { fromHour: 8, untilHour: 20 });
  for (const evening of ["2026-03-27T21:00:00Z", "2026-03-28T21:00:00Z"]) {
    setClock(new Date(evening));
    await aMessage({ ...dee, toPersonId: dee.personId, notice: "news" });
    for (let minute = 0; minute <= 13 * 60; minute += 20) {
      setClock(minutesAfter(new Date(evening), minute));
      await sendDue(sender);
    }
  }
  expect(mail.came.map(({ at }) => at)).toEqual(["2026-03-28T08:00:00.000Z", "2026-03-29T07:00:00.000Z"]);
});

test("Notify that limits for a day, then fails after taking it, then cannot bring it: tried again as it says, once taken never twice", {
  timeout: 300_000,
}, async () => {
  const ruth = await aStaffActor(here, "ruth");
  await aChannel(ruth, { address: "ruth@test.invalid", fromHour: 0, untilHour: 0 });
  await aMessage({ ...ruth, toPersonId: ruth.personId, notice: "something-due" });
  const posts: string[] = [];
  const answers = [429, 429, 500];
  let status = "sending";
  let has = false;
  const server = http.createServer((request, response) => {
    request.resume().on("end", () => {
      const json = (code: number, body: unknown) => response.writeHead(code, { "Content-Type": "application/json" }).end(JSON.stringify(body));
      if (request.method === "GET") return json(200, { notifications: has ? [{ status }] : [], links: {} });
      posts.push(now().toISOString());
      const code = answers.shift() ?? 201;
      has = code !== 429;
      return json(
        code,
        code === 201 ? { id: "n1" } : { status_code: code, errors: [{ error: code === 429 ? "TooManyRequestsError" : "Exception", message: "no" }] },
      );
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise<void>((closed) => server.close(() => closed()) && server.closeAllConnections()));
  const uuid = "26785a09-ab16-4eb0-8407-a37497a57506";
  const sender = notifySender({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: `test-${uuid}-${uuid}`, templates: { email: "e1" } });
  const began = now();
  for (let minute = 0; minute <= 180; minute++) {
    setClock(minutesAfter(began, minute));
    await sendDue(sender);
  }
  expect(posts, "an hour apart, since the limit is one of a day; and after it took it, not again").toEqual(
    [0, 60, 120].map((minute) => minutesAfter(began, minute).toISOString()),
  );
  expect(await rows()).toMatchObject([{ failure: null, droppedAt: null }]);
  status = "permanent-failure";
  await askProvider(sender);
  expect(await rows()).toMatchObject([{ failure: "not-delivered" }]);
});
