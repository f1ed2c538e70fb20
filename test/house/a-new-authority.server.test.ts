import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownLines } from "~/features/safeguarding/help-line";
import { db } from "~/platform/db/db.server";
import { codeNow } from "~/platform/sign-in/second-step.server";
import { runCommand } from "../../bin/run-command";
import { theBuiltSite } from "../support/built-site";
import { textOf } from "./source";

const real = { NODE_ENV: "production", DEMO: "no", MESSAGES: "smtp", SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "site@council.invalid", LOG_LEVEL: "debug" };
const filledIn: Readonly<Record<string, string>> = {
  AUTHORITY: "north-council",
  "NAME OF THE AUTHORITY": "North Council",
  EMAIL: "Alex@north.invalid",
  "OTHER-EMAIL": "ruth@north.invalid",
  "THEIR NAME": "Alex Reed",
  "WHO ANSWERS": "The front door",
  NUMBER: "0121 496 0001",
  "WHERE IT STANDS": "the council's page",
};

/** The commands that README tells whoever runs a real site to give, one of a LINE for each line, with what is in capitals filled in. */
function commandsOfReadme(): string[][] {
  const readme = textOf("README.md");
  const part = readme.slice(readme.indexOf("## How to run it for real"), readme.indexOf("Settings come from the environment"));
  const lines = [...part.matchAll(/^ {4}npm run -s cli -- (.+)$/gm)].map(([, words = ""]) => words);
  const each = lines.flatMap((line) => (line.includes(" LINE ") ? ownLines.map((one) => line.replace(" LINE ", ` ${one} `)) : [line]));
  return each.map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => filledIn[quoted ?? plain] ?? quoted ?? plain));
}

async function cli(words: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  const code = await runCommand(words, tmpdir(), { say: hear, complain: hear });
  return { code, said: said.join("\n") };
}

let site: Awaited<ReturnType<typeof theBuiltSite>>;
const passwords: string[] = [];
const rows = async () => {
  const { read } = await db();
  return [await read.authority.count(), await read.person.count(), await read.credential.findMany(), await read.group.count(), await read.helpLine.count()];
};

beforeAll(async () => {
  for (const words of commandsOfReadme()) {
    const { code, said } = await cli(words);
    expect(code, `${words.join(" ")}: ${said}`).toBe(0);
    passwords.push(...[...said.matchAll(/^ {2}([a-z]+(?:-[a-z]+){4})$/gm)].map(([, password = ""]) => password));
  }
  site = await theBuiltSite(real);
});
afterAll(() => site?.stop());

/** A browser of its own: it keeps its cookie and follows where it is sent. */
function aBrowser() {
  let cookie = "";
  const origin = () => `http://localhost:${site.port}`;
  return async (path: string, form?: Record<string, string>): Promise<{ at: string; status: number; html: string }> => {
    let [to, body] = [path, form];
    for (;;) {
      const headers = { Cookie: cookie, ...(body ? { Origin: origin() } : {}) };
      const came = await fetch(origin() + to, { method: body ? "POST" : "GET", body: body && new URLSearchParams(body), headers, redirect: "manual" });
      for (const line of came.headers.getSetCookie()) if (line.startsWith("staff=")) cookie = line.split(";")[0] ?? "";
      const next = came.headers.get("Location");
      if (!next) return { at: to, status: came.status, html: await came.text() };
      [to, body] = [new URL(next, origin()).pathname, undefined];
    }
  };
}

function secretIn(html: string): Buffer {
  const text = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
  const bits = [...text].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe("After the commands of README, on a database in which there is nobody", () => {
  test.each([
    [
      "the administrator",
      0,
      "alex@north.invalid",
      ["/staff/people", "/staff/people/new", "/staff/lane", "/staff/help-lines", "/staff/messages", "/staff/mine"],
    ],
    ["the safeguarding lead", 1, "ruth@north.invalid", ["/staff/safeguarding", "/staff/messages/mine"]],
  ] as const)(
    "%s signs in with the first password, puts an own one in its place, sets up the second step, and opens the first pages",
    async (_who, at, email, pages) => {
      const browse = aBrowser();
      const first = await browse("/staff/sign-in", { email, password: passwords[at] ?? "" });
      expect([first.at, first.status]).toEqual(["/staff/sign-in/own-password", 200]);
      expect((await browse("/staff/people")).at, "nothing else opens").toBe("/staff/sign-in/own-password");
      const own = `a password that ${email} made up`;
      const second = await browse("/staff/sign-in/own-password", { password: own, again: own });
      expect([second.at, second.status]).toEqual(["/staff/sign-in/code", 200]);
      expect(await browse("/staff/sign-in/code", { code: codeNow(secretIn(second.html)) })).toMatchObject({ at: "/staff", status: 200 });
      for (const page of pages) expect(await browse(page)).toMatchObject({ at: page, status: 200 });
    },
  );

  test("young people find the site, and what it says never held a first password", async () => {
    expect(await aBrowser()("/en")).toMatchObject({ status: 200, html: expect.stringContaining("North Council") });
    expect(passwords).toHaveLength(2);
    expect(site.said()).not.toContain("made up");
    for (const password of passwords) expect(site.said()).not.toContain(password);
  });

  test("a command said again says what is there, and changes nothing", async () => {
    const before = await rows();
    for (const words of commandsOfReadme().filter(([room]) => room !== "help-lines")) {
      const { code, said } = await cli(words);
      expect([code, said]).toEqual([0, expect.stringMatching(/already.*Nothing was changed\.$/)]);
    }
    expect(await rows()).toEqual(before);
  });

  test("nobody else comes in by the command line, and what is not right is refused with why", async () => {
    const before = await rows();
    const invite = (role: string, more: readonly string[] = ["--email", "x@north.invalid"]) =>
      cli(["people", "invite", "--authority", "north-council", "--name", "X", "--role", role, ...more]);
    expect(await invite("administrator")).toEqual({ code: 1, said: expect.stringContaining("Somebody is administrator already") });
    expect(await invite("moderator")).toEqual({ code: 1, said: expect.stringContaining("--role is one of") });
    expect(await invite("administrator", ["--email", "x"])).toEqual({ code: 1, said: expect.stringContaining("--email an address") });
    expect(await cli(["people", "invite", "--authority", "south", "--name", "X", "--email", "x@x.invalid", "--role", "administrator"])).toMatchObject({
      code: 1,
    });
    expect(await cli(["authority", "open", "--key", "Not a key", "--name", "X"])).toMatchObject({ code: 1 });
    expect(await cli(["group", "open", "--authority", "north-council", "--key", "clf", "--name", "CLF", "--every", "weekly"])).toMatchObject({ code: 1 });
    expect(await rows()).toEqual(before);
  });
});
