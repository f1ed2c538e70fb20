import http from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { notifySender } from "./notify-sender.server";
import { smtpSender } from "./smtp-sender.server";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const letter = { reference: "m1", channel: "email" as const, address: "ruth@test.invalid", sentence: "Please sign in now." };

type Answer = "take" | "busy" | "unknown" | "hang up";

/** A real mail server that answers as it is told, and keeps what it took. */
async function aMailServer(answers: Answer[]) {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, done) {
      const answer = answers[0];
      if (answer === "busy" || answer === "unknown") answers.shift();
      const error = answer === "busy" ? { responseCode: 450 } : answer === "unknown" ? { responseCode: 550 } : null;
      done(error ? Object.assign(new Error("no"), error) : undefined);
    },
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (piece: Buffer) => {
        text += piece.toString();
      });
      stream.on("end", () => {
        taken.push(text);
        if (answers.shift() !== "hang up") return done();
        // It has the mail, and dies before it says so.
        for (const connection of (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections) connection._socket.destroy();
        void session;
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const port = (server.server.address() as AddressInfo).port;
  return { taken, sender: smtpSender(`smtp://127.0.0.1:${port}`, "In Our Words <site@council.invalid>") };
}

describe("a real mail server", () => {
  test("gets one sentence, as subject and as text, under our id; and no other word", async () => {
    const { sender, taken } = await aMailServer(["take"]);
    expect(await sender.send(letter)).toEqual({ how: "sent" });
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain("Message-ID: <m1@council.invalid>");
    expect(taken[0]).toContain("Subject: Please sign in now.");
    expect(taken[0]?.split("\r\n\r\n")[1]?.trim()).toBe("Please sign in now.");
    expect(taken[0]).not.toMatch(/concern|safeguard|view|raised/i);
  });

  test("that is busy is tried again; one that knows no such person is not", async () => {
    const { sender } = await aMailServer(["busy", "unknown"]);
    expect(await sender.send(letter)).toEqual({ how: "again", why: "smtp-450" });
    expect(await sender.send(letter)).toEqual({ how: "never", why: "smtp-550" });
  });

  test("that dies after it took the mail leaves us unsure, and cannot be asked", async () => {
    const { sender, taken } = await aMailServer(["hang up"]);
    expect(await sender.send(letter)).toEqual({ how: "unsure", why: "smtp-no-answer" });
    expect(taken).toHaveLength(1);
    expect(await sender.ask("m1")).toBe("cannot-say");
  });

  test("that is not there is tried again", async () => {
    expect(await smtpSender("smtp://127.0.0.1:1", "site@council.invalid").send(letter)).toEqual({ how: "again", why: "smtp-unreachable" });
  });
});

/** Notify as it is documented: JSON errors, a bearer token, notifications by reference. */
async function aNotify(answers: { status: number; error?: string }[], statuses: string[] = []) {
  const got: { path: string; body: Record<string, unknown>; token: string }[] = [];
  const server = http.createServer((request, response) => {
    let text = "";
    request.on("data", (piece) => {
      text += piece;
    });
    request.on("end", () => {
      const json = (status: number, body: unknown) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
      if (request.method === "GET") return json(200, { notifications: statuses.map((status) => ({ status })), links: { current: "" } });
      got.push({ path: request.url ?? "", body: JSON.parse(text), token: request.headers.authorization ?? "" });
      const { status, error } = answers.shift() ?? { status: 201 };
      return json(status, error ? { status_code: status, errors: [{ error, message: "ruth@test.invalid is wrong" }] } : { id: "n1" });
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const uuid = "26785a09-ab16-4eb0-8407-a37497a57506";
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { got, sender: notifySender({ url, key: `test-${uuid}-${uuid}`, templates: { email: "e1", text: "t1", letter: "l1" } }) };
}

describe("GOV.UK Notify", () => {
  test("gets the sentence and our reference, by e-mail, text and letter", async () => {
    const { sender, got } = await aNotify([]);
    await sender.send(letter);
    await sender.send({ ...letter, channel: "text", address: "+447700900123" });
    await sender.send({ ...letter, channel: "letter", address: "Dee\n1 Road\n\nB1 1AA" });
    expect(got.map((one) => one.path)).toEqual(["/v2/notifications/email", "/v2/notifications/sms", "/v2/notifications/letter"]);
    expect(got[0]?.body).toEqual({
      template_id: "e1",
      email_address: "ruth@test.invalid",
      reference: "m1",
      personalisation: { sentence: "Please sign in now." },
    });
    expect(got[2]?.body.personalisation).toEqual({
      sentence: "Please sign in now.",
      address_line_1: "Dee",
      address_line_2: "1 Road",
      address_line_3: "B1 1AA",
    });
    expect(got.every((one) => one.token.startsWith("Bearer "))).toBe(true);
  });

  test.each([
    [429, "RateLimitError", { how: "again", why: "notify-429-RateLimitError", minutes: 1 }],
    [429, "TooManyRequestsError", { how: "again", why: "notify-429-TooManyRequestsError", minutes: 60 }],
    [400, "ValidationError", { how: "never", why: "notify-400-ValidationError" }],
    [400, "BadRequestError", { how: "never", why: "notify-400-BadRequestError" }],
    [403, "AuthError", { how: "again", why: "notify-403-AuthError" }],
    [500, "Exception", { how: "unsure", why: "notify-500-Exception" }],
  ] as const)("that answers %i %s", async (status, error, outcome) => {
    const { sender } = await aNotify([{ status, error }]);
    expect(await sender.send(letter)).toEqual(outcome);
  });

  test("that is not there is tried again", async () => {
    const uuid = "26785a09-ab16-4eb0-8407-a37497a57506";
    const gone = notifySender({ url: "http://127.0.0.1:1", key: `test-${uuid}-${uuid}`, templates: { email: "e1" } });
    expect(await gone.send(letter)).toEqual({ how: "again", why: "notify-unreachable" });
    expect(await gone.ask("m1")).toBe("cannot-say");
  });

  test.each([
    [["delivered"], "delivered"],
    [["sent"], "delivered"],
    [["received"], "delivered"],
    [["created"], "sent"],
    [["sending"], "sent"],
    [["permanent-failure"], "failed-for-good"],
    [["temporary-failure"], "failed-for-now"],
    [["technical-failure", "delivered"], "failed-for-now"],
    [[], "not-there"],
  ])("that says %j of a reference", async (statuses, known) => {
    const { sender } = await aNotify([], statuses);
    expect(await sender.ask("m1")).toBe(known);
  });
});
