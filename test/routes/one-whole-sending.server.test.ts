import { readFileSync } from "node:fs";
import http from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { anAuthority } from "../cast/an-authority";
import { languages, textsIn } from "../house/locale-files";
import { textOf } from "../house/source";
import { theBuiltSite } from "../support/built-site";

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

let site: Awaited<ReturnType<typeof theBuiltSite>>;

// What a phone is told on its way, and what is left of the phone afterwards.
beforeAll(async () => {
  await anAuthority();
  site = await theBuiltSite({ LOG_LEVEL: "debug" });
});
afterAll(() => site.stop());

const reader = {
  "user-agent": "CanaryPhone/77.7",
  "x-forwarded-for": "203.0.113.77",
  referer: "http://canary-school.example/",
  "x-device-id": "canary-device-77",
};
const traces = ["CanaryPhone", "203.0.113.77", "canary-school", "canary-device"];

function ask(path: string, cookie: string, form?: Record<string, string>): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString();
  const own = { origin: `http://127.0.0.1:${site.port}`, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
  return new Promise((answered, failed) => {
    const headers = { ...reader, cookie, ...(form ? own : {}) };
    const request = http.request({ host: "127.0.0.1", port: site.port, method: form ? "POST" : "GET", path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }));
    });
    request.once("error", failed);
    request.end(body);
  });
}

const plain = (html: string) =>
  html
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

describe("Somebody who says something is told what is kept private, what must be told, and that nobody can find them", () => {
  test.each(languages)("before they write, before they send and after, in %s", async (language) => {
    const texts = textsIn(language);
    const [long = "", cost = ""] = [texts.get("say:private.long"), texts.get("say:private.cost")];
    expect(long.length).toBeGreaterThan(40);
    expect(cost).toContain("999");
    const told = (page: string) => [plain(page).indexOf(long), plain(page).indexOf(cost)];

    const words = await ask(`/${language}/say/words`, "");
    const box = words.body.indexOf("<textarea");
    expect(box).toBeGreaterThan(0);
    for (const at of told(words.body)) expect(at > 0 && at < box, "before the box").toBe(true);
    const kept = await ask(`/${language}/say/words`, "", { words: `canary words in ${language}` });
    expect(kept.status).toBe(303);
    const [cookie = ""] = String(kept.headers["set-cookie"]).split(";");
    const check = await ask(`/${language}/say/check`, cookie);
    for (const at of told(check.body)) expect(at, "before it is sent").toBeGreaterThan(0);
    const shown = /name="shown" value="([\w-]+)"/.exec(check.body)?.[1] ?? "";
    expect((await ask(`/${language}/say/check`, cookie, { shown })).headers.location).toContain("/say/sent");
    const sent = await ask(`/${language}/say/sent`, cookie);
    for (const at of told(sent.body)) expect(at, "after it was sent").toBeGreaterThan(0);
  });

  test.each([
    ["Arabic", "ar", "لم يسألني أحد ما أريد أنا "],
    ["Tigrinya", "ti", "ዋላ ሓደ ሰብ እንታይ ከም ዝደሊ ኣይሓተተንን "],
    ["signs two units wide", "en", "🙂 nobody asked me 🙃 "],
  ])("and finds their own words in the box again letter for letter, however long they are: %s", async (_what, language, piece) => {
    const words = piece.repeat(Math.floor(9000 / piece.length));
    const kept = await ask(`/${language}/say/words`, "", { words });
    const [cookie = ""] = String(kept.headers["set-cookie"]).split(";");
    const { body } = await ask(`/${language}/say/words`, cookie);
    expect(/<textarea[^>]*>([^<]*)<\/textarea>/.exec(body)?.[1]).toBe(words);
    expect(body.includes("\0"), "no stray byte in the page").toBe(false);
  });

  test("and nothing that young people read says that it stays a secret, or that it is safe for certain", () => {
    const promising =
      /\b(completely|totally|always|100%) (private|safe|anonymous)\b|\bour secret\b|keep (it|this|that) (a )?secret|nobody will (ever )?(know|find out)|can't be traced/i;
    for (const language of ["en", "easy"]) expect([...textsIn(language)].filter(([, text]) => promising.test(text)).map(([key]) => key)).toEqual([]);
  });
});

test("The phone's spelling help is off in every box, and on once it is chosen, until the browser closes", async () => {
  const boxes = async (cookie: string) => {
    const pages = ["/en/say/words", "/ar/say/words", "/en/put-right/words", "/en/words/new", "/en/back"];
    const found = await Promise.all(
      pages.map(async (path) => (await ask(path, cookie)).body.match(/<(textarea|input)[^>]*type="text"[^>]*>|<textarea[^>]*>/g) ?? []),
    );
    expect(found.every((some) => some.length > 0)).toBe(true);
    return found.flat();
  };
  for (const box of await boxes("")) expect(box).toContain('spellcheck="false"');
  const chosen = await ask("/en/looks", "", { spelling: "on" });
  const [cookie = ""] = String(chosen.headers["set-cookie"]).split(";");
  expect(String(chosen.headers["set-cookie"])).not.toMatch(/max-age|expires/i);
  for (const box of await boxes(cookie)) expect(box).toContain('spellcheck="true"');
});

test("A word that is flagged and a complaint are sent by the same phone", async () => {
  const flag = { once: "o".repeat(43), term: "contact", feeling: "sad", why: "canary words" };
  expect((await ask("/en/words/new", "", flag)).status, "it leads to its own page").toBe(303);
  const begun = await ask("/en/put-right/words", "", { words: "canary words of a complaint" });
  const [cookie = ""] = String(begun.headers["set-cookie"]).split(";");
  const shown = /name="shown" value="([\w-]+)"/.exec((await ask("/en/put-right/check", cookie)).body)?.[1] ?? "";
  expect((await ask("/en/put-right/check", cookie, { shown })).headers.location).toContain("/put-right/sent");
});

test("Afterwards neither the database nor the log holds anything of the phone: no address, browser, page it came from or device", async () => {
  expect(site.said().length, "the log was written").toBeGreaterThan(20);
  expect(traces.filter((trace) => site.said().includes(trace))).toEqual([]);
  expect(site.said()).not.toContain("canary words");
  const models = [...textOf("prisma/schema.prisma").matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name);
  const rows = JSON.stringify(await Promise.all(models.map((table) => rowsBySql(`SELECT * FROM "${table}"`, []))));
  for (const event of ["view.submitted", "word.flagged", "complaint."]) expect(rows.includes(event), `${event} was really written`).toBe(true);
  expect([...traces, "canary words"].filter((trace) => rows.includes(trace))).toEqual([]);
  const url = process.env.DATABASE_URL ?? "";
  if (!url.startsWith("file:")) return;
  const bytes = ["", "-wal"].map((ending) => readFileSync(`${url.slice("file:".length)}${ending}`));
  expect(
    bytes.some((file) => file.includes("view.submitted")),
    "what was sent is there",
  ).toBe(true);
  expect([...traces, "canary words"].filter((trace) => bytes.some((file) => file.includes(trace)))).toEqual([]);
});
