import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anAuthority } from "../cast/an-authority";

const place = mkdtempSync(join(tmpdir(), "a-new-language-"));
let site: ChildProcess | undefined;
let address = "";

// A copy of the project with one folder more and nothing built anew: the built site itself, standing where the copy's locales are.
beforeAll(async () => {
  await anAuthority("made-up");
  for (const part of ["build", "public", "prisma", "bin", "node_modules", "package.json"]) symlinkSync(resolve(part), join(place, part));
  cpSync("locales", join(place, "locales"), { recursive: true });
  const facts = { ...JSON.parse(readFileSync("locales/cy/language.json", "utf8")), order: 99, name: "Madeupish", tag: "en-x-zz", direction: "rtl" };
  cpSync("locales/cy", join(place, "locales/zz"), { recursive: true });
  writeFileSync(join(place, "locales/zz/language.json"), JSON.stringify(facts));
  writeFileSync(join(place, "locales/zz/help.json"), JSON.stringify({ title: "Helpish nowish?" }));
  site = spawn(process.execPath, ["bin/serve.mjs"], {
    cwd: place,
    env: { ...process.env, PORT: "0", DEFAULT_AUTHORITY: "made-up" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const { listening } = await new Promise<{ listening: number }>((told, failed) => {
    site?.once("message", (message) => told(message as { listening: number }));
    site?.once("exit", () => failed(new Error("The site did not start. It has to be built before: npm run build")));
  });
  address = `http://127.0.0.1:${listening}`;
});
afterAll(() => {
  site?.kill();
  rmSync(place, { recursive: true, force: true });
});

const page = async (path: string) => (await fetch(address + path)).text();

test("A language exists by its folder alone: its pages are there, in its direction and with its words", async () => {
  const help = await page("/zz/help");
  expect(help).toMatch(/<html lang="en-x-zz" dir="rtl"/);
  expect(help).toContain("Helpish nowish?");
  expect(help, "what it does not say yet stands in English").toContain("Childline");
});

test("Every other language offers it by its own name", async () => {
  expect(await page("/en/help")).toMatch(/href="\/zz\/help"[^>]*>\s*Madeupish/);
});

test("A folder that is not there has no pages", async () => {
  expect((await fetch(`${address}/zy/help`)).status).toBe(404);
});
