import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, root } from "./source";

const folders = ["app", "bin", "docs", "locales", "prisma", "public", "test"];

/** Every file that goes to whoever takes the project; of what came without its history, every file of its folders. */
function projectFiles(): string[] {
  try {
    return execFileSync("git", ["-C", root, "ls-files", "-z"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split("\0")
      .filter(Boolean);
  } catch {
    return folders.flatMap((folder) => filesUnder(folder, /./));
  }
}
const tracked = projectFiles();
const binary = /\.(bin|safetensors|woff2?|ttf|otf|png|jpe?g|webp|ico|ogg|mp4|webm|pdf|gz|br|wasm|docx|xlsx)$/;

/** What a key looks like wherever it stands: by the signs that those who give keys out put into them. */
const shapes: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  "a key of AWS": /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  "a token of GitHub": /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60})/,
  "a token of npm": /\bnpm_[A-Za-z0-9]{36}\b/,
  "a key of Google": /\bAIza[\w-]{35}\b/,
  "a key of Stripe": /\b[rs]k_live_[A-Za-z0-9]{20}/,
  "a token of Slack": /\bxox[abprs]-[A-Za-z0-9-]{20}/,
  "a key of GOV.UK Notify": /\b[\w-]+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/,
  "a signed token": /\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/,
  "an address with a password in it":
    /\b(?:postgres(?:ql)?|smtps?|https?|redis|mysql):\/\/[^\s:/@"'`$<{]+:(?!password@)[^\s@"'`$<{]{3,}@(?!127\.0\.0\.1|localhost)/,
};

const named = /\b([A-Z][A-Z0-9_]*(?:KEY|SECRET|PASSWORD|PASSWD|TOKEN|PEPPER)|PEPPER)["']?\s*[:=]\s*["'`]?([^\s"'`;,)}]{12,})/g;
const looksMade = (value: string) => !/[${<([]/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && bitsEach(value) > 3.2;

/** How many bits each sign carries, by how often the signs come: words have few, what a machine drew has many. */
function bitsEach(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / value.length) * Math.log2(count / value.length), 0);
}

function secretsIn(text: string): string[] {
  const shaped = Object.entries(shapes).flatMap(([what, shape]) => (shape.test(text) ? [what] : []));
  const given = [...text.matchAll(named)].flatMap(([, name, value = ""]) => (looksMade(value) ? [`${name} with a value that a machine drew`] : []));
  return [...shaped, ...given];
}

describe("What is a secret", () => {
  // Put together here, so that this file holds none.
  const drawn = ["q7Xw2Rk9", "Lm4Tz8Vb", "3Nc6Yd1F"].join("");
  test.each([
    [["-----BEGIN RSA", "PRIVATE KEY-----"].join(" "), "a private key"],
    [["AKIA", "ABCDEFGHIJKLMNOP"].join(""), "a key of AWS"],
    [["ghp", "a1B2".repeat(9)].join("_"), "a token of GitHub"],
    [["postgresql://us", "hunter2@db.example/words"].join(":"), "an address with a password in it"],
    [`SEALING_KEY=${drawn}`, "SEALING_KEY with a value that a machine drew"],
    [`{ "SMTP_PASSWORD": "${drawn}" }`, "SMTP_PASSWORD with a value that a machine drew"],
    [`export PEPPER='${drawn}'`, "PEPPER with a value that a machine drew"],
  ])("is found: the form of %#", (text, what) => expect(secretsIn(text)).toEqual([what]));

  test("is not a setting that says of itself that it is none, nor one that is read from elsewhere", () => {
    for (const text of ['SEALING_KEY: "a sealing key for tests only, of no worth"', "PEPPER: process.env.PEPPER", "SEALING_KEY=$(openssl rand -base64 48)"])
      expect(secretsIn(text), text).toEqual([]);
  });
});

test("No file of the project holds a key, a token or a password, and none that keeps settings is among them", () => {
  expect(tracked.length).toBeGreaterThan(500);
  const found = tracked
    .filter((file) => !binary.test(file))
    .flatMap((file) => secretsIn(readFileSync(join(root, file), "utf8")).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
  expect(tracked.filter((file) => /(^|\/)(\.env($|\.)|id_(rsa|ed25519|ecdsa)|.*\.(pem|p12|pfx|key|keystore)$)/.test(file))).toEqual([]);
});
